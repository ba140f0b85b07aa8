import type { FormEvent } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay, rhythm } from '@/components/when';
import type { Circles } from '@/lib/people/circles';
import { cadenceOf } from '@/lib/people/contact';
import { putOnList, renamePerson, setCadence, setRelationship, snooze, talkedElsewhere } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';
import { BirthdayField } from './birthday-field';
import { Choice } from './choice';
import { PersonStance } from './person-stance';

const lists = ['keepInTouch', 'none', 'letGo', 'died'] as const;
const relationships = ['new', 'friend', 'family', 'partner', 'colleague'] as const;
/** Days between contacts to choose from: weekly to yearly. */
const cadences = [7, 14, 30, 91, 182, 365];

interface PersonFormProps {
  person: PersonRow;
  circles: Circles;
  now: number;
}

/** What the person set themselves: name, list, relationship, rhythm. */
export function PersonForm({ person, circles, now }: PersonFormProps) {
  const { id, cadenceDays, snoozedUntil } = person;

  return (
    <section className="card stack">
      <h2>{say('person.about')}</h2>
      <NameField person={person} />
      <div className="fields">
        <Choice
          label={say('person.list')}
          value={person.list}
          options={lists.map((list) => [list, say(`person.list.${list}`)])}
          onChange={(list) => void putOnList(db, id, list)}
        />
        <Choice
          label={say('person.relationship')}
          value={person.relationship}
          options={relationships.map((one) => [one, say(`person.relationship.${one}`)])}
          onChange={(relationship) => void setRelationship(db, id, relationship)}
        />
        <Choice
          label={say('person.cadence')}
          value={String(cadenceDays ?? '')}
          options={[
            ['', unset(person, circles)],
            ...cadences.map((days): [string, string] => [String(days), rhythm(days)]),
            ...(typeof cadenceDays === 'number' && !cadences.includes(cadenceDays)
              ? [[String(cadenceDays), rhythm(cadenceDays)] as [string, string]]
              : []),
            ['never', say('circle.never')],
          ]}
          onChange={(days) => void setCadence(db, id, days === 'never' ? days : Number(days) || null)}
        />
      </div>
      <BirthdayField person={person} />
      <PersonStance person={person} />
      <div className="row">
        <button type="button" className="button" onClick={() => void talkedElsewhere(db, id, Date.now())}>
          {say('person.elsewhere')}
        </button>
        {snoozedUntil !== null && snoozedUntil > now && (
          <>
            <span className="push">{say('person.snoozed', { day: onDay(snoozedUntil, now) })}</span>
            <button type="button" className="button" onClick={() => void snooze(db, id, null)}>
              {say('person.snoozeEnd')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** What holds while no rhythm is set. */
function unset(person: PersonRow, circles: Circles): string {
  const { cadenceDays, cadenceFrom } = cadenceOf({ ...person, cadenceDays: null }, circles);
  if (!Number.isFinite(cadenceDays)) return say('person.cadence.never');
  return say(`person.cadence.${cadenceFrom}`, { rhythm: rhythm(cadenceDays) });
}

function NameField({ person: { id, name } }: { person: PersonRow }) {
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name')).trim();
    if (typed) void renamePerson(db, id, typed);
  }

  return (
    <form className="field" onSubmit={save}>
      <label htmlFor="name">{say('person.name')}</label>
      <span className="row name">
        <input
          id="name"
          key={name}
          name="name"
          type="text"
          defaultValue={name}
          required
          maxLength={80}
          autoComplete="off"
        />
        <button type="submit" className="button">
          {say('person.save')}
        </button>
      </span>
    </form>
  );
}
