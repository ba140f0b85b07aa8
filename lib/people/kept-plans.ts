import type { TendDb } from './db';
import { stands } from './keep-events';
import type { PersonRow } from './rows';

/** A plan or an event kept with leave, and with whom. */
export interface KeptPlan {
  id: string;
  what: string;
  /** Epoch milliseconds of the day; null while it has none. */
  at: number | null;
  person: PersonRow | null;
}

/** Open plans and unsettled events of everybody, soonest first, those without a day last. */
export async function keptPlans(db: TendDb): Promise<KeptPlan[]> {
  const [events, plans] = await Promise.all([db.events.toArray(), db.plans.toArray()]);
  const kept = [...events.filter(({ settled }) => !settled), ...plans.filter(({ state }) => stands(state))];
  const handles = await db.handles.bulkGet(kept.map(({ thread }) => thread));
  const people = await db.people.bulkGet(handles.map((handle) => handle?.person ?? ''));
  return kept
    .map(({ id, what, at }, index) => ({ id, what, at, person: people[index] ?? null }))
    .toSorted((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity));
}
