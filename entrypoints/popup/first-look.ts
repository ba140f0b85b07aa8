import { db } from '@/components/database';
import type { TendDb } from '@/lib/people/db';
import { worthAHello, type Hello } from '@/lib/people/worth-a-hello';

/** What the popup's first frame shows. */
export interface Look {
  hello: Hello[];
  /** How many are on *Keep in touch*. */
  kept: number;
}

export async function look(db: TendDb, now: number): Promise<Look> {
  const [hello, kept] = await Promise.all([
    worthAHello(db, now),
    db.people.where('list').equals('keepInTouch').count(),
  ]);
  return { hello, kept };
}

/** Asked before anything is drawn, so that the database answers while the page gets ready; null where it could not. */
export const firstLook: Promise<Look | null> = look(db, Date.now()).catch(() => null);
