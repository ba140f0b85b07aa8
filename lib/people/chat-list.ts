import { threadKey, type ThreadIdentity } from '@/lib/conversation/thread';
import type { ListedThread } from '@/lib/sites/site';
import type { TendDb } from './db';

/**
 * Takes in who wrote last, and when, as the chat list shows it: somebody written to from a phone is not taken for forgotten.
 * Only threads known already are touched; facts come from reading a thread alone.
 */
export async function recordList(db: TendDb, open: ThreadIdentity, list: readonly ListedThread[]): Promise<void> {
  const known = list.filter(({ lastAt, lastFrom }) => lastAt !== null && lastFrom !== null);
  if (known.length === 0) return;
  await db.transaction('rw', db.handles, async () => {
    for (const { id, lastAt, lastFrom } of known) {
      const field = lastFrom === 'me' ? 'lastFromMe' : 'lastFromThem';
      const handle = await db.handles.get(threadKey({ ...open, id }));
      if (handle && lastAt !== null && lastAt > (handle[field] ?? 0))
        await db.handles.update(handle.thread, { [field]: lastAt });
    }
  });
}
