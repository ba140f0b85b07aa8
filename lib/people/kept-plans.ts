import { atRest } from './contact';
import type { TendDb } from './db';
import type { EventRow, PersonRow, PlanRow } from './rows';

interface With {
  person: PersonRow | null;
}

export type KnownPlan = PlanRow & With;
export type KnownEvent = EventRow & With;

/** Every plan and event kept with leave, by what becomes of it. */
export interface Plans {
  /** Found in a thread, not taken up yet: "keep as plan?" */
  found: KnownPlan[];
  /** Taken up, soonest first, those without a day last. */
  open: KnownPlan[];
  /** Called off or moved to a day nobody named. */
  moved: KnownPlan[];
  /** What they said was coming up, soonest first. */
  events: KnownEvent[];
  /** Kept, latest first. */
  kept: KnownPlan[];
}

/** Plans and events with everybody but those put away. */
export async function keptPlans(db: TendDb): Promise<Plans> {
  const [events, plans] = await Promise.all([
    withPeople(db, await db.events.toArray()),
    withPeople(db, await db.plans.toArray()),
  ]);
  const of = (state: PlanRow['state']) => plans.filter((plan) => plan.state === state).toSorted(bySoonest);
  return {
    found: of('found'),
    open: of('open'),
    moved: of('moved'),
    events: events.filter(({ settled }) => !settled).toSorted(bySoonest),
    kept: of('kept').toReversed(),
  };
}

const bySoonest = (a: { at: number | null }, b: { at: number | null }) => (a.at ?? Infinity) - (b.at ?? Infinity);

async function withPeople<Row extends { thread: string }>(db: TendDb, rows: Row[]): Promise<(Row & With)[]> {
  const handles = await db.handles.bulkGet(rows.map(({ thread }) => thread));
  const people = await db.people.bulkGet(handles.map((handle) => handle?.person ?? ''));
  return rows.flatMap((row, index) => {
    const [handle, person] = [handles[index], people[index]];
    return handle && person && atRest(person) ? [] : [{ ...row, person: person ?? null }];
  });
}
