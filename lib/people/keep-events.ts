import type { Side } from '@/lib/conversation/thread';
import type { TendDb } from './db';
import { keyedHashes } from './keyed-hash';
import type { EventRow, PlanRow } from './rows';

/** Something with a day, read in a message. */
export interface FoundEvent {
  /** Two or three words as they wrote it. */
  what: string;
  /** The day, epoch milliseconds. */
  at: number;
  /** The message it was read in: its id, or its hash where it has none. */
  message: string;
}

/** A day the two settled on, or something the writer promised. */
export interface FoundPlan extends FoundEvent {
  by: Side;
  promise: boolean;
}

/** What one reading found that may be kept. */
export interface Found {
  events: FoundEvent[];
  plans: FoundPlan[];
  /** When plans made before it were called off or put in doubt, epoch milliseconds; null when nothing was. */
  calledOffAt: number | null;
}

/**
 * Keeps what is coming up, where the person let Tend keep words: in this chat, or (`everywhere`) on its whole site and not refused here.
 * The words go with their message, so what was read in a message that is no fact is not kept. What is known stays as it is.
 */
export async function keepFound(
  db: TendDb,
  thread: string,
  { events, plans, calledOffAt }: Found,
  { everywhere }: { everywhere: boolean },
): Promise<void> {
  const hashes = await keyedHashes(
    db,
    [...events, ...plans].map(({ message }) => message),
  );
  await db.transaction('rw', db.handles, db.facts, db.events, db.plans, async () => {
    const handle = await db.handles.get(thread);
    const allowed = handle?.remember === 'yes' || (everywhere && handle?.remember === 'ask');
    if (!allowed) return;
    const factOf = async (key: string) => {
      const named = db.facts.where('[thread+id]').between([thread, key], [thread, `${key}\uffff`]);
      return (await named.first())?.id;
    };
    for (const { what, at, message } of events) {
      const key = hashes.get(message)!;
      const [id, fact] = [`${key}/${at}`, await factOf(key)];
      if (!fact || (await db.events.get(id))) continue;
      const event: EventRow = { id, thread, what, at, fact, settled: false };
      await db.events.add(event);
    }
    for (const { what, at, message, by, promise } of plans) {
      const key = hashes.get(message)!;
      const [id, fact] = [`${key}/${at}`, await factOf(key)];
      if (!fact || (await db.plans.get(id))) continue;
      const plan: PlanRow = { id, thread, what, at, by, promise, fact, state: 'open' };
      await db.plans.add(plan);
    }
    if (calledOffAt !== null) await callOff(db, thread, calledOffAt);
  });
}

/** Plans made before this, for a day after it, stand no longer. */
async function callOff(db: TendDb, thread: string, calledOffAt: number): Promise<void> {
  const open = await db.plans
    .where('thread')
    .equals(thread)
    .filter(({ state, promise, at }) => state === 'open' && !promise && at !== null && at > calledOffAt)
    .toArray();
  const facts = await db.facts.bulkGet(open.map(({ fact }): [string, string] => [thread, fact]));
  const before = open.filter((_, index) => (facts[index]?.at ?? Infinity) < calledOffAt);
  await db.plans.bulkPut(before.map((plan) => ({ ...plan, state: 'moved' })));
}

/** What is past was asked about: it is not brought up again. */
export async function settleEventsBefore(db: TendDb, thread: string, at: number): Promise<void> {
  await db.events
    .where('thread')
    .equals(thread)
    .and((event) => event.at < at)
    .modify({ settled: true });
}

/** Promises that were due were taken up: they are not brought up again. */
export async function settlePromisesBefore(db: TendDb, thread: string, at: number): Promise<void> {
  await db.plans
    .where('thread')
    .equals(thread)
    .and((plan) => plan.promise === true && plan.state === 'open' && plan.at !== null && plan.at < at)
    .modify({ state: 'kept' });
}
