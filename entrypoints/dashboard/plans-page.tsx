import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type ReactNode } from 'react';
import { db } from '@/components/database';
import { say, type Key } from '@/components/say';
import { startOfDay } from '@/components/when';
import { keptPlans, type KnownPlan } from '@/lib/people/kept-plans';
import { EventLine } from './event-line';
import { FoundLine } from './found-line';
import { PlanLine } from './plan-line';
import { saveCalendar } from './save-calendar';

/** How many kept plans are looked back on. */
const shown = 20;

/** What was found and waits for a yes, what is coming up, what came, and what became of it. */
export function PlansPage() {
  const [now] = useState(Date.now);
  const plans = useLiveQuery(() => keptPlans(db));
  if (!plans) return null;
  const today = startOfDay(now);
  const isAhead = ({ at }: { at: number | null }) => at !== null && at >= today;
  const isPast = ({ at }: { at: number | null }) => at !== null && at < today;
  const ahead = plans.open.filter(isAhead);
  const line = (plan: KnownPlan) => <PlanLine key={plan.id} plan={plan} now={now} />;
  const none = Object.values(plans).every((part) => part.length === 0);

  return (
    <div className="stack">
      <h1>{say('plans.title')}</h1>
      {none && <p>{say('plans.none')}</p>}
      <Part title="plans.found" hint={say('plans.foundHint')}>
        {plans.found.map((plan) => (
          <FoundLine key={plan.id} plan={plan} now={now} />
        ))}
      </Part>
      <Part title="plans.ahead">{ahead.map(line)}</Part>
      {ahead.length > 0 && (
        <p className="row">
          <button type="button" className="button" onClick={() => void saveCalendar(ahead, 'tend-plans.ics')}>
            {say('plans.calendarAll')}
          </button>
          <span className="small soft">{say('plans.calendarHint')}</span>
        </p>
      )}
      <Part title="plans.due">{plans.open.filter(isPast).map(line)}</Part>
      <Part title="plans.open">{plans.open.filter(({ at }) => at === null).map(line)}</Part>
      <Part title="plans.moved">{plans.moved.map(line)}</Part>
      <Part title="plans.events">
        {plans.events.filter(isAhead).map((event) => (
          <EventLine key={event.id} event={event} now={now} />
        ))}
      </Part>
      <Part title="plans.past">
        {plans.events
          .filter(isPast)
          .toReversed()
          .map((event) => (
            <EventLine key={event.id} event={event} now={now} />
          ))}
      </Part>
      <Part title="plans.kept">
        {plans.kept.slice(0, shown).map((plan) => (
          <EventLine key={plan.id} event={plan} now={now} />
        ))}
      </Part>
    </div>
  );
}

/** One list of the page; not drawn while nothing is in it. */
function Part({ title, hint, children }: { title: Key; hint?: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{say(title)}</h2>
      {hint && <p className="small soft">{hint}</p>}
      <ul className="kept">{children}</ul>
    </section>
  );
}
