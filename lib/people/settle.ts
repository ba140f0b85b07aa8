import type { Side } from '@/lib/conversation/thread';
import { Dexie } from 'dexie';
import { dayOf } from './days';
import type { TendDb } from './db';
import { recount } from './rollup';
import type { HandleRow } from './rows';
import type { Change } from './thread-facts';

/** Brings a thread's days and sums in step with facts that changed. Writes the days; the handle is changed in place. */
export async function settle(db: TendDb, handle: HandleRow, changes: Change[]): Promise<void> {
  const days = new Set<string>();
  for (const { before, after } of changes) {
    if (before?.at === null) handle.untimed[before.from]--;
    if (after?.at === null) handle.untimed[after.from]++;
    for (const fact of [before, after]) if (fact && fact.at !== null) days.add(dayOf(fact.at, fact.offset));
  }
  if (days.size === 0) return;
  await recount(db, handle, [...days]);
  handle.lastFromMe = await lastFrom(db, handle.thread, 'me', handle.lastFromMe, changes);
  handle.lastFromThem = await lastFrom(db, handle.thread, 'them', handle.lastFromThem, changes);
}

/** Looks for the last message of a side only where the one known was taken away. */
async function lastFrom(
  db: TendDb,
  thread: string,
  side: Side,
  known: number | null,
  changes: Change[],
): Promise<number | null> {
  if (changes.some(({ before }) => before?.from === side && before.at === known)) {
    const facts = db.facts.where('[thread+at]').between([thread, Dexie.minKey], [thread, Dexie.maxKey]);
    const last = await facts
      .reverse()
      .filter(({ from }) => from === side)
      .first();
    return last?.at ?? null;
  }
  let newest = known;
  for (const { after } of changes)
    if (after?.from === side && after.at !== null && after.at > (newest ?? -Infinity)) newest = after.at;
  return newest;
}
