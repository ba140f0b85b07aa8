import type { TendDb } from './db';
import type { HandleRow, PersonRow } from './rows';

/** Last message either way in a thread, epoch milliseconds; null when none with a time was seen. */
export function lastIn({ lastFromMe, lastFromThem }: HandleRow): number | null {
  const last = Math.max(lastFromMe ?? -Infinity, lastFromThem ?? -Infinity);
  return last === -Infinity ? null : last;
}

/** The thread most lately written in; null for a person no thread was seen of. */
export function latestHandle(handles: readonly HandleRow[]): HandleRow | null {
  const since = (handle: HandleRow) => lastIn(handle) ?? -Infinity;
  return handles.reduce<HandleRow | null>(
    (latest, handle) => (latest && since(latest) >= since(handle) ? latest : handle),
    null,
  );
}

/** What all threads of one person say together. */
export function clockOf(handles: readonly HandleRow[]): PersonRow['clock'] {
  const latest = latestHandle(handles);
  const rhythms = handles.map(({ seen }) => seen.rhythm).filter((rhythm) => rhythm !== null);
  return {
    lastAt: latest && lastIn(latest),
    thread: latest?.thread ?? null,
    rhythm: rhythms.length > 0 ? Math.min(...rhythms) : null,
    closed: handles.some(({ closedAt }) => closedAt !== null),
  };
}

/**
 * Brings the clock of people in step with their threads. Whoever changes what a clock tells calls it in the same transaction:
 * lists of thousands are made from people alone.
 */
export async function wind(db: TendDb, ...people: (string | null | undefined)[]): Promise<void> {
  for (const id of people) {
    if (!id) continue;
    const handles = await db.handles.where('person').equals(id).toArray();
    await db.people.update(id, { clock: clockOf(handles) });
  }
}
