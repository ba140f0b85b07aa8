import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { byInterest, type ByInterest } from '@/lib/people/by-interest';
import { commonGround } from '@/lib/phrases/en/common-ground';
import { plain, proposals, ready } from './practise-library';
import { WordList } from './practise-word-list';

/** "Who likes photography?", common ground first. */
export function Interests() {
  const all = useLiveQuery(() => byInterest(db));
  const [typed, setTyped] = useState('');
  const sought = plain(useDeferredValue(typed)).trim();
  if (!all) return null;
  const found = all.filter(({ what, people }) =>
    [what, ...people.map(({ name }) => name)].some((one) => plain(one).includes(sought)),
  );
  return (
    <section className="card stack">
      <h2>{say('interests.title')}</h2>
      <p className="small soft">{say('interests.hint')}</p>
      {all.length === 0 && <p>{say('interests.none')}</p>}
      {all.length > 0 && (
        <>
          <search className="field">
            <label htmlFor="interest-search">{say('interests.search')}</label>
            <input
              id="interest-search"
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </search>
          <output className="small soft">
            {found.length === 0 ? say('interests.foundNone') : say('interests.found', { count: found.length })}
          </output>
          <ul className="stack">
            {found.map((one) => (
              <Interest key={one.what} interest={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Interest({ interest: { what, shared, people } }: { interest: ByInterest }) {
  const occasion = shared ? 'shared' : 'first';
  const [days] = useState(() => proposals(Date.now()));
  const words = useMemo(
    () =>
      ready(
        commonGround.filter((wording) => wording.occasion === occasion),
        { ...days, interest: what },
      ),
    [days, occasion, what],
  );
  return (
    <li className="entry stack">
      <div className="row">
        <h3>{what}</h3>
        {shared && <span className="tag">{say('interests.shared')}</span>}
      </div>
      <ul className="row">
        {people.map(({ id, name }) => (
          <li key={id}>
            <a href={`#/people/${encodeURIComponent(id)}`}>{name}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary aria-label={say('interests.wordsOf', { interest: what })}>{say('interests.words')}</summary>
        <WordList words={words} only={people.map(({ id }) => id)} />
      </details>
    </li>
  );
}
