import { balanceOfDays, LATELY, type Balance, type Dimension } from '@/lib/conversation/balance';
import { atRest, fineWith } from './contact';
import { DAY, dayOf } from './days';
import type { TendDb } from './db';
import type { HandleRow, PersonRow } from './rows';

/** A thread that was lately mostly one side's, with its numbers. */
export interface Lately {
  person: PersonRow;
  handle: HandleRow;
  balance: Balance;
}

/** Days for which a thread stays tender after hard news. */
const TENDER = 30;

export const isTender = ({ tenderSince }: HandleRow, now: number): boolean =>
  tenderSince !== null && now - tenderSince < TENDER * DAY;

/** Threads of the last 28 days that lean to one side in something the person has not called fine. Slow replies alone never count. */
export async function latelyMostlyOne(db: TendDb, now: number): Promise<Lately[]> {
  const days = await db.days
    .where('day')
    .aboveOrEqual(dayOf(now - (LATELY + 1) * DAY, 0))
    .toArray();
  const leaning = [...Map.groupBy(days, ({ thread }) => thread)].flatMap(([thread, ofThread]) => {
    const balance = balanceOfDays(ofThread, now);
    return balance.enough && Object.values(balance.flags).some(Boolean) ? [{ thread, balance }] : [];
  });
  const handles = await db.handles.bulkGet(leaning.map(({ thread }) => thread));
  const people = await db.people.bulkGet(handles.map((handle) => handle?.person ?? ''));
  return leaning.flatMap(({ balance }, index) => {
    const [handle, person] = [handles[index], people[index]];
    if (!handle || !person || isTender(handle, now) || atRest(person)) return [];
    return leansFor(person, balance) ? [{ person, handle, balance }] : [];
  });
}

function leansFor(person: PersonRow, { flags }: Balance): boolean {
  const dimensions = Object.keys(flags) as Dimension[];
  return dimensions.some((one) => one !== 'latency' && flags[one] !== null && !fineWith(person, one));
}
