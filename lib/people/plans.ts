import type { TendDb } from './db';
import type { PlanRow } from './rows';

/** "Keep as plan?" answered, or what became of it. */
export async function settlePlan(db: TendDb, id: string, state: PlanRow['state']): Promise<void> {
  await db.plans.update(id, { state });
}

/** Another day: the plan stands, on that day. */
export async function movePlan(db: TendDb, id: string, at: number): Promise<void> {
  await db.plans.update(id, { at, state: 'open' });
}
