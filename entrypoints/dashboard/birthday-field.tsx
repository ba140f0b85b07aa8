import { useId, type FormEvent } from 'react';
import { db } from '@/components/database';
import { language, say } from '@/components/say';
import { writeDown } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, month, 15)),
);

const two = (part: number) => String(part).padStart(2, '0');

/** As stored, from what was typed; null for none. A year is welcome, not needed. */
function written(form: FormData): string | null {
  const [day, month, year] = ['day', 'month', 'year'].map((name) => Number(form.get(name)));
  if (!day || !month) return null;
  return `${year ? year : '-'}-${two(month)}-${two(day)}`;
}

export function BirthdayField({ person: { id, birthday } }: { person: PersonRow }) {
  const field = useId();
  const parts = /^(?<year>\d{4}|-)-(?<month>\d\d)-(?<day>\d\d)$/.exec(birthday ?? '')?.groups;
  const numberOf = (part: string | undefined) => (part && part !== '-' ? Number(part) : '');

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void writeDown(db, id, { birthday: written(new FormData(event.currentTarget)) });
  }

  return (
    <form className="field" onSubmit={save} aria-labelledby={`${field}-title`}>
      <span id={`${field}-title`} className="label">
        {say('person.birthday')}
      </span>
      <span className="row birthday" key={birthday}>
        <input
          name="day"
          type="number"
          min={1}
          max={31}
          defaultValue={numberOf(parts?.day)}
          aria-label={say('person.birthdayDay')}
          placeholder={say('person.birthdayDay')}
        />
        <select name="month" defaultValue={numberOf(parts?.month)} aria-label={say('person.birthdayMonth')}>
          <option value="">{say('person.birthdayMonth')}</option>
          {months.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
        <input
          name="year"
          type="number"
          min={1900}
          max={2100}
          defaultValue={numberOf(parts?.year)}
          aria-label={say('person.birthdayYear')}
          placeholder={say('person.birthdayYear')}
        />
        <button type="submit" className="button">
          {say('person.saveBirthday')}
        </button>
      </span>
    </form>
  );
}
