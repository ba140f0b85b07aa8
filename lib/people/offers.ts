import type { NoteOnce } from '@/lib/coach/advice';
import { wind } from './clock';
import type { TendDb } from './db';
import type { HandleRow, OfferRow } from './rows';

/** Keeps what was offered, outcome open. A nudge also sets the thread's `nudgedAt`. Noting the same offer again changes nothing. */
export async function noteOffers(db: TendDb, rows: OfferRow[]): Promise<void> {
  await db.transaction('rw', db.offers, db.handles, async () => {
    const there = await db.offers.bulkGet(rows.map(({ id }) => id));
    await db.offers.bulkAdd(rows.filter((_, index) => !there[index]));
    for (const { kind, thread, at } of rows) if (kind === 'nudge') await db.handles.update(thread, { nudgedAt: at });
  });
}

/** Notes what became of an offer and gives it; null for an offer of another thread or an unknown one. Settling again is harmless. */
export async function settleOffer(
  db: TendDb,
  id: string,
  thread: string,
  outcome: NonNullable<OfferRow['outcome']>,
): Promise<OfferRow | null> {
  return db.transaction('rw', db.offers, async () => {
    const offer = await db.offers.get(id);
    if (offer?.thread !== thread) return null;
    await db.offers.update(id, { outcome });
    return offer;
  });
}

/** Grief, illness or a break-up was read in this thread. The later date counts. */
export async function markTender(db: TendDb, thread: string, at: number): Promise<void> {
  await change(db, thread, (handle) => ({ tenderSince: Math.max(at, handle.tenderSince ?? at) }));
}

/** The person saw this note in this thread. */
export async function markSaid(db: TendDb, thread: string, note: NoteOnce, at: number): Promise<void> {
  await db.handles.update(thread, { [`${note}SaidAt`]: at });
}

/** They asked to be left alone: nothing is offered in this thread until it is reopened. */
export async function markClosed(db: TendDb, thread: string, at: number): Promise<void> {
  await db.transaction('rw', db.handles, db.people, async () => {
    await change(db, thread, (handle) => ({ closedAt: handle.closedAt ?? at }));
    await wind(db, (await db.handles.get(thread))?.person);
  });
}

/** Whether short phrases of this thread may be kept. 'no' also deletes those already kept. */
export async function allowMemory(db: TendDb, thread: string, remember: 'yes' | 'no'): Promise<void> {
  await db.transaction('rw', db.handles, db.events, db.plans, db.interests, async () => {
    await db.handles.update(thread, { remember });
    if (remember === 'yes') return;
    await db.events.where('thread').equals(thread).delete();
    await db.plans.where('thread').equals(thread).delete();
    await db.interests.where('thread').equals(thread).delete();
  });
}

async function change(db: TendDb, thread: string, by: (handle: HandleRow) => Partial<HandleRow>): Promise<void> {
  await db.handles.where({ thread }).modify((handle) => {
    Object.assign(handle, by(handle));
  });
}
