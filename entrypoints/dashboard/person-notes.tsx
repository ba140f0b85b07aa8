import { useId, type FormEvent } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { writeDown } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';

/** Room for one's own words; kept when the button is pressed. */
export function Notes({ person: { id, notes } }: { person: PersonRow }) {
  const field = useId();

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void writeDown(db, id, { notes: String(new FormData(event.currentTarget).get('notes')).trim() });
  }

  return (
    <form className="field noted" onSubmit={save}>
      <label htmlFor={field}>{say('person.notes')}</label>
      <p className="small soft">{say('person.notesHint')}</p>
      <textarea id={field} key={notes} name="notes" rows={3} dir="auto" maxLength={4000} defaultValue={notes} />
      <button type="submit" className="button">
        {say('person.saveNotes')}
      </button>
    </form>
  );
}
