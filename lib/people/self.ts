import type { Kept } from '@/lib/habits/habit';
import type { TendDb } from './db';
import type { SelfRow } from './self-rows';

/** Before anything was written down. */
export const nobodyYet: SelfRow = {
  id: 'self',
  values: [],
  interests: [],
  boundaries: [],
  circles: {},
  selfCheck: null,
  favourites: [],
};

export async function readSelf(db: TendDb): Promise<SelfRow> {
  return { ...nobodyYet, ...(await db.self.get('self')) };
}

/** Changes what the person wrote down about themselves, one writer at a time. */
export async function changeSelf(db: TendDb, change: (now: SelfRow) => SelfRow): Promise<void> {
  await db.transaction('rw', db.self, async () => {
    await db.self.put(change(await readSelf(db)));
  });
}

/** Middle of both dimensions of the self-check. */
const MIDDLE = 4;

/** What habits may let weigh: the result of the self-check only once its suggestions are switched on. */
export function profileOf({ values, selfCheck }: SelfRow): Kept['profile'] {
  if (!selfCheck?.nudges) return { values, attachment: null };
  const [worries, withdraws] = [selfCheck.anxiety > MIDDLE, selfCheck.avoidance > MIDDLE];
  if (worries && withdraws) return { values, attachment: 'mixed' };
  return { values, attachment: worries ? 'anxious' : withdraws ? 'avoidant' : 'secure' };
}
