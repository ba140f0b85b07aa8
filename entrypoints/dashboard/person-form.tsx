import type { FormEvent } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay, rhythm } from '@/components/when';
import { cadenceOf, type Known } from '@/lib/people/contact';
import {
  putOnList,
  renamePerson,
  setCadence,
  setRelationship,
  snooze,
  talkedElsewhere,
  writeDown,
} from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';
import { BirthdayField } from './birthday-field';
import { Choice } from './choice';
import { PersonStance } from './person-stance';

const lists = ['keepInTouch', 'none', 'letGo', 'died'] as const;
const relationships = ['new', 'friend', 'family', 'partner', 'colleague'] as const;
const circles = ['weekly', 'monthly', 'twiceAYear', 'yearly', 'never'] as const;
/** Days between contacts to choose from: weekly to yearly. */
const cadences = [7, 14, 30, 91, 182, 365];

/** What the person set themselves: name, list, relationship, rhythm. */
export function PersonForm({ known, now }: { known: Known; now: number }) {
  const { person } = known;
  const { id, circle, cadenceDays, snoozedUntil } = person;

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
        <Choice<NonNullable<PersonRow['circle']> | ''>
          label={say('person.circle')}
          value={circle ?? ''}
          options={[
            ['', say('person.circle.none')],
            ...circles.map((one): [typeof one, string] => [one, say(`person.circle.${one}`)]),
          ]}
          onChange={(one) => void writeDown(db, id, { circle: one || null })}
        />
        <Choice
          label={say('person.cadence')}
          value={String(cadenceDays ?? '')}
          options={[
            ['', unset(known)],
            ...cadences.map((days): [string, string] => [String(days), rhythm(days)]),
            ...(cadenceDays !== null && !cadences.includes(cadenceDays)
              ? [[String(cadenceDays), rhythm(cadenceDays)] as [string, string]]
              : []),
          ]}
          onChange={(days) => void setCadence(db, id, days ? Number(days) : null)}
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
function unset({ person, handles }: Known): string {
  const { cadenceDays, cadenceFrom } = cadenceOf({ person: { ...person, cadenceDays: null }, handles });
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
