import type { Table } from 'dexie';
import type { TendDb } from './db';
import type { HandleRow } from './rows';

/** What a person takes back on the page *What Tend knows about ...*, piece by piece. */

export async function forgetEvent(db: TendDb, id: string): Promise<void> {
  await forget(db, db.events, id);
}

export async function forgetPlan(db: TendDb, id: string): Promise<void> {
  await forget(db, db.plans, id);
}

export async function forgetInterest(db: TendDb, id: string): Promise<void> {
  await forget(db, db.interests, id);
}

/** What was read in a message is remembered as taken away, or the next reading of it would bring it back. */
async function forget<Row extends { thread: string | null }>(
  db: TendDb,
  table: Table<Row, string>,
  id: string,
): Promise<void> {
  await db.transaction('rw', table, db.forgotten, async () => {
    const thread = (await table.get(id))?.thread;
    if (thread) await db.forgotten.put({ id, thread });
    await table.delete(id);
  });
}

/** "Not so": the hard news read in a thread was none. */
export async function forgetTender(db: TendDb, thread: string): Promise<void> {
  await db.handles.update(thread, { tenderSince: null });
}

/** May short phrases of this thread be kept? Words kept before a "no" go with it. */
export async function setRemember(db: TendDb, thread: string, remember: HandleRow['remember']): Promise<void> {
  await db.transaction('rw', db.handles, db.events, db.plans, db.interests, async () => {
    await db.handles.update(thread, { remember });
    if (remember !== 'no') return;
    await db.events.where('thread').equals(thread).delete();
    await db.plans.where('thread').equals(thread).delete();
    await db.interests.where('thread').equals(thread).delete();
  });
}

/** Takes back every "this is fine for us" about a person. */
export async function countAgain(db: TendDb, id: string): Promise<void> {
  await db.people.update(id, { fineWith: [] });
}
