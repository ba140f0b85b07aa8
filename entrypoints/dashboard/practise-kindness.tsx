import { useState } from 'react';
import { say } from '@/components/say';
import { DAY } from '@/lib/people/days';
import { starters } from '@/lib/phrases/en/starters';
import { Moments } from './practise-moments';
import { proposals, ready } from './practise-library';
import { WordList } from './practise-word-list';
import { Studies } from './studies';

/** Moments worth appreciating, small acts of kindness, and a word before a first invitation. */
export function Kindness() {
  return (
    <>
      <Moments />
      <SmallActs />
      <PepTalk />
    </>
  );
}

const acts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;

/** Ideas shown at once. */
const few = 3;

function SmallActs() {
  const [first, setFirst] = useState(() => (Math.floor(Date.now() / DAY) * few) % acts.length);
  return (
    <section className="card stack">
      <h2>{say('kind.title')}</h2>
      <ul className="facts" aria-live="polite">
        {acts.slice(first, first + few).map((act) => (
          <li key={act}>{say(`kind.${act}`)}</li>
        ))}
      </ul>
      <p>
        <button type="button" className="button" onClick={() => setFirst((first + few) % acts.length)}>
          {say('kind.other')}
        </button>
      </p>
      <Studies label={say('kind.studies')} ids={['smallKindness', 'kindWords']} />
    </section>
  );
}

const lines = [1, 2, 3, 4, 5, 6] as const;

/** Invitations that are small enough for a first one. */
const firstOnes = starters.filter(
  ({ habit, occasion, relationships }) =>
    habit === 'invite' && occasion.startsWith('starter') && relationships?.includes('new'),
);

function PepTalk() {
  const [words] = useState(() => ready(firstOnes, proposals(Date.now())));
  return (
    <section className="card stack">
      <h2>{say('pep.title')}</h2>
      <ul className="facts">
        {lines.map((line) => (
          <li key={line}>{say(`pep.${line}`)}</li>
        ))}
      </ul>
      <h3>{say('pep.words')}</h3>
      <WordList words={words} />
      <Studies label={say('pep.studies')} ids={['invitations', 'sayingNo']} />
    </section>
  );
}
