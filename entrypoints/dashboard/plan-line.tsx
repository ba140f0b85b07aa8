import { Menu } from '@base-ui/react/menu';
import { useRef, useState, type FormEvent } from 'react';
import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay } from '@/components/when';
import type { KnownPlan } from '@/lib/people/kept-plans';
import { movePlan, settlePlan } from '@/lib/people/plans';
import { saveCalendar } from './save-calendar';
import { WithPerson } from './with-person';

/** A plan or a promise, and what may become of it. */
export function PlanLine({ plan, now }: { plan: KnownPlan; now: number }) {
  const holder = useRef<HTMLSpanElement>(null);
  const [moving, setMoving] = useState(false);
  const { id, what, at, person, promise } = plan;
  const name = `${what.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}.ics`;

  return (
    <li className="row">
      <span>{promise ? say('plans.promise', { what }) : what}</span>
      {person && <WithPerson person={person} />}
      {at !== null && <span className="push soft">{onDay(at, now)}</span>}
      <button
        type="button"
        className="button"
        aria-label={say('plans.doneOf', { what })}
        onClick={() => void settlePlan(db, id, 'kept')}
      >
        {say('plans.done')}
      </button>
      <span ref={holder}>
        <Menu.Root>
          <Menu.Trigger className="button plain" aria-label={say('row.moreOf', { name: what })}>
            {say('row.more')}
          </Menu.Trigger>
          <Menu.Portal container={holder}>
            <Menu.Positioner align="end" sideOffset={4} className="positioner">
              <Menu.Popup className="card menu">
                <Menu.Item onClick={() => setMoving(true)}>{say('plans.otherDay')}</Menu.Item>
                {at !== null && (
                  <Menu.Item onClick={() => void saveCalendar([plan], name)}>{say('plans.calendar')}</Menu.Item>
                )}
                <Menu.Item onClick={() => void settlePlan(db, id, 'letGo')}>{say('plans.letGo')}</Menu.Item>
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      </span>
      {moving && <NewDay plan={plan} moved={() => setMoving(false)} />}
    </li>
  );
}

function NewDay({ plan: { id, what }, moved }: { plan: KnownPlan; moved(): void }) {
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const [year, month, day] = String(new FormData(event.currentTarget).get('day')).split('-').map(Number);
    if (!year || !month || !day) return;
    void movePlan(db, id, new Date(year, month - 1, day).getTime()).then(moved);
  }

  return (
    <form className="row new-day" onSubmit={save}>
      <input name="day" type="date" required aria-label={say('plans.newDay', { what })} />
      <button type="submit" className="button">
        {say('plans.saveDay')}
      </button>
    </form>
  );
}
