import { Confirm } from '@/components/confirm';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { deletePerson } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';

export function DeletePerson({ person: { id, name } }: { person: PersonRow }) {
  async function remove() {
    await deletePerson(db, id);
    location.hash = '#/people';
  }

  return (
    <p>
      <Confirm
        act={say('person.delete', { name })}
        text={say('person.deleteText')}
        yes={say('person.deleteYes')}
        onYes={remove}
      />
    </p>
  );
}
