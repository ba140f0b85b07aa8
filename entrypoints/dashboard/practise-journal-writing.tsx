import { useId, useState, type FormEvent } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { DAY } from '@/lib/people/days';
import { writeEntry } from '@/lib/people/journal';
import { promptOf, prompts } from './practise-prompts';

/** A question for today, another one, or none, and room to write. */
export function JournalWriting() {
  const id = useId();
  const [at, setAt] = useState(() => Math.floor(Date.now() / DAY) % prompts.length);
  const [free, setFree] = useState(false);
  const [kept, setKept] = useState(false);
  const prompt = free ? null : prompts[at]!;

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text')).trim();
    if (!text) return;
    await writeEntry(db, { text, prompt }, Date.now());
    form.reset();
    setKept(true);
  }

  function another() {
    setFree(false);
    setAt((at + 1) % prompts.length);
  }

  return (
    <section className="card stack">
      <h2>{say('journal.title')}</h2>
      <p className="small soft">{say('journal.hint')}</p>
      <p id={`${id}-prompt`} className="prompt">
        {promptOf(prompt) ?? say('journal.freely')}
      </p>
      <div className="row">
        <button type="button" className="button" onClick={another}>
          {say('journal.other')}
        </button>
        <button type="button" className="button" aria-pressed={free} onClick={() => setFree(!free)}>
          {say('journal.free')}
        </button>
      </div>
      <form className="stack" onSubmit={(event) => void keep(event)}>
        <div className="field">
          <label htmlFor={id}>{say('journal.text')}</label>
          <textarea
            id={id}
            name="text"
            rows={5}
            dir="auto"
            aria-describedby={`${id}-prompt`}
            onChange={() => setKept(false)}
            required
          />
        </div>
        <div className="row">
          <button type="submit" className="button primary">
            {say('journal.keep')}
          </button>
          <output className="soft">{kept && say('journal.kept')}</output>
        </div>
      </form>
    </section>
  );
}
