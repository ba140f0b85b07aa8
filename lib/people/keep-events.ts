import type { TendDb } from './db';
import { keyedHashes } from './keyed-hash';
import type { EventRow } from './rows';

/** Something with a day, read in a message. */
export interface FoundEvent {
  /** Two or three words as they wrote it. */
  what: string;
  /** The day, epoch milliseconds. */
  at: number;
  /** The message it was read in: its id, or its hash where it has none. */
  message: string;
}

/**
 * Keeps what is coming up, where the person let Tend keep words: in this chat, or (`everywhere`) on its whole site and not refused here.
 * The words go with their message, so an event of a message that is no fact is not kept. Known events stay as they are.
 */
export async function keepEvents(
  db: TendDb,
  thread: string,
  found: FoundEvent[],
  { everywhere }: { everywhere: boolean },
): Promise<void> {
  const hashes = await keyedHashes(
    db,
    found.map(({ message }) => message),
  );
  await db.transaction('rw', db.handles, db.facts, db.events, async () => {
    const handle = await db.handles.get(thread);
    const allowed = handle?.remember === 'yes' || (everywhere && handle?.remember === 'ask');
    if (!allowed) return;
    for (const { what, at, message } of found) {
      const key = hashes.get(message)!;
      const fact = await db.facts
        .where('[thread+id]')
        .between([thread, key], [thread, `${key}\uffff`])
        .first();
      const id = `${key}/${at}`;
      if (!fact || (await db.events.get(id))) continue;
      const event: EventRow = { id, thread, what, at, fact: fact.id, settled: false };
      await db.events.add(event);
    }
  });
}

/** What is past was asked about: it is not brought up again. */
export async function settleEventsBefore(db: TendDb, thread: string, at: number): Promise<void> {
  await db.events
    .where('thread')
    .equals(thread)
    .and((event) => event.at < at)
    .modify({ settled: true });
}
