import { wind } from '@/lib/people/clock';
import type { TendDb } from '@/lib/people/db';
import type { FactRow, HandleRow, PersonRow } from '@/lib/people/rows';
import { settle } from '@/lib/people/settle';
import { inWords } from '@/lib/people/trouble';
import type { Settings } from '@/lib/settings';
import { BackupTrouble, parseBackup, VERSION, type Tables } from './backup-file';

export { BackupTrouble } from './backup-file';

/** Every table, the key of the hashes and the settings, as the text of a file. */
export async function exportAll(db: TendDb, settings: Settings | null = null): Promise<string> {
  const tables = await inWords(db, 'making a back-up', () =>
    db.transaction('r', db.tables, async () => {
      const rows = await Promise.all(db.tables.map((table) => table.toArray()));
      return Object.fromEntries(db.tables.map(({ name }, index) => [name, rows[index]]));
    }),
  );
  return JSON.stringify({ tend: 'backup', version: VERSION, madeAt: new Date().toISOString(), settings, tables });
}

/**
 * Brings a back-up in: what is here stays, what is missing comes. Twice is as good as once; all or nothing.
 * Days are counted anew from the facts. Settings are left as they are, since permissions cannot come from a file.
 * @returns how many people came.
 * @throws {BackupTrouble} naming what does not fit. @throws {DatabaseTrouble} when the database cannot take it.
 */
export async function importAll(db: TendDb, text: string): Promise<{ people: number }> {
  const tables = parseBackup(text);
  return inWords(db, 'bringing a back-up in', () =>
    db.transaction('rw', db.tables, async () => {
      await takeKey(db, tables);
      const newHandles = await absent(db.handles, tables.handles, ({ thread }) => thread);
      const people = await takePeople(db, tables, newHandles);
      await db.handles.bulkAdd(newHandles.map(uncounted));
      await takeFacts(db, tables.facts);
      await wind(db, ...new Set(tables.handles.map(({ person }) => person)));
      await db.events.bulkAdd(await absent(db.events, tables.events, ({ id }) => id));
      await db.plans.bulkAdd(await absent(db.plans, tables.plans, ({ id }) => id));
      await db.offers.bulkAdd(await absent(db.offers, tables.offers, ({ id }) => id));
      await db.forgotten.bulkAdd(await absent(db.forgotten, tables.forgotten, ({ id }) => id));
      await takeAboutPeople(db, tables);
      await db.journal.bulkAdd(await absent(db.journal, tables.journal, ({ id }) => id));
      await db.self.bulkAdd(await absent(db.self, tables.self, ({ id }) => id));
      await db.intentions.bulkAdd(await absent(db.intentions, tables.intentions, ({ week }) => week));
      return { people };
    }),
  );
}

/** Facts hashed with another key would never be recognised again, so two installations do not mix. */
async function takeKey(db: TendDb, { secret: [theirs] }: Tables): Promise<void> {
  const own = await db.secret.get('hash');
  if (!theirs || own?.key === theirs.key) return;
  if (own && (await db.facts.count()) > 0)
    throw new BackupTrouble(
      'otherKey',
      'The back-up comes from another installation of Tend, and messages were already read in this one. Delete the data here first, then bring the back-up in.',
    );
  await db.secret.put(theirs);
}

/** People come with their threads, or when they have none; not when all their threads already belong to somebody here. */
async function takePeople(db: TendDb, tables: Tables, newHandles: HandleRow[]): Promise<number> {
  const withThread = new Set(tables.handles.map(({ person }) => person));
  const withNewThread = new Set(newHandles.map(({ person }) => person));
  const wanted = tables.people.filter(({ id }) => withNewThread.has(id) || !withThread.has(id));
  const people: PersonRow[] = await absent(db.people, wanted, ({ id }) => id);
  await db.people.bulkAdd(people);
  return people.length;
}

/** What is remembered beside the threads comes with its people: nothing about somebody who is not here. */
async function takeAboutPeople(db: TendDb, tables: Tables): Promise<void> {
  const here = new Set(await db.people.toCollection().primaryKeys());
  const ofThemHere = <Row extends { person: string }>(rows: Row[]) => rows.filter(({ person }) => here.has(person));
  await db.interests.bulkAdd(await absent(db.interests, ofThemHere(tables.interests), ({ id }) => id));
  await db.steps.bulkAdd(await absent(db.steps, ofThemHere(tables.steps), ({ id }) => id));
  await db.appreciations.bulkAdd(await absent(db.appreciations, ofThemHere(tables.appreciations), ({ id }) => id));
  const merges = tables.merges.filter(({ into }) => here.has(into));
  await db.merges.bulkAdd(await absent(db.merges, merges, ({ id }) => id));
  const apart = tables.apart.filter(({ people }) => people.every((id) => here.has(id)));
  await db.apart.bulkAdd(await absent(db.apart, apart, ({ id }) => id));
}

/** As it is before its facts are counted. No reading is known to have been taken in. */
const uncounted = (handle: HandleRow): HandleRow => ({
  ...handle,
  mark: '',
  untimed: { me: 0, them: 0 },
  seen: { messages: 0, days: { me: 0, them: 0 }, rhythm: null },
});

async function takeFacts(db: TendDb, facts: FactRow[]): Promise<void> {
  const missing = await absent(db.facts, facts, ({ thread, id }): [string, string] => [thread, id]);
  for (const [thread, ofThread] of Map.groupBy(missing, (fact) => fact.thread)) {
    const handle = await db.handles.get(thread);
    if (!handle) continue;
    // An order known here is not mixed with another one: without times nothing says how they interlock.
    const hasOrder = handle.untimed.me + handle.untimed.them > 0;
    const fitting = ofThread.filter(({ place }) => place === null || !hasOrder);
    await db.facts.bulkAdd(fitting);
    await settle(
      db,
      handle,
      fitting.map((after) => ({ before: null, after })),
    );
    await db.handles.put(handle);
  }
}

/** Rows whose key is not in the table yet. */
async function absent<Row, Key>(
  table: { bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]> },
  rows: Row[],
  keyOf: (row: Row) => Key,
): Promise<Row[]> {
  const present = await table.bulkGet(rows.map(keyOf));
  return rows.filter((_, index) => present[index] === undefined);
}
