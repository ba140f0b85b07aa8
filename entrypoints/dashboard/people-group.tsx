import { useState, type ReactNode } from 'react';
import { say } from '@/components/say';
import type { Known } from '@/lib/people/contact';
import { PersonLine } from './person-line';

export type Group = 'keep' | 'noHistory' | 'drifted' | 'others' | 'letGo';

/** How many a list draws at first, and with each "more". */
const page = 50;

interface PeopleGroupProps {
  group: Group;
  people: Known[];
  /** Opened from the start: a search found somebody in it. */
  open: boolean;
  now: number;
  children?: ReactNode;
}

export function PeopleGroup({ group, people, open, now, children }: PeopleGroupProps) {
  const [shown, setShown] = useState(page);
  if (people.length === 0 && !children) return null;
  const rest = people.length - shown;
  const list = (
    <>
      <p className="small soft">{say(people.length === 0 ? 'people.keepNone' : `people.${group}Hint`)}</p>
      {children}
      <ul className="people">
        {people.slice(0, shown).map((known) => (
          <PersonLine key={known.person.id} known={known} now={now} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + page)}>
          {say('people.more', { count: Math.min(rest, page) })}
        </button>
      )}
    </>
  );
  const heading = (
    <h2>
      {say(`people.${group}`)} <span className="tag">{people.length}</span>
    </h2>
  );

  // Whom Tend says nothing about stays closed until it is wanted.
  if (group === 'others' || group === 'letGo') {
    return (
      <details className="card" open={open || undefined}>
        <summary>{heading}</summary>
        <div className="stack">{list}</div>
      </details>
    );
  }
  return (
    <section className="card stack">
      {heading}
      {list}
    </section>
  );
}
