import { Avatar } from '@/components/avatar';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { ago, rhythm } from '@/components/when';
import { cadenceOf, lastContact, type Known } from '@/lib/people/contact';
import { putOnList } from '@/lib/people/person';

function lastKnown(known: Known, now: number): string {
  const last = lastContact(known);
  if (last === null) return say('people.notSeen');
  const elsewhere = known.person.elsewhereAt === last;
  return say(elsewhere ? 'people.lastElsewhere' : 'people.lastSeen', { when: ago(last, now) });
}

export function PersonLine({ known, now }: { known: Known; now: number }) {
  const { id, name, list } = known.person;
  const { cadenceDays, cadenceFrom } = cadenceOf(known);
  const about = [
    lastKnown(known, now),
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
