import { recordGroup, recordList } from '@/lib/people/chat-list';
import { recordReading } from '@/lib/people/record';
import { expect, test } from 'vitest';
import { freshDb, readingOf, THREAD } from './thread';

const noon = Date.UTC(2026, 10, 20, 12);
const reading = readingOf([{ id: 'a', from: 'them', at: noon, text: 'Hello' }]);
const listed = (id: string, lastAt: number | null, lastFrom: 'me' | 'them' | null) => ({
  id,
  name: 'Ana',
  lastAt,
  lastFrom,
});

test('what the list shows as later moves the clock, and never back', async () => {
  const db = freshDb();
  await recordReading(db, reading, noon);
  await recordList(db, reading.thread, [listed(reading.thread.id, noon + 5000, 'me')]);
  await recordList(db, reading.thread, [listed(reading.thread.id, noon - 5000, 'them')]);
  expect(await db.handles.get(THREAD)).toMatchObject({ lastFromMe: noon + 5000, lastFromThem: noon });
  expect(await db.facts.count()).toBe(1);
});

test('threads never opened here, and rows without a time, change nothing', async () => {
  const db = freshDb();
  await recordReading(db, reading, noon);
  await recordList(db, reading.thread, [listed('stranger', noon, 'me'), listed(reading.thread.id, null, 'me')]);
  expect(await db.handles.toArray()).toHaveLength(1);
  expect(await db.handles.get(THREAD)).toMatchObject({ lastFromMe: null });
});

test('a group has a clock of its own, for a name that is one person on that site alone', async () => {
  const db = freshDb();
  const seenAt = async (name: string, changes = {}) =>
    recordReading(db, readingOf([], { id: name, name, ...changes }), 1);
  await seenAt('Ana');
  await seenAt('Ben');
  await seenAt('Ben', { id: 'another Ben' });
  await seenAt('Cleo', { host: 'other.example' });
  const wrote = new Map([
    ['Ana', 500],
    ['Ben', 500],
    ['Cleo', 500],
  ]);
  await recordGroup(db, { site: 'converse', host: 'chat.example' }, wrote);
  await recordGroup(db, { site: 'converse', host: 'chat.example' }, new Map([['Ana', 400]]));
  const clocks = (await db.handles.toArray()).map(({ name, lastInGroup, lastFromThem }) => [
    name,
    lastInGroup,
    lastFromThem,
  ]);
  expect(clocks.toSorted()).toEqual([
    ['Ana', 500, null],
    ['Ben', null, null],
    ['Ben', null, null],
    ['Cleo', null, null],
  ]);
});
