import type { ThreadKind } from '@/lib/conversation/thread';
import { threadKey } from '@/lib/conversation/thread';
import type { ThreadHead } from '@/lib/messages';
import { wind } from './clock';
import { localZone, type Zone } from './days';
import type { TendDb } from './db';
import { keyedReading, markOf, type KeyedReading, type SeenReading } from './keyed-reading';
import { newPerson } from './person';
import type { HandleRow, PersonRow } from './rows';
import { settle } from './settle';
import { takeInOrder } from './take-in-order';
import { takeInTimed } from './take-in-timed';
import { ThreadFacts } from './thread-facts';
import { inWords } from './trouble';

export type { SeenReading, SeenRow } from './keyed-reading';

const MINUTE = 60_000;

export interface RecordOptions {
  /** What a person first seen here starts as. */
  relationship?: PersonRow['relationship'];
  /** Local time; tests bring their own. */
  zone?: Zone;
}

/**
 * Takes in one reading of a thread. Taking the same one in again changes nothing, from whichever tab or however often.
 * Groups get a handle and no facts; public threads leave no trace. All or nothing is written.
 * @throws {DatabaseTrouble} when the disk is full, or the database blocked or newer than this code.
 */
export async function recordReading(
  db: TendDb,
  reading: SeenReading,
  now: number,
  { relationship = 'friend', zone = localZone }: RecordOptions = {},
): Promise<void> {
  if (reading.thread.kind === 'public') return;
  await inWords(db, 'keeping what was read', () => takeReading(db, reading, now, relationship, zone));
}

async function takeReading(
  db: TendDb,
  reading: SeenReading,
  now: number,
  relationship: PersonRow['relationship'],
  zone: Zone,
): Promise<void> {
  const thread = threadKey(reading.thread);
  const mark = await markOf(db, reading);
  const known = await db.handles.get(thread);
  if (known?.mark === mark) {
    if (now - known.readAt >= MINUTE) await db.handles.update(thread, { readAt: now });
    return;
  }
  const keyed = await keyedReading(db, reading);
  const { people, handles, facts, days, events, plans, interests } = db;
  await db.transaction('rw', [people, handles, facts, days, events, plans, interests], async () => {
    const handle = await handleFor(db, reading.thread, relationship, now);
    if (reading.thread.kind === 'direct') await takeIn(db, handle, keyed, now, zone);
    await db.handles.put({ ...handle, mark, readAt: now });
    await wind(db, handle.person);
  });
}

async function takeIn(db: TendDb, handle: HandleRow, keyed: KeyedReading, now: number, zone: Zone): Promise<void> {
  const facts = new ThreadFacts(db, handle.thread);
  await takeInTimed(facts, keyed, now, zone);
  const mayHaveOrder =
    handle.untimed.me + handle.untimed.them > 0 || [...keyed.rows.values()].some(({ by }) => by === 'order');
  if (mayHaveOrder) await takeInOrder(facts, keyed);
  await settle(db, handle, facts.changes);
}

/** The thread's row as it stands, or a new one; a new direct thread makes a person on no list. */
async function handleFor(
  db: TendDb,
  head: ThreadHead,
  relationship: PersonRow['relationship'],
  now: number,
): Promise<HandleRow> {
  const stored = await db.handles.get(threadKey(head));
  if (!stored) return newHandle(head, await personFor(db, head, relationship, now), now);
  if (stored.person !== null && stored.name !== head.name) await followName(db, stored.person, stored.name, head.name);
  const { idKind, kind, name, url } = head;
  const person = stored.person ?? (await personFor(db, head, relationship, now));
  return { ...stored, person, idKind, kind, name, url: url ?? stored.url };
}

async function personFor(
  db: TendDb,
  { kind, name }: { kind: ThreadKind; name: string },
  relationship: PersonRow['relationship'],
  now: number,
): Promise<string | null> {
  if (kind !== 'direct') return null;
  const person = { ...newPerson(name, now), relationship };
  await db.people.add(person);
  return person.id;
}

/** A person goes by the name the page shows, until they are named by hand. */
async function followName(db: TendDb, id: string, before: string, name: string): Promise<void> {
  const person = await db.people.get(id);
  if (person?.name === before) await db.people.update(id, { name });
}

function newHandle(head: ThreadHead, person: string | null, now: number): HandleRow {
  const { site, host, id, idKind, kind, name, url } = head;
  return {
    ...{ thread: threadKey(head), person, site, host, id, idKind, kind, name, url },
    ...{ readAt: now, mark: '', lastFromMe: null, lastFromThem: null, untimed: { me: 0, them: 0 } },
    ...{ lastInGroup: null, movedFrom: null },
    seen: { messages: 0, days: { me: 0, them: 0 }, rhythm: null },
    ...{ tenderSince: null, closedAt: null, reopenedAt: null, remember: 'ask', nudgedAt: null },
    ...{ otherLanguageSaidAt: null, helpFadesSaidAt: null },
  };
}
