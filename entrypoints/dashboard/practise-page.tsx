import { useDeferredValue, useState } from 'react';
import { say } from '@/components/say';
import type { PersonRow } from '@/lib/people/rows';
import { starters } from '@/lib/phrases/en/starters';
import { Choice } from './choice';

type Relationship = PersonRow['relationship'];

const relationships: Relationship[] = ['new', 'friend', 'family', 'partner', 'colleague'];

/** Openings that stand by themselves: those with a slot to fill need a chat around them. */
const library = starters
  .filter(({ occasion, text }) => occasion.startsWith('starter') && !text.includes('{'))
  .map((one) => ({ ...one, text: one.text.replace(/[[\]]/g, '') }));

/** How many are drawn at first, and with each "more". */
const page = 50;

/** Words to start with, to copy: works without any permission. */
export function PractisePage() {
  const [typed, setTyped] = useState('');
  const [withWhom, setWithWhom] = useState<Relationship | ''>('');
  const [shown, setShown] = useState(page);
  const [copied, setCopied] = useState<string | null>(null);
  const sought = useDeferredValue(typed).trim().toLocaleLowerCase();
  const found = library.filter(
    ({ text, relationships: fitting }) =>
      text.toLocaleLowerCase().includes(sought) && (!withWhom || !fitting || fitting.includes(withWhom)),
  );

  const rest = found.length - shown;

  async function copy(id: string, text: string) {
    await navigator.clipboard.writeText(text);
    setCopied(id);
  }

  return (
    <div className="stack">
      <h1>{say('practise.title')}</h1>
      <section className="card stack">
        <h2>{say('practise.starters')}</h2>
        <p className="small soft">{say('practise.hint')}</p>
        <div className="fields">
          <div className="field">
            <label htmlFor="search">{say('practise.search')}</label>
            <input
              id="search"
              type="search"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </div>
          <Choice<Relationship | ''>
            label={say('practise.with')}
            value={withWhom}
            options={[
              ['', say('practise.anybody')],
              ...relationships.map((one): [Relationship, string] => [one, say(`person.relationship.${one}`)]),
            ]}
            onChange={setWithWhom}
          />
        </div>
        <output className="small soft">{say('practise.found', { count: found.length })}</output>
        <ul className="kept">
          {found.slice(0, shown).map(({ id, text }) => (
            <li key={id} className="row">
              <span>{text}</span>
              <button
                type="button"
                className="button"
                aria-label={say(copied === id ? 'practise.copiedOf' : 'practise.copyOf', { text })}
                onClick={() => void copy(id, text)}
              >
                {say(copied === id ? 'practise.copied' : 'practise.copy')}
              </button>
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <button type="button" className="button" onClick={() => setShown(shown + page)}>
            {say('people.more', { count: Math.min(rest, page) })}
          </button>
        )}
      </section>
    </div>
  );
}
