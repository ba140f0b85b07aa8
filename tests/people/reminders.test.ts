import { expect, test } from 'vitest';
import { speaker } from '@/lib/locales/catalogue';
import { reminders as german } from '@/lib/locales/de/reminders';
import { reminders } from '@/lib/locales/en/reminders';
import type { TendDb } from '@/lib/people/db';
import { newPerson } from '@/lib/people/person';
import type { PersonRow } from '@/lib/people/rows';
import { ofTheDay, ofTheWeek } from '@/lib/reminders/words';
import { recordReading } from '@/lib/people/record';
import { freshDb, readingOf } from './thread';

const english = { language: 'en', say: speaker(reminders, 'en') };
const DAY = 86_400_000;
const now = new Date(2026, 10, 24, 9).getTime();
const midnight = new Date(2026, 10, 24).getTime();

async function met(db: TendDb, name: string, daysAgo: number, changes: Partial<PersonRow> = {}) {
  const lines = [{ id: 'a', from: 'me' as const, at: now - daysAgo * DAY, text: 'hello' }];
  await recordReading(db, readingOf(lines, { id: name, name }), now);
  const handle = (await db.handles.toArray()).find((one) => one.name === name)!;
  await db.people.update(handle.person!, { list: 'keepInTouch', ...changes });
  return handle.thread;
}

test('what falls on the day, of people kept in touch with alone', async () => {
  const db = freshDb();
  expect(await ofTheDay(db, now, english)).toBeNull();
  const ana = await met(db, 'Ana', 3, { birthday: '--11-24' });
  const ben = await met(db, 'Ben', 3, { list: 'none', birthday: '--11-24' });
  const cleo = await met(db, 'Cleo', 3);
  const found = { by: 'me', fact: 'f', state: 'found' } as const;
  await db.plans.bulkAdd([
    { ...found, id: 'p1', thread: cleo, what: 'send you the notes', at: midnight, promise: true },
    { ...found, id: 'p2', thread: cleo, what: 'coffee', at: midnight + DAY },
    { ...found, id: 'p3', thread: ben, what: 'lunch', at: midnight },
    { ...found, id: 'p4', thread: ana, what: 'a walk', at: midnight, state: 'letGo' },
  ]);
  await db.events.add({ id: 'e', thread: ana, what: 'interview', at: midnight - DAY, fact: 'f', settled: false });
  expect(await ofTheDay(db, now, english)).toMatchObject({
    message: 'Ana has a birthday today\nYou told Cleo: send you the notes, today\nAna: interview was yesterday',
    opens: '/popup.html',
  });
});

test('the week names three, and how many more there are', async () => {
  const db = freshDb();
  expect(await ofTheWeek(db, now, english)).toBeNull();
  for (const [index, name] of ['Ana', 'Ben', 'Cleo', 'Dev', 'Eda'].entries()) await met(db, name, 60 - index);
  await db.people.add({ ...newPerson('Not met', now), list: 'keepInTouch' });
  expect((await ofTheWeek(db, now, english))?.message).toBe('Ana, Ben, Cleo, and 2 more');
  expect(await ofTheWeek(db, now, { language: 'de', say: speaker(german, 'de') })).toMatchObject({
    title: 'Diese Woche Zeit für ein Hallo',
    message: 'Ana, Ben, Cleo und 2 weitere',
  });
});
