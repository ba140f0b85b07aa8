import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { date } from '@/components/when';
import { keepApart, maybeSame, mergePeople, undoMerge } from '@/lib/people/merge';
import type { PersonPage } from '@/lib/people/person';
import { MergeDialog } from './merge-dialog';
import { whereOf } from './where';

/** Who may be the same person, who was merged in, and merging by hand; each with a way back. */
export function Merging({ page, now }: { page: PersonPage; now: number }) {
  const { person, merges } = page;
  const alike = useLiveQuery(() => maybeSame(db, page), [page]) ?? [];
  return (
    <section className="card stack">
      <h2>{say('person.same')}</h2>
      <p className="small soft">{say('person.sameHint')}</p>
      <ul className="kept">
        {alike.map((other) => {
          const about = { name: other.person.name, where: whereOf(other) };
          return (
            <li key={other.person.id} className="row">
              <span>{say('person.sameMaybe', about)}</span>
              <button
                type="button"
                className="button"
                aria-label={say('person.sameYesOf', about)}
                onClick={() => void mergePeople(db, other.person.id, person.id, Date.now())}
              >
                {say('person.sameYes')}
              </button>
              <button
                type="button"
                className="button plain"
                aria-label={say('person.sameNoOf', about)}
                onClick={() => void keepApart(db, other.person.id, person.id)}
              >
                {say('person.sameNo')}
              </button>
            </li>
          );
        })}
        {merges.map(({ id, at, person: { name } }) => (
          <li key={id} className="row">
            <span>{say('person.mergedWith', { name, date: date(at, now) })}</span>
            <button
              type="button"
              className="button push"
              aria-label={say('person.unmergeOf', { name })}
              onClick={() => void undoMerge(db, id)}
            >
              {say('person.unmerge')}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <MergeDialog person={person} />
      </div>
    </section>
  );
}
