import type { TendDb } from '@/lib/people/db';
import type { Zone } from '@/lib/people/days';
import { recordReading } from '@/lib/people/record';
import { expect, test } from 'vitest';
import { freshDb, readingOf, THREAD, type Line } from './thread';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Clocks in Berlin went back from 3:00 to 2:00 on 25 October 2026, 1:00 UTC. */
const berlin: Zone = (at) => (at < Date.UTC(2026, 9, 25, 1) ? 120 : 60);

const line = (id: string, at: number, from: Line['from'] = 'me'): Line => ({ id, from, at, text: `words of ${id}` });

async function days(db: TendDb) {
  const rows = await db.days.toArray();
  return rows.map(({ day, offset, me, them }) => [day, offset, me.messages + them.messages, me.starts + them.starts]);
}

test('the long day when clocks go back holds 25 hours', async () => {
  const db = freshDb();
  const midnight = Date.UTC(2026, 9, 24, 22);
  const lines = [-1, 0, 24 * 60 + 59, 25 * 60].map((minutes) => line(`${minutes}`, midnight + minutes * MINUTE));
  await recordReading(db, readingOf(lines), midnight, { zone: berlin });
  expect(await days(db)).toEqual([
    ['2026-10-24', 120, 1, 1],
    ['2026-10-25', 120, 2, 1],
    ['2026-10-26', 60, 1, 0],
  ]);
});

test('midnight parts the days but not the talk', async () => {
  const db = freshDb();
  const midnight = Date.UTC(2026, 10, 20, 23);
  await recordReading(db, readingOf([line('a', midnight - MINUTE), line('b', midnight + MINUTE, 'them')]), midnight, {
    zone: berlin,
  });
  expect(await db.days.toArray()).toMatchObject([
    { day: '2026-11-20', me: { starts: 1 }, them: { messages: 0 } },
    { day: '2026-11-21', me: { messages: 0 }, them: { starts: 0, replies: [0, 0, 1] } },
  ]);
});

test('scrolling back changes whose turn the next day begins with', async () => {
  const db = freshDb();
  const noon = Date.UTC(2026, 10, 20, 12);
  const later = [line('c', noon + 20 * HOUR, 'them')];
  await recordReading(db, readingOf(later), noon, { zone: () => 0 });
  expect(await db.days.toArray()).toMatchObject([{ them: { starts: 1, replies: [] } }]);
  await recordReading(db, readingOf([line('a', noon), line('b', noon + 11 * HOUR), ...later]), noon, { zone: () => 0 });
  expect(await db.days.toArray()).toMatchObject([
    { day: '2026-11-20', me: { messages: 2, starts: 1 } },
    { day: '2026-11-21', them: { starts: 0, replies: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] } },
  ]);
});

test('after a journey nothing read before moves to another day', async () => {
  const db = freshDb();
  const evening = Date.UTC(2026, 10, 20, 22, 30);
  const before = [line('a', evening), line('b', evening + 40 * MINUTE)];
  await recordReading(db, readingOf(before), evening, { zone: berlin });
  const there = [line('a', evening), { ...before[1]!, text: 'edited there' }, line('c', evening + 2 * HOUR)];
  await recordReading(db, readingOf(there), evening, { zone: () => -300 });
  expect((await days(db)).map(([day, , count]) => [day, count])).toEqual([
    ['2026-11-20', 2],
    ['2026-11-21', 1],
  ]);
  expect((await db.handles.get(THREAD))!.seen.messages).toBe(3);
});

test('the rhythm is the median of the gaps between days seen, from the fourth gap on', async () => {
  const db = freshDb();
  const noon = Date.UTC(2026, 8, 1, 12);
  const on = (gaps: number[]) => {
    let day = 0;
    return [0, ...gaps].map((gap) => line(`${(day += gap)}`, noon + day * 24 * HOUR));
  };
  await recordReading(db, readingOf(on([7, 7, 10])), noon);
  expect((await db.handles.get(THREAD))!.seen.rhythm).toBeNull();
  await recordReading(db, readingOf(on([7, 7, 10, 14, 30])), noon);
  expect((await db.handles.get(THREAD))!.seen.rhythm).toBe(10);
});
