import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay } from '@/components/when';
import { forgetEvent, forgetPlan, setRemember } from '@/lib/people/forget';
import type { PersonPage } from '@/lib/people/person';
import type { HandleRow } from '@/lib/people/rows';
import { Choice } from './choice';

const answers: HandleRow['remember'][] = ['ask', 'yes', 'no'];

/** The short phrases kept with the person's leave, and the leave itself. */
export function KeptWords({ page: { handles, events, plans }, now }: { page: PersonPage; now: number }) {
  return (
    <section className="card stack">
      <h2>{say('person.words')}</h2>
      {events.length + plans.length === 0 && <p className="soft">{say('person.wordsNone')}</p>}
      <ul className="kept">
        {events.map(({ id, what, at }) => (
          <Kept
            key={id}
            text={say(at < now ? 'person.eventWas' : 'person.event', { what, day: onDay(at, now) })}
            forget={() => forgetEvent(db, id)}
          />
        ))}
        {plans.map(({ id, what, at }) => (
          <Kept
            key={id}
            text={at === null ? say('person.planOpen', { what }) : say('person.plan', { what, day: onDay(at, now) })}
            forget={() => forgetPlan(db, id)}
          />
        ))}
      </ul>
      {handles.map(({ thread, remember }) => (
        <Choice
          key={thread}
          label={say('person.remember')}
          value={remember}
          options={answers.map((answer) => [answer, say(`person.remember.${answer}`)])}
          onChange={(answer) => void setRemember(db, thread, answer)}
        />
      ))}
    </section>
  );
}

function Kept({ text, forget }: { text: string; forget(): Promise<void> }) {
  return (
    <li className="row">
      <span>{text}</span>
      <button
        type="button"
        className="button push"
        aria-label={say('person.forgetOf', { what: text })}
        onClick={() => void forget()}
      >
        {say('person.forget')}
      </button>
    </li>
  );
}
