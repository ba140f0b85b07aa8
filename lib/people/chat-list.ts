import { threadKey, type ThreadIdentity } from '@/lib/conversation/thread';
import type { ListedThread } from '@/lib/sites/site';
import { wind } from './clock';
import type { TendDb } from './db';

/**
 * Takes in who wrote last, and when, as the chat list shows it: somebody written to from a phone is not taken for forgotten.
 * Only threads known already are touched; facts come from reading a thread alone.
 */
export async function recordList(db: TendDb, open: ThreadIdentity, list: readonly ListedThread[]): Promise<void> {
  const known = list.filter(({ lastAt, lastFrom }) => lastAt !== null && lastFrom !== null);
  if (known.length === 0) return;
  await db.transaction('rw', db.handles, db.people, async () => {
    for (const { id, lastAt, lastFrom } of known) {
      const field = lastFrom === 'me' ? 'lastFromMe' : 'lastFromThem';
      const handle = await db.handles.get(threadKey({ ...open, id }));
      if (!handle || lastAt === null || lastAt <= (handle[field] ?? 0)) continue;
      await db.handles.update(handle.thread, { [field]: lastAt });
      await wind(db, handle.person);
    }
  });
}

/**
 * Who wrote last in a group, by name: a clock of its own, since being in one room is no contact of the two.
 * Only where one direct thread of that site has exactly this name.
 */
export async function recordGroup(
  db: TendDb,
  { site, host }: Pick<ThreadIdentity, 'site' | 'host'>,
  wrote: ReadonlyMap<string, number>,
): Promise<void> {
  await db.transaction('rw', db.handles, async () => {
    for (const [name, at] of wrote) {
      const named = await db.handles.where('[host+name]').equals([host, name]).toArray();
      const [only, ...more] = named.filter((handle) => handle.site === site && handle.kind === 'direct');
      if (only && more.length === 0 && at > (only.lastInGroup ?? 0))
        await db.handles.update(only.thread, { lastInGroup: at });
    }
  });
}
