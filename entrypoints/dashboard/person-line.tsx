import { Avatar } from '@/components/avatar';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { ago, rhythm } from '@/components/when';
import type { Circles } from '@/lib/people/circles';
import { cadenceOf, lastContact } from '@/lib/people/contact';
import { putOnList } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';

function lastKnown(person: PersonRow, now: number): string {
  const last = lastContact(person);
  if (last === null) return say('people.notSeen');
  const elsewhere = person.elsewhereAt === last;
  return say(elsewhere ? 'people.lastElsewhere' : 'people.lastSeen', { when: ago(last, now) });
}

interface PersonLineProps {
  person: PersonRow;
  circles: Circles;
  now: number;
}

export function PersonLine({ person, circles, now }: PersonLineProps) {
  const { id, name, list } = person;
  const { cadenceDays, cadenceFrom } = cadenceOf(person, circles);
  const about = [
    lastKnown(person, now),
    ...(list === 'keepInTouch' && cadenceFrom !== 'usual' && Number.isFinite(cadenceDays) ? [rhythm(cadenceDays)] : []),
  ];
  return (
    <>
      <a href={`#/people/${encodeURIComponent(id)}`}>
        <Avatar name={name} />
        <span>
          <strong>{name}</strong>
          <span className="small soft">{about.join(' · ')}</span>
        </span>
      </a>
      {list === 'none' && (
        <button
          type="button"
          className="button"
          aria-label={say('suggested.addOf', { name })}
          onClick={() => void putOnList(db, id, 'keepInTouch')}
        >
          {say('suggested.add')}
        </button>
      )}
    </>
  );
}
