import { useId, type FormEvent } from 'react';
import { addByHand } from '@/lib/people/person';
import { db } from './database';
import { say } from './say';

interface AddPersonProps {
  /** What the field is for; "Name" where the text around says so. */
  label?: string;
  added?(name: string): void;
}

/** One name in, one person more on *Keep in touch*. */
export function AddPerson({ label = say('first.name'), added }: AddPersonProps) {
  const id = useId();

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name')).trim();
    if (!name) return;
    form.reset();
    await addByHand(db, name, Date.now());
    added?.(name);
  }

  return (
    <form className="row add-person" onSubmit={(event) => void add(event)}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <input
        id={id}
        name="name"
        type="text"
        autoComplete="off"
        maxLength={80}
        placeholder={say('first.name')}
        required
      />
      <button type="submit" className="button primary">
        {say('first.add')}
      </button>
    </form>
  );
}
