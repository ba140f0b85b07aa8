import type { TendDb } from './db';
import type { JournalRow } from './self-rows';

/** Every entry, latest first. */
export async function journal(db: TendDb): Promise<JournalRow[]> {
  return db.journal.orderBy('at').reverse().toArray();
}

/** Writes a new entry down. */
export async function writeEntry(db: TendDb, entry: Pick<JournalRow, 'text' | 'prompt'>, at: number): Promise<void> {
  await db.journal.add({ id: crypto.randomUUID(), at, ...entry });
}

export async function changeEntry(db: TendDb, id: string, text: string): Promise<void> {
  await db.journal.update(id, { text });
}

export async function deleteEntry(db: TendDb, id: string): Promise<void> {
  await db.journal.delete(id);
}
