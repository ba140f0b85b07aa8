import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay } from '@/components/when';
import { forgetPlan } from '@/lib/people/forget';
import type { KnownPlan } from '@/lib/people/kept-plans';
import { settlePlan } from '@/lib/people/plans';
import { WithPerson } from './with-person';

/** Something Tend took for a plan: kept as one, or taken away for good. */
export function FoundLine({ plan: { id, what, at, person, promise }, now }: { plan: KnownPlan; now: number }) {
  return (
    <li className="row">
      <span>{promise ? say('plans.promise', { what }) : what}</span>
      {person && <WithPerson person={person} />}
      {at !== null && <span className="push soft">{onDay(at, now)}</span>}
      <button
        type="button"
        className="button"
        aria-label={say('plans.keepOf', { what })}
        onClick={() => void settlePlan(db, id, 'open')}
      >
        {say('plans.keep')}
      </button>
      <button
        type="button"
        className="button plain"
        aria-label={say('plans.notOf', { what })}
        onClick={() => void forgetPlan(db, id)}
      >
        {say('plans.not')}
      </button>
    </li>
  );
}
