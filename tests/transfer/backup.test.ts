import { deleteEverything, addByHand, newPerson } from '@/lib/people/person';
import { changeSelf } from '@/lib/people/self';
import { recordReading } from '@/lib/people/record';
import { allowMemory, noteOffers } from '@/lib/people/offers';
import { BackupTrouble, exportAll, importAll } from '@/lib/transfer/backup';
import { defaultSettings } from '@/lib/settings';
import type { TendDb } from '@/lib/people/db';
import { beforeEach, expect, test } from 'vitest';
import { freshDb, readingOf, THREAD, type Line } from '../people/thread';

const noon = Date.UTC(2026, 10, 20, 12);
const HOUR = 3_600_000;

const lines = Array.from({ length: 30 }, (_, index): Line => {
  return {
    id: `m${index}`,
    from: index % 3 ? 'me' : 'them',
    at: noon + index * 9 * HOUR,
    text: `words number ${index}`,
  };
});
const later: Line = { id: 'later', from: 'them', at: noon + 400 * HOUR, text: 'and one more' };
const untimed = lines.map((line, index): Line => ({ ...line, id: null, at: null, text: `line ${index}` }));

let db: TendDb;
beforeEach(async () => {
  db = freshDb();
  await recordReading(db, readingOf(lines), noon);
  await recordReading(db, readingOf(untimed, { id: 'ben@chat.example', name: 'Ben' }), noon);
  await addByHand(db, 'Cleo', noon);
  await allowMemory(db, THREAD, 'yes');
  await db.events.add({ id: 'e', thread: THREAD, what: 'interview', at: noon, fact: 'f', settled: false });
  const ana = (await db.handles.get(THREAD))!.person!;
  const noted = { person: ana, at: noon, by: 'hand', thread: null } as const;
  await db.interests.add({ ...noted, id: 'i', what: 'chess', fact: null });
  await db.steps.add({ ...noted, id: 's', step: 'call', answered: false });
  await db.appreciations.add({ ...noted, id: 'a', occasion: null, what: 'the lift home' });
  await db.forgotten.add({ id: 'f', thread: THREAD });
  await db.merges.add({
    ...{ id: 'm', into: ana, at: noon, person: { ...newPerson('Anna', noon), id: 'm' } },
    ...{ threads: [], moved: ['i'], before: newPerson('Ana', noon) },
  });
  await db.journal.add({ id: 'j', at: noon, prompt: null, text: 'a quiet day' });
  await changeSelf(db, (self) => ({ ...self, values: ['patience'] }));
  await db.intentions.add({ week: '2026-11-16', text: 'ask more', at: noon });
  await noteOffers(db, [
    { id: 'o', thread: THREAD, habit: 'listen', phrase: 'p', kind: 'offer', at: noon, outcome: null },
  ]);
});

/** Every row but what says when the same reading came last. */
async function everything(of: TendDb) {
  const tables = await Promise.all(of.tables.map(async ({ name }) => [name, await of.table(name).toArray()]));
  return JSON.parse(JSON.stringify(tables).replaceAll(/"(mark|readAt)":("[^"]*"|\d+)/g, '"$1":0'));
}

test('a back-up brought into an empty database gives the same rows, and its messages are still recognised', async () => {
  const other = freshDb();
  expect(await importAll(other, await exportAll(db))).toEqual({ people: 3 });
  expect(await everything(other)).toEqual(await everything(db));
  await recordReading(other, readingOf(lines), noon);
  await recordReading(other, readingOf(untimed, { id: 'ben@chat.example', name: 'Ben' }), noon);
  expect(await everything(other)).toEqual(await everything(db));
});

test('brought into the database it came from, it changes nothing and brings back what was lost', async () => {
  const before = await everything(db);
  const backup = await exportAll(db);
  await importAll(db, backup);
  expect(await everything(db)).toEqual(before);
  await recordReading(db, readingOf([...lines, later]), noon);
  const grown = await everything(db);
  await importAll(db, backup);
  expect(await everything(db)).toEqual(grown);
  await deleteEverything(db);
  await importAll(db, backup);
  await importAll(db, backup);
  expect(await everything(db)).toEqual(before);
});

test.each([
  ['no JSON', () => '{', /no JSON/],
  ['another file', () => '{"people":[]}', /no back-up of Tend/],
  ['a later version', (text: string) => text.replace('"version":1', '"version":2'), /version 2/],
  [
    'a field',
    (text: string) => text.replace('"list":"keepInTouch"', '"list":"best"'),
    /table "people", row \d, the field "list"/,
  ],
])('%s is refused in words, and nothing changes', async (_, broken, message) => {
  const before = await everything(db);
  const refused = importAll(db, broken(await exportAll(db)));
  await expect(refused).rejects.toThrow(BackupTrouble);
  await expect(refused).rejects.toThrow(message);
  expect(await everything(db)).toEqual(before);
});

test('two installations that both read messages do not mix', async () => {
  const other = freshDb();
  await recordReading(other, readingOf([later]), noon);
  const before = await everything(other);
  await expect(importAll(other, await exportAll(db))).rejects.toThrow(/another installation/);
  expect(await everything(other)).toEqual(before);
});

test('settings travel in the file', async () => {
  const settings = { ...defaultSettings, announce: false };
  expect(JSON.parse(await exportAll(db, settings)).settings).toEqual(settings);
});
