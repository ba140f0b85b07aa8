import { useMemo } from 'react';
import { InEnglish } from '@/components/in-english';
import { say } from '@/components/say';
import type { Hello } from '@/lib/people/worth-a-hello';
import { HelloRow } from './hello-row';
import type { Tell } from './told';
import { useOpenings } from './use-openings';

/** The few whom Tend would write to first; the others wait for another day. */
const shown = 5;

export function HelloList({ people, now, tell }: { people: Hello[]; now: number; tell: Tell }) {
  const few = useMemo(() => people.slice(0, shown), [people]);
  const openings = useOpenings(few, now);
  if (people.length === 0) return <p className="soft">{say('hello.none')}</p>;
  return (
    <>
      <ul>
        {few.map((hello) => (
          <HelloRow key={hello.person.id} hello={hello} opening={openings.get(hello.person.id)} now={now} tell={tell} />
        ))}
      </ul>
      {openings.size > 0 && <InEnglish />}
    </>
  );
}
