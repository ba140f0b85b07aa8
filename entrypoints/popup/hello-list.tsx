import { say } from '@/components/say';
import type { Hello } from '@/lib/people/worth-a-hello';
import { HelloRow } from './hello-row';
import type { Tell } from './told';

/** The few whom Tend would write to first; the others wait for another day. */
const shown = 5;

export function HelloList({ people, now, tell }: { people: Hello[]; now: number; tell: Tell }) {
  if (people.length === 0) return <p className="soft">{say('hello.none')}</p>;
  return (
    <ul>
      {people.slice(0, shown).map((hello) => (
        <HelloRow key={hello.person.id} hello={hello} now={now} tell={tell} />
      ))}
    </ul>
  );
}
