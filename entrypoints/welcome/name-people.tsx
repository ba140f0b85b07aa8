import { useLiveQuery } from 'dexie-react-hooks';
import { AddPerson } from '@/components/add-person';
import { Avatar } from '@/components/avatar';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { deletePerson } from '@/lib/people/person';
import { noHistory } from '@/lib/people/worth-a-hello';

/** Up to three names, so that the popup is useful on the first day. */
export function NamePeople() {
  const named = useLiveQuery(() => noHistory(db)) ?? [];
  return (
    <section className="stack" aria-labelledby="three">
      <h2 id="three">{say('three.title')}</h2>
      <p>{say('three.hint')}</p>
      {named.length > 0 && (
        <ul className="named row" aria-label={say('three.added')}>
          {named.map(({ id, name }) => (
            <li key={id} className="row">
              <Avatar name={name} />
              {name}
              <button
                type="button"
                className="button plain"
                aria-label={say('three.remove', { name })}
                onClick={() => void deletePerson(db, id)}
              >
                {say('three.take')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {named.length < 3 ? <AddPerson /> : <p className="soft">{say('three.enough')}</p>}
    </section>
  );
}
