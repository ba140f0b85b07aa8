import { db } from '@/components/database';
import { say } from '@/components/say';
import { date } from '@/components/when';
import { stepsTaken } from '@/lib/people/kept';
import { noteStep } from '@/lib/people/note';
import type { PersonPage } from '@/lib/people/person';
import type { StepRow } from '@/lib/people/person-rows';

/** The steps, smallest first. */
const ladder = ['react', 'share', 'numbers', 'call', 'coffee', 'gift'] as const;

type Step = (typeof ladder)[number];
const isStep = (step: string): step is Step => ladder.some((one) => one === step);

/** Small steps closer, closed until opened: nobody has to climb. */
export function PersonSteps({ page, now }: { page: PersonPage; now: number }) {
  const { person, steps } = page;
  const answered = stepsTaken(steps, page).map((one) => one.answered);
  return (
    <details className="card">
      <summary>
        <h2>{say('person.steps')}</h2>
      </summary>
      <div className="stack">
        <p>{say('person.stepsHint')}</p>
        <ul className="kept">
          {steps.map((step, index) => (
            <Taken key={step.id} step={step} answered={answered[index] ?? false} now={now} />
          ))}
        </ul>
        <h3>{say('person.stepsNote')}</h3>
        <div className="row">
          {ladder.map((step) => (
            <button
              key={step}
              type="button"
              className="button"
              onClick={() => void noteStep(db, person.id, step, Date.now())}
            >
              {say(`step.${step}`)}
            </button>
          ))}
        </div>
      </div>
    </details>
  );
}

function Taken({ step, answered, now }: { step: StepRow; answered: boolean; now: number }) {
  const name = isStep(step.step) ? say(`step.${step.step}`) : step.step;
  const what = say('person.stepOn', { step: name, date: date(step.at, now) });
  return (
    <li className="row">
      <span>
        {what}{' '}
        <span className="small soft">
          ({say(answered ? 'person.stepAnswered' : 'person.stepOpen')}
          {step.by === 'tend' && `; ${say('person.fromWords')}`})
        </span>
      </span>
      {!answered && (
        <button type="button" className="button push" onClick={() => void db.steps.update(step.id, { answered: true })}>
          {say('person.stepAnswer')}
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-label={say('person.forgetOf', { what })}
        onClick={() => void db.steps.delete(step.id)}
      >
        {say('person.forget')}
      </button>
    </li>
  );
}
