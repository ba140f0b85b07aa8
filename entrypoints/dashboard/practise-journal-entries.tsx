import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { journal } from '@/lib/people/journal';
import { JournalEntry } from './practise-journal-entry';
import { plain } from './practise-library';
import { promptOf } from './practise-prompts';

/** How many are drawn at first, and with each "more". */
const page = 20;

/** What was written, latest first, found by any of its words. */
export function JournalEntries() {
  const entries = useLiveQuery(() => journal(db));
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(page);
  const words = plain(useDeferredValue(typed)).split(/\s+/).filter(Boolean);
  if (!entries || entries.length === 0) return null;
  const found = entries.filter(({ text, prompt }) => {
    const all = plain(`${promptOf(prompt) ?? ''} ${text}`);
    return words.every((word) => all.includes(word));
  });
  const rest = found.length - shown;
  return (
    <section className="card stack">
      <h2>{say('journal.entries')}</h2>
      <search className="field">
        <label htmlFor="journal-search">{say('journal.search')}</label>
        <input
          id="journal-search"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setShown(page);
          }}
        />
      </search>
      <output className="small soft">
        {found.length === 0 ? say('journal.foundNone') : say('journal.found', { count: found.length })}
      </output>
      <ul className="stack">
        {found.slice(0, shown).map((entry) => (
          <JournalEntry key={entry.id} entry={entry} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + page)}>
          {say('people.more', { count: Math.min(rest, page) })}
        </button>
      )}
    </section>
  );
}
