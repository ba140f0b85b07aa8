import type { Table } from 'dexie';
import { wind } from './clock';
import { withHandles, type Known } from './contact';
import type { TendDb } from './db';
import { newPerson } from './person';
import type { MergeRow } from './person-rows';
import type { PersonRow } from './rows';

/** Merging and splitting people, by the person's own hand alone, and always with a way back. */

/** Something noted about a person. */
interface Noted {
  id: string;
  person: string;
  thread: string | null;
}

async function inEachTable(
  db: TendDb,
  work: <Row extends Noted>(table: Table<Row, string>) => PromiseLike<unknown>,
): Promise<void> {
  await work(db.interests);
  await work(db.steps);
  await work(db.appreciations);
}

const giveTo = (id: string) => (row: Noted) => {
  row.person = id;
};

const tablesOf = (db: TendDb) => [
  ...[db.people, db.handles, db.interests, db.steps, db.appreciations],
  ...[db.merges, db.apart],
];

/** What `more` holds and `known` does not. */
const beyond = (more: string[], known: string[]): string[] => more.filter((one) => !known.includes(one));

/** Makes one person of two: the threads of `from` and what was noted about them go to `into`. Does nothing when one is missing. */
export async function mergePeople(db: TendDb, from: string, into: string, now: number): Promise<void> {
  if (from === into) return;
  await db.transaction('rw', tablesOf(db), async () => {
    const [gone, stays] = await db.people.bulkGet([from, into]);
    if (!gone || !stays) return;
    const threads = await db.handles.where('person').equals(from).primaryKeys();
    await db.handles.where('thread').anyOf(threads).modify({ person: into, movedFrom: from });
    const moved: string[] = [];
    await inEachTable(db, async (table) => {
      const rows = table.where('person').equals(from);
      moved.push(...(await rows.primaryKeys()));
      await rows.modify(giveTo(into));
    });
    await db.merges.put({ id: from, into, at: now, person: gone, threads, moved, before: stays });
    await db.people.put(together(stays, gone));
    await db.people.delete(from);
    await wind(db, into);
  });
}

/** What was set by hand for the one that stays counts; what was not is taken from the other. */
function together(stays: PersonRow, gone: PersonRow): PersonRow {
  return {
    ...stays,
    list: stays.list === 'none' ? gone.list : stays.list,
    cadenceDays: stays.cadenceDays ?? gone.cadenceDays,
    birthday: stays.birthday ?? gone.birthday,
    elsewhereAt: Math.max(stays.elsewhereAt ?? 0, gone.elsewhereAt ?? 0) || null,
    offLimits: [...stays.offLimits, ...beyond(gone.offLimits, stays.offLimits)],
    confidences: [...stays.confidences, ...beyond(gone.confidences, stays.confidences)],
  };
}

/** Takes back what came with the merge; what was changed since stays. */
function apartAgain(stays: PersonRow, { before, person: gone }: MergeRow): PersonRow {
  const merged = together(before, gone);
  const unless = <Field extends 'list' | 'cadenceDays' | 'birthday' | 'elsewhereAt'>(field: Field) =>
    stays[field] === merged[field] ? before[field] : stays[field];
  return {
    ...stays,
    list: unless('list'),
    cadenceDays: unless('cadenceDays'),
    birthday: unless('birthday'),
    elsewhereAt: unless('elsewhereAt'),
    offLimits: beyond(stays.offLimits, beyond(gone.offLimits, before.offLimits)),
    confidences: beyond(stays.confidences, beyond(gone.confidences, before.confidences)),
  };
}

/** Two people again: who was merged away comes back as they were, with their threads and what was noted about them. */
export async function undoMerge(db: TendDb, id: string): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const merge = await db.merges.get(id);
    if (!merge) return;
    const { into, person, threads, moved } = merge;
    const stays = await db.people.get(into);
    await db.people.put(person);
    await db.handles
      .where('thread')
      .anyOf(threads)
      .and((handle) => handle.person === into)
      .modify({ person: id, movedFrom: null });
    await inEachTable(db, (table) => table.where('id').anyOf(moved).modify(giveTo(id)));
    if (stays) await db.people.put(apartAgain(stays, merge));
    await wind(db, id, into);
    await db.merges.delete(id);
  });
}

/** "This is somebody else": a thread becomes a person of its own, with what Tend read in it. Returns their id. */
export async function splitOff(db: TendDb, thread: string, now: number): Promise<string | null> {
  return db.transaction('rw', tablesOf(db), async () => {
    const handle = await db.handles.get(thread);
    if (!handle || handle.person === null) return null;
    const { person: former, name } = handle;
    const relationship = (await db.people.get(former))?.relationship ?? 'friend';
    const fresh = { ...newPerson(name, now), relationship };
    await db.people.add(fresh);
    await db.handles.update(thread, { person: fresh.id, movedFrom: former });
    await inEachTable(db, (table) => {
      const ofThread = table.where('person').equals(former);
      return ofThread.and((row) => row.thread === thread).modify(giveTo(fresh.id));
    });
    await wind(db, former, fresh.id);
    return fresh.id;
  });
}

/** Remembers that two people of one name are not the same. */
export async function keepApart(db: TendDb, one: string, other: string): Promise<void> {
  const people = [one, other].toSorted();
  await db.apart.put({ id: people.join(' '), people });
}

/** Two names that are written alike: letters alone, without accents. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase();

/** People who may be the same: one name on two sites, or added by hand and seen. Suggested, never done by itself. */
export async function maybeSame(db: TendDb, { person, handles }: Known): Promise<Known[]> {
  const name = plain(person.name);
  if (name === '') return [];
  const alike = (await db.people.toArray()).filter((other) => other.id !== person.id && plain(other.name) === name);
  const apart = new Set((await db.apart.where('people').equals(person.id).toArray()).flatMap(({ people }) => people));
  const known = await withHandles(
    db,
    alike.filter(({ id }) => !apart.has(id)),
  );
  const here = new Set(handles.map(({ site, host }) => `${site} ${host}`));
  return known.filter((other) => !other.handles.some(({ site, host }) => here.has(`${site} ${host}`)));
}
