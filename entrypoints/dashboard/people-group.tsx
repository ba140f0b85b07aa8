import type { ReactNode } from 'react';
import { LongList } from '@/components/long-list';
import { language, say } from '@/components/say';
import type { Circles } from '@/lib/people/circles';
import type { PersonRow } from '@/lib/people/rows';
import { PersonLine } from './person-line';

const number = new Intl.NumberFormat(language);

export type Group = 'keep' | 'noHistory' | 'drifted' | 'others' | 'letGo';

interface PeopleGroupProps {
  group: Group;
  people: PersonRow[];
  circles: Circles;
  /** Opened from the start: a search found somebody in it. */
  open: boolean;
  now: number;
  children?: ReactNode;
}

export function PeopleGroup({ group, people, circles, open, now, children }: PeopleGroupProps) {
  if (people.length === 0 && !children) return null;
  const list = (
    <>
      <p className="small soft">{say(people.length === 0 ? 'people.keepNone' : `people.${group}Hint`)}</p>
      {children}
      <LongList className="people" items={people} keyOf={({ id }) => id}>
        {(person) => <PersonLine person={person} circles={circles} now={now} />}
      </LongList>
    </>
  );
  const heading = (
    <h2>
      {say(`people.${group}`)} <span className="tag">{number.format(people.length)}</span>
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
