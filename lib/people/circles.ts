import type { TendDb } from './db';
import type { PersonRow } from './rows';
import { changeSelf, readSelf } from './self';
import type { SelfRow } from './self-rows';

/** How often one wants to be in touch with people of each kind; none for a kind whose own rhythm decides. */
export type Circles = SelfRow['circles'];
export type Rhythm = NonNullable<Circles[PersonRow['relationship']]>;

/** Days between contacts that go with each. Infinity: silence alone brings nobody up. */
export const rhythmDays: Record<Rhythm, number> = {
  weekly: 7,
  monthly: 30,
  twiceAYear: 182,
  yearly: 365,
  never: Infinity,
};

export async function readCircles(db: TendDb): Promise<Circles> {
  return (await readSelf(db)).circles;
}

/** Sets the rhythm of a circle; null lets each person's own decide again. */
export async function setCircle(db: TendDb, circle: PersonRow['relationship'], rhythm: Rhythm | null): Promise<void> {
  await changeSelf(db, ({ circles: { [circle]: _, ...others }, ...self }) => ({
    ...self,
    circles: rhythm ? { ...others, [circle]: rhythm } : others,
  }));
}
