import { useState, type FormEvent } from 'react';
import { Confirm } from '@/components/confirm';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { date } from '@/components/when';
import { changeEntry, deleteEntry } from '@/lib/people/journal';
import type { JournalRow } from '@/lib/people/self-rows';
import { promptOf } from './practise-prompts';

/** Where a button just pressed gives way to something else, focus goes there. */
const focus = (element: HTMLElement | null) => element?.focus();

/** One entry, to read, change or delete. */
export function JournalEntry({ entry: { id, at, prompt, text } }: { entry: JournalRow }) {
  const [state, setState] = useState<'read' | 'changing' | 'changed'>('read');
  const day = date(at);
  const question = promptOf(prompt);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    await changeEntry(db, id, String(new FormData(event.currentTarget).get('text')).trim());
    setState('changed');
  }

  return (
    <li className="entry stack">
      <h3>{day}</h3>
      {question && <p className="small soft">{question}</p>}
      {state === 'changing' ? (
        <form className="stack" onSubmit={(event) => void save(event)}>
          <textarea
            name="text"
            rows={5}
            dir="auto"
            defaultValue={text}
            aria-label={say('journal.text')}
            ref={focus}
            required
          />
          <div className="row">
            <button type="submit" className="button primary">
              {say('journal.save')}
            </button>
            <button type="button" className="button" onClick={() => setState('changed')}>
              {say('journal.leave')}
            </button>
          </div>
        </form>
      ) : (
        <>
          <p className="own-words" dir="auto">
            {text}
          </p>
          <div className="row">
            <button
              type="button"
              ref={state === 'changed' ? focus : undefined}
              className="button"
              aria-label={say('journal.editOf', { date: day })}
              onClick={() => setState('changing')}
            >
              {say('journal.edit')}
            </button>
            <Confirm
              act={say('journal.deleteOf', { date: day })}
              text={say('journal.deleteText', { date: day })}
              yes={say('journal.deleteYes')}
              onYes={() => deleteEntry(db, id)}
            />
          </div>
        </>
      )}
    </li>
  );
}
