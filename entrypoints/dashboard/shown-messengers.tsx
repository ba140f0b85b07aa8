import { useId, useRef, useState, type ChangeEvent } from 'react';
import { Confirm } from '@/components/confirm';
import { download } from '@/components/download';
import { fileTrouble } from '@/components/file-trouble';
import { say } from '@/components/say';
import { changeSettings, OTHER_MESSENGER, withoutRule, withRule, type Settings } from '@/lib/settings';
import type { Rule } from '@/lib/sites/page/rule';
import { parseRule, ruleFile } from '@/lib/transfer/rule-file';

/** Messengers the person showed Tend how to read: out and in as small files. */
export function ShownMessengers({ settings }: { settings: Settings }) {
  const [told, tell] = useState<string | null>(null);
  const title = useId();
  const file = useRef<HTMLInputElement>(null);
  const shown = Object.entries(settings.sites).flatMap(([host, { rule }]) => (rule ? [{ host, rule }] : []));

  function save(host: string, rule: Rule) {
    const name = `tend-messenger-${host}.json`;
    download(ruleFile(host, rule), name, 'application/json');
    tell(say('settings.exported', { file: name }));
  }

  async function bringIn({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    try {
      const { host, rule } = parseRule(await chosen.text());
      const site = settings.sites[host]?.site ?? OTHER_MESSENGER;
      if (site === OTHER_MESSENGER) await changeSettings((now) => withRule(now, host, rule));
      tell(say(site === OTHER_MESSENGER ? 'shown.broughtIn' : 'shown.known', { host }));
    } catch (error) {
      tell(say('settings.importTrouble', { message: fileTrouble(error) }));
    }
    input.value = '';
  }

  return (
    <section className="stack" aria-labelledby={title}>
      <h3 id={title}>{say('shown.title')}</h3>
      <p className="small soft">{say('shown.hint')}</p>
      <ul className="plain">
        {shown.map(({ host, rule }) => (
          <li key={host} className="row">
            {host}
            <button
              type="button"
              className="button push"
              aria-label={say('shown.saveOf', { host })}
              onClick={() => save(host, rule)}
            >
              {say('shown.save')}
            </button>
            <Confirm
              act={say('shown.forgetOf', { host })}
              text={say('shown.forgetText')}
              yes={say('shown.forgetYes')}
              onYes={() => changeSettings((now) => withoutRule(now, host))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {say('shown.bringIn')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('shown.bringIn')}
          onChange={(event) => void bringIn(event)}
        />
      </div>
      <output className={told ? 'note' : undefined}>{told}</output>
    </section>
  );
}
