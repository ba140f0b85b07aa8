import { useRef, useState } from 'react';
import { InEnglish } from '@/components/in-english';
import { say } from '@/components/say';
import type { Span } from '@/lib/coach/advice';
import { adviseScene } from './advise-scene';
import { Chat } from './chat';
import { scenes } from './scenes';
import { TryBar } from './try-bar';

/** Tend on a made-up chat: the same engine as in a messenger, without any permission. */
export function TryIt() {
  const [now] = useState(Date.now);
  const [all] = useState(() => scenes(now));
  const [scene, setScene] = useState(all[0]!);
  const [draft, setDraft] = useState(scene.draft);
  const [inserted, setInserted] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const advice = adviseScene(scene, draft, now);

  function start(next: typeof scene) {
    setScene(next);
    setDraft(next.draft);
    setInserted(false);
  }

  /** Puts words in the place of a span of the draft, and selects the slot that is easiest to change. */
  function insert(text: string, [from, to]: Span, select: Span | null) {
    const next = draft.slice(0, from) + text + draft.slice(to);
    setDraft(next);
    setInserted(true);
    const element = box.current;
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(from + (select?.[0] ?? text.length), from + (select?.[1] ?? text.length));
    });
  }

  return (
    <section aria-labelledby="try">
      <h2 id="try">{say('try.title')}</h2>
      <p className="soft">{say('try.hint')}</p>
      <InEnglish />
      <fieldset className="scenes row">
        <legend className="visually-hidden">{say('try.scenes')}</legend>
        {all.map((one) => (
          <label key={one.id} className="button">
            <input type="radio" name="scene" checked={one === scene} onChange={() => start(one)} />
            {say(`try.${one.id}`)}
          </label>
        ))}
      </fieldset>
      <div className="card chat">
        <Chat messages={scene.messages} />
        <TryBar advice={advice} draft={draft} inserted={inserted} insert={insert} again={() => start(scene)} />
        <label htmlFor="draft" className="visually-hidden">
          {say('try.write')}
        </label>
        <textarea
          ref={box}
          id="draft"
          dir="auto"
          rows={2}
          placeholder={say('try.write')}
          value={draft}
          onChange={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setInserted(false);
          }}
        />
      </div>
    </section>
  );
}
