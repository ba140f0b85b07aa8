import { wind } from '@/lib/people/clock';
import { personPage } from '@/lib/people/person';
import { db } from './database';

/** Remembers a person as they are now; the function given back puts them so again: the undo of one button. */
export async function snapshot(id: string): Promise<() => Promise<void>> {
  const before = await personPage(db, id, Date.now());
  return async () => {
    if (!before) return;
    await db.transaction('rw', db.people, db.handles, db.events, db.plans, async () => {
      await db.people.put(before.person);
      await wind(db, id);
      await db.events.bulkPut(before.events);
      await db.plans.bulkPut(before.plans);
    });
  };
}
