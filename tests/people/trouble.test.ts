import { TendDb } from '@/lib/people/db';
import { allPeople } from '@/lib/people/person';
import { recordReading } from '@/lib/people/record';
import { DatabaseTrouble, inWords } from '@/lib/people/trouble';
import { afterEach, expect, test, vi } from 'vitest';
import { freshDb, readingOf, type Line } from './thread';

const noon = Date.UTC(2026, 10, 20, 12);
const line = (index: number): Line => ({
  id: `m${index}`,
  from: 'me',
  at: noon + index * 60_000,
  text: `words ${index}`,
});

/** The browser's own database, opened by hand at a native version (ten times Dexie's). */
function openNative(name: string, version: number): Promise<IDBDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const opening = indexedDB.open(name, version);
  opening.addEventListener(
    'upgradeneeded',
    () => opening.result.objectStoreNames.contains('x') || opening.result.createObjectStore('x'),
  );
  opening.addEventListener('success', () => resolve(opening.result));
  opening.addEventListener('error', () => reject(opening.error));
  return promise;
}

test('a database newer than the code is left alone, and said so', async () => {
  const { name } = freshDb();
  (await openNative(name, 20)).close();
  const refused = recordReading(new TendDb(name), readingOf([line(1)]), noon);
  await expect(refused).rejects.toThrow(DatabaseTrouble);
  await expect(refused).rejects.toMatchObject({ kind: 'newer', database: name, doing: 'keeping what was read' });
  const native = await openNative(name, 20);
  expect([...native.objectStoreNames]).toEqual(['x']);
  native.close();
});

test('blocked by a page that holds an older version: said at once, done when it closes', async () => {
  const { name } = freshDb();
  const older = await openNative(name, 5);
  const db = new TendDb(name);
  await expect(recordReading(db, readingOf([line(1)]), noon)).rejects.toMatchObject({ kind: 'blocked' });
  older.close();
  await recordReading(db, readingOf([line(1)]), noon);
  expect(await allPeople(db)).toHaveLength(1);
  expect(await db.facts.count()).toBe(1);
});

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
}

/** A corner of the browser's storage with room for so many bytes. */
async function smallStorage(quota: number): Promise<IDBFactory> {
  const { storageBuckets } = navigator as Navigator & { storageBuckets: StorageBuckets };
  return (await storageBuckets.open(`small-${Date.now()}`, { quota })).indexedDB;
}

afterEach(() => vi.unstubAllGlobals());

test('a full disk is said, and what was kept stays whole', async () => {
  vi.stubGlobal('indexedDB', await smallStorage(100_000));
  const db = freshDb();
  await recordReading(db, readingOf([line(1)]), noon);
  const many = Array.from({ length: 5000 }, (_, index) => line(index));
  await expect(recordReading(db, readingOf(many), noon)).rejects.toMatchObject({ kind: 'full' });
  expect(await db.facts.count()).toBe(1);
  expect(await db.handles.toArray()).toMatchObject([{ seen: { messages: 1 } }]);
});

test('other errors pass as they are', async () => {
  const failing = inWords(freshDb(), 'trying', () => Promise.reject(new TypeError('no')));
  await expect(failing).rejects.toThrow(TypeError);
});
