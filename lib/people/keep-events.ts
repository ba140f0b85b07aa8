import type { Table } from 'dexie';
import type { Side } from '@/lib/conversation/thread';
import type { TendDb } from './db';
import { keyedHashes } from './keyed-hash';
import type { PlanRow } from './rows';

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

/** Something they say they like or do. */
export interface FoundInterest {
  /** In lower case: "photography". */
  what: string;
  message: string;
}

/** What one reading found that may be kept. */
export interface Found {
  events: FoundEvent[];
  plans: FoundPlan[];
  interests: FoundInterest[];
  /** When plans made before it were called off or put in doubt, epoch milliseconds; null when nothing was. */
  calledOffAt: number | null;
}

/**
 * Keeps what is coming up and what they like, where the person let Tend keep words: in this chat, or (`everywhere`) on its whole
 * site and not refused here. The words go with their message, so what was read in a message that is no fact is not kept.
 * What is known stays as it is, and what was taken away by hand does not come back.
 */
export async function keepFound(
  db: TendDb,
  thread: string,
  { events, plans, interests, calledOffAt }: Found,
  { everywhere, now }: { everywhere: boolean; now: number },
): Promise<void> {
  const named = interests.map((interest) => ({ ...interest, name: `${interest.message} ${interest.what}` }));
  const hashes = await keyedHashes(db, [
    ...[...events, ...plans, ...interests].map(({ message }) => message),
    ...named.map(({ name }) => name),
  ]);
  await db.transaction('rw', tablesOf(db), async () => {
    const handle = await db.handles.get(thread);
    const allowed = handle?.remember === 'yes' || (everywhere && handle?.remember === 'ask');
    if (!allowed) return;
    /** The fact of a message; none where it is no fact, or what was found in it is known or was taken away. */
    const factOf = async (message: string, id: string, table: Table<object, string>) => {
      if ((await table.get(id)) ?? (await db.forgotten.get(id))) return undefined;
      const key = hashes.get(message)!;
      const facts = db.facts.where('[thread+id]').between([thread, key], [thread, `${key}\uffff`]);
      return (await facts.first())?.id;
    };
    for (const { what, at, message } of events) {
      const id = `${hashes.get(message)!}/${at}`;
      const fact = await factOf(message, id, db.events);
      if (fact) await db.events.add({ id, thread, what, at, fact, settled: false });
    }
    for (const { what, at, message, by, promise } of plans) {
      const id = `${hashes.get(message)!}/${at}`;
      const fact = await factOf(message, id, db.plans);
      if (fact) await db.plans.add({ id, thread, what, at, by, promise, fact, state: 'found' });
    }
    const { person } = handle;
    if (person !== null) {
      const known = new Set((await db.interests.where('person').equals(person).toArray()).map(({ what }) => what));
      for (const { what, message, name } of named.filter(({ what }) => !known.has(what))) {
        const id = hashes.get(name)!;
        const fact = await factOf(message, id, db.interests);
        if (fact) await db.interests.put({ id, person, what, by: 'tend', thread, fact, at: now });
      }
    }
    if (calledOffAt !== null) await callOff(db, thread, calledOffAt);
  });
}

const tablesOf = (db: TendDb) => [db.handles, db.facts, db.events, db.plans, db.interests, db.forgotten];

/** Found in a thread, or taken up by hand, and neither kept nor off. */
export const stands = (state: PlanRow['state']): boolean => state === 'found' || state === 'open';

/** Plans made before this, for a day after it, stand no longer. */
async function callOff(db: TendDb, thread: string, calledOffAt: number): Promise<void> {
  const open = await db.plans
    .where('thread')
    .equals(thread)
    .filter(({ state, promise, at }) => stands(state) && !promise && at !== null && at > calledOffAt)
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
    .and((plan) => plan.promise === true && stands(plan.state) && plan.at !== null && plan.at < at)
    .modify({ state: 'kept' });
}
