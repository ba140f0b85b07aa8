import { reconcileKey } from '@/lib/conversation/reconcile';
import type { Row } from '@/lib/conversation/row';
import { countWords } from '@/lib/conversation/words';
import type { ThreadReading } from '@/lib/messages';
import type { TendDb } from '@/lib/people/db';
import { recordGroup } from '@/lib/people/chat-list';
import { recordReading, type SeenRow } from '@/lib/people/record';
import { sites } from '@/lib/sites';
import { readingOf } from './readings';

/** The facts of a row. Its text ends here. */
function seen({ text, ...row }: Row, now: number, utcOffset: number): SeenRow {
  return {
    ...row,
    words: countWords(text),
    asks: readingOf({ text, at: row.at }, now, utcOffset).asks,
    reconcile: reconcileKey(row.from, row.at, text),
  };
}

/** Turns a reading into facts and keeps them. People met on a work messenger start as colleagues. */
export async function record(
  db: TendDb,
  { thread, rows, window, removed }: ThreadReading,
  now: number,
  utcOffset: number,
): Promise<void> {
  const atWork = sites.find(({ id }) => id === thread.site)?.setting === 'work';
  const reading = { thread, rows: rows.map((row) => seen(row, now, utcOffset)), window, removed };
  await recordReading(db, reading, now, { relationship: atWork ? 'colleague' : 'friend' });
  if (thread.kind === 'group') await recordGroup(db, thread, lastOfEach(rows));
}

/** When each of the others in a group wrote last, by the name the page shows. */
function lastOfEach(rows: readonly Row[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const { author, at } of rows)
    if (author !== null && at !== null) last.set(author, Math.max(at, last.get(author) ?? 0));
  return last;
}
