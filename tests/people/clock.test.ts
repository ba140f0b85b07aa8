import { expect, test } from 'vitest';
import { recordList } from '@/lib/people/chat-list';
import { setCircle } from '@/lib/people/circles';
import { clockOf } from '@/lib/people/clock';
import type { TendDb } from '@/lib/people/db';
import { mergePeople, splitOff, undoMerge } from '@/lib/people/merge';
import { markClosed } from '@/lib/people/offers';
import { putOnList, reopen, setCadence } from '@/lib/people/person';
import { recordReading } from '@/lib/people/record';
import { worthAHello } from '@/lib/people/worth-a-hello';
import { exportAll, importAll } from '@/lib/transfer/backup';
import { freshDb, readingOf, THREAD } from './thread';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 24, 12);

const ana = readingOf([1, 9, 16, 23, 30, 37].map((days) => said(days)));
const ben = readingOf([said(2)], { id: 'ben@chat.example', name: 'Ben' });
const benThread = THREAD.replace('ana', 'ben');

function said(daysAgo: number) {
  return { id: `${daysAgo}`, from: 'them' as const, at: now - daysAgo * DAY, text: 'Hello' };
}

/** The clock of everybody, after checking that it is what their threads say. */
async function clocks(db: TendDb) {
  const people = await db.people.toArray();
  const handles = await db.handles.toArray();
  for (const { id, clock } of people) expect(clock).toEqual(clockOf(handles.filter(({ person }) => person === id)));
  return new Map(people.map(({ name, clock }) => [name, clock]));
}

test('a clock tells what the threads say, whatever changes them', async () => {
  const db = freshDb();
  await recordReading(db, ana, now);
  await recordReading(db, ben, now);
  expect((await clocks(db)).get('Ana')).toEqual({ lastAt: now - DAY, thread: THREAD, rhythm: 7, closed: false });
  await recordList(db, ben.thread, [{ id: ben.thread.id, name: 'Ben', lastAt: now, lastFrom: 'me' }]);
  expect((await clocks(db)).get('Ben')).toMatchObject({ lastAt: now, rhythm: null });
  await markClosed(db, benThread, now);
  expect((await clocks(db)).get('Ben')).toMatchObject({ closed: true });
  await reopen(db, benThread, now);

  const [of, other] = await Promise.all(
    [THREAD, benThread].map(async (thread) => (await db.handles.get(thread))!.person!),
  );
  await mergePeople(db, other!, of!, now);
  expect([...(await clocks(db))]).toEqual([['Ana', { lastAt: now, thread: benThread, rhythm: 7, closed: false }]]);
  await undoMerge(db, other!);
  expect((await clocks(db)).get('Ana')).toMatchObject({ lastAt: now - DAY });
  await mergePeople(db, other!, of!, now);
  await splitOff(db, benThread, now);
  expect((await clocks(db)).get('Ben')).toMatchObject({ thread: benThread });

  const restored = freshDb();
  const older = (await exportAll(db)).replaceAll(/,"clock":\{[^}]*\}/g, '');
  await importAll(restored, older);
  expect(await clocks(restored)).toEqual(await clocks(db));
});

test('a circle has a rhythm of its own, until one is set for the person alone', async () => {
  const db = freshDb();
  await recordReading(db, ana, now);
  const person = (await db.handles.get(THREAD))!.person!;
  await putOnList(db, person, 'keepInTouch');
  const waits = async (days: number) => (await worthAHello(db, now + days * DAY)).map(({ cadenceFrom }) => cadenceFrom);
  expect(await waits(10)).toEqual(['seen']);
  await setCircle(db, 'friend', 'monthly');
  expect(await waits(10)).toEqual([]);
  expect(await waits(40)).toEqual(['circle']);
  await setCircle(db, 'friend', 'never');
  expect(await waits(300)).toEqual([]);
  await setCadence(db, person, 7);
  expect(await waits(10)).toEqual(['set']);
  await setCadence(db, person, 'never');
  await setCircle(db, 'friend', null);
  expect(await waits(300)).toEqual([]);
  await setCadence(db, person, null);
  expect(await waits(10)).toEqual(['seen']);
});
