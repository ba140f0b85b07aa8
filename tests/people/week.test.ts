import { expect, test } from 'vitest';
import { factsOf, intend, intentionOf, weekOf } from '@/lib/people/week';
import { recordReading } from '@/lib/people/record';
import { freshDb, readingOf, THREAD, type Line } from './thread';

const DAY = 86_400_000;
/** A Wednesday. */
const now = new Date('2026-11-25T12:00').getTime();
const line = (from: Line['from'], daysAgo: number, text = 'Hello there'): Line => ({
  id: `${from} ${daysAgo} ${text}`,
  from,
  at: now - daysAgo * DAY,
  text,
});

test('a week begins on Monday, whatever day it is asked for', () => {
  const { monday, from, to } = weekOf(now);
  expect(monday).toBe('2026-11-23');
  expect([from, to]).toEqual([new Date('2026-11-23T00:00').getTime(), new Date('2026-11-30T00:00').getTime()]);
  expect(weekOf(new Date('2026-11-29T23:30').getTime()).monday).toBe(monday);
  expect(weekOf(now, 1).monday).toBe('2026-11-16');
});

async function read(lines: Line[]) {
  const db = freshDb();
  await recordReading(db, readingOf(lines), now);
  const person = (await db.handles.get(THREAD))!.person!;
  await db.people.update(person, { list: 'keepInTouch' });
  return { db, person };
}

test('counts what was done in the week, and nothing outside it', async () => {
  const { db } = await read([
    line('me', 8, 'And how was it?'),
    line('them', 8, 'Very nice'),
    line('me', 1, 'How was your trip?'),
    line('them', 1, 'Long. And you?'),
    line('me', 0, 'Good. Shall we walk on Sunday?'),
  ]);
  const plan = { thread: THREAD, what: 'walk', by: 'me', fact: 'f' } as const;
  await db.plans.bulkAdd([
    { id: 'a', ...plan, at: now - DAY, state: 'kept' },
    { id: 'b', ...plan, at: now - DAY, state: 'open' },
    { id: 'c', ...plan, at: now - 8 * DAY, state: 'kept' },
  ]);
  const facts = { chats: 1, starts: 1, appreciated: 0, elsewhere: 0, afterLong: [], plansKept: 1 };
  expect(await factsOf(db, weekOf(now))).toEqual({ ...facts, questions: 2 });
  expect(await factsOf(db, weekOf(now, 1))).toEqual({ ...facts, questions: 1 });
});

test('after a long time: only for those on Keep in touch', async () => {
  const { db, person } = await read([line('them', 60), line('me', 1)]);
  const names = async () => (await factsOf(db, weekOf(now))).afterLong.map(({ name }) => name);
  expect(await names()).toEqual(['Ana']);
  await db.people.update(person, { list: 'none' });
  expect(await names()).toEqual([]);
  const short = await read([line('them', 20), line('me', 1)]);
  expect((await factsOf(short.db, weekOf(now))).afterLong).toEqual([]);
});

test('one intention a week, taken away by empty words', async () => {
  const db = freshDb();
  await intend(db, weekOf(now), 'ask more', now);
  await intend(db, weekOf(now), 'call Ana', now);
  expect([await intentionOf(db, weekOf(now)), await intentionOf(db, weekOf(now, 1))]).toEqual(['call Ana', '']);
  await intend(db, weekOf(now), '', now);
  expect(await db.intentions.count()).toBe(0);
});
