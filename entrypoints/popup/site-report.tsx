import { useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '@/components/say';
import { useCopy } from '@/components/use-copy';

async function reportFrom(tabId: number, frame: number): Promise<string> {
  const target = { tabId, frameIds: [frame] };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/report.js'] });
  return typeof answer?.result === 'string' ? answer.result : say('report.none');
}

/** What was found in the page, with every word covered: opened to be read, then copied. */
export function SiteReport({ tab, frame }: { tab: number; frame: number }) {
  const [text, setText] = useState<string | null>(null);
  const { copied, copy } = useCopy(text ?? '');

  if (text === null) {
    return (
      <button type="button" className="button quiet" onClick={() => void reportFrom(tab, frame).then(setText)}>
        {say('report.make')}
      </button>
    );
  }
  return (
    <section className="stack report" aria-label={say('report.make')}>
      <p className="small soft">{say('report.hint')}</p>
      <textarea className="small" readOnly rows={10} dir="ltr" lang="en" aria-label={say('report.make')} value={text} />
      <button type="button" className="button" onClick={() => void copy()}>
        {say(copied ? 'report.copied' : 'report.copy')}
      </button>
    </section>
  );
}
