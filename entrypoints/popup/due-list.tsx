import { db } from '@/components/database';
import { say } from '@/components/say';
import { onDay } from '@/components/when';
import type { Due } from '@/lib/people/due';
import { settlePlan } from '@/lib/people/plans';
import type { PlanRow } from '@/lib/people/rows';
import type { Tell } from './told';

interface DueListProps {
  due: Due[];
  now: number;
  tell: Tell;
}

/** Plans whose day is here, and promises to keep. */
export function DueList({ due, now, tell }: DueListProps) {
  async function settle({ plan: { id, what, state } }: Due, to: PlanRow['state']) {
    await settlePlan(db, id, to);
    tell({
      text: say(to === 'kept' ? 'done.kept' : 'done.planLetGo', { what }),
      undo: () => settlePlan(db, id, state),
    });
  }

  return (
    <ul>
      {due.map((one) => {
        const { what, at, promise } = one.plan;
        const { name } = one.person;
        const day = at === null ? '' : onDay(at, now);
        return (
          <li key={one.plan.id} className="due row">
            <span>{say(promise ? 'due.promise' : 'due.plan', { what, name, day })}</span>
            <span className="row push">
              <button
                type="button"
                className="button"
                aria-label={say('due.keptOf', { what })}
                onClick={() => void settle(one, 'kept')}
              >
                {say('due.kept')}
              </button>
              <button
                type="button"
                className="button plain"
                aria-label={say('due.letGoOf', { what })}
                onClick={() => void settle(one, 'letGo')}
              >
                {say('due.letGo')}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
