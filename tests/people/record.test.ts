import { recordReading } from '@/lib/people/record';
import { expect, test } from 'vitest';
import { freshDb, readingOf, THREAD, type Line } from './thread';

const noon = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

const lines: Line[] = [
  { id: 'a', from: 'them', at: noon, text: 'How was the hike?' },
  { id: 'b', from: 'me', at: noon + 3 * MINUTE, text: 'Lovely, thank you' },
  { id: 'c', from: 'them', at: noon + 5 * MINUTE, text: 'Good' },
];

test('a reading becomes facts, a day, a handle and a person on no list', async () => {
  const db = freshDb();
  await recordReading(db, readingOf(lines), noon, { zone: () => 0 });
  expect(await db.people.toArray()).toMatchObject([{ name: 'Ana', list: 'none', relationship: 'friend' }]);
  expect(await db.handles.get(THREAD)).toMatchObject({
    lastFromMe: noon + 3 * MINUTE,
    lastFromThem: noon + 5 * MINUTE,
    seen: { messages: 3, days: { me: 1, them: 1 }, rhythm: null },
  });
  expect(await db.days.toArray()).toMatchObject([
    {
      day: '2026-11-20',
      me: { messages: 1, words: 3, questions: 0, starts: 0, replies: [0, 0, 1] },
      them: { messages: 2, words: 5, questions: 1, starts: 1, replies: [0, 0, 1] },
      bout: { from: 'them', count: 1, lastAt: noon + 5 * MINUTE },
    },
  ]);
  expect(JSON.stringify(await db.facts.toArray())).not.toMatch(/hike|lovely/i);
});

test('groups make no people and no facts; public threads leave no trace', async () => {
  const db = freshDb();
  await recordReading(db, readingOf(lines, { kind: 'group', id: 'g' }), noon);
  await recordReading(db, readingOf(lines, { kind: 'public', id: 'p' }), noon);
  expect(await db.people.count()).toBe(0);
  expect(await db.facts.count()).toBe(0);
  expect(await db.handles.toArray()).toMatchObject([{ kind: 'group', person: null }]);
});

test('a conversation that began this minute is kept, on pages that show whole minutes', async () => {
  const db = freshDb();
  const minute: Line[] = [
    { id: 'a', from: 'them', at: noon, text: 'Hello' },
    { id: 'b', from: 'me', at: noon, text: 'Hi' },
  ];
  await recordReading(db, readingOf(minute), noon);
  await recordReading(db, readingOf([...minute, { id: 'c', from: 'them', at: noon, text: 'Are you in?' }]), noon);
  expect(await db.facts.count()).toBe(3);
});
