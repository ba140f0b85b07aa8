import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay, startOfDay } from '@/components/when';
import { keptPlans, type KeptPlan } from '@/lib/people/kept-plans';

/** What is coming up, what came and may be asked about, and what has no day yet. */
export function PlansPage() {
  const [now] = useState(Date.now);
  const plans = useLiveQuery(() => keptPlans(db));
  if (!plans) return null;
  const today = startOfDay(now);
  const parts = {
    ahead: plans.filter(({ at }) => at !== null && at >= today),
    past: plans.filter(({ at }) => at !== null && at < today).toReversed(),
    open: plans.filter(({ at }) => at === null),
  };
  return (
    <div className="stack">
      <h1>{say('plans.title')}</h1>
      {(['ahead', 'past', 'open'] as const).map(
        (part) =>
          parts[part].length > 0 && (
            <section key={part} className="card stack">
              <h2>{say(`plans.${part}`)}</h2>
              <ul className="kept">
                {parts[part].map((plan) => (
                  <PlanLine key={plan.id} plan={plan} now={now} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function PlanLine({ plan: { what, at, person }, now }: { plan: KeptPlan; now: number }) {
  return (
    <li className="row">
      <span>{what}</span>
      {person && <a href={`#/people/${encodeURIComponent(person.id)}`}>{say('plans.with', { name: person.name })}</a>}
      {at !== null && <span className="push soft">{onDay(at, now)}</span>}
    </li>
  );
}
