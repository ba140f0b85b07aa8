import { atRest } from './contact';
import { DAY } from './days';
import type { TendDb } from './db';
import { stands } from './keep-events';
import type { HandleRow, PersonRow, PlanRow } from './rows';

/** A plan or a promise whose day is here, with somebody on *Keep in touch*. */
export interface Due {
  plan: PlanRow;
  person: PersonRow;
  handle: HandleRow;
}

/** Days after which what was due is no longer brought up. */
const OVER = 14;

/** Plans and promises of today and tomorrow, and those of the last two weeks that nobody settled; soonest first. */
export async function fallingDue(db: TendDb, now: number): Promise<Due[]> {
  const afterTomorrow = new Date(now).setHours(48, 0, 0, 0);
  const near = await db.plans
    .where('at')
    .between(now - OVER * DAY, afterTomorrow)
    .toArray();
  const plans = near.filter(({ state }) => stands(state));
  const handles = await db.handles.bulkGet(plans.map(({ thread }) => thread));
  const people = await db.people.bulkGet(handles.map((handle) => handle?.person ?? ''));
  return plans.flatMap((plan, index) => {
    const [handle, person] = [handles[index], people[index]];
    return handle && person?.list === 'keepInTouch' && !atRest(person) ? [{ plan, person, handle }] : [];
  });
}
