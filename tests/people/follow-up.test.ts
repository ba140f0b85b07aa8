import { expect, test } from 'vitest';
import { keepWords } from '@/entrypoints/background/keep-words';
import { momentOf } from '@/entrypoints/background/moment';
import { advise, allOn } from '@/lib/coach/advise';
import { habits } from '@/lib/habits';
import type { Message } from '@/lib/conversation/thread';
import type { ThreadReading } from '@/lib/messages';
import { settleEventsBefore, settlePromisesBefore } from '@/lib/people/keep-events';
import { rememberedFor } from '@/lib/people/moment';
import { allowMemory } from '@/lib/people/offers';
import { recordReading } from '@/lib/people/record';
import type { SitePreferences } from '@/lib/settings';
import { freshDb, readingOf, THREAD, type Line } from './thread';

const DAY = 24 * 60 * 60_000;
/** Tuesday 24 November 2026, 18:00 UTC. */
const tuesday = Date.UTC(2026, 10, 24, 18);
const preferences = { rememberWords: false } as SitePreferences;

const said = (...lines: [from: Line['from'], text: string][]): Line[] =>
  lines.map(([from, text], index) => ({ id: `m${index}`, from, at: tuesday + index * 60_000, text }));
const talk = said(
  ['them', 'My interview is on Thursday at ten'],
  ['me', "Good luck! I'll send you the notes on Thursday"],
  ['them', 'Coffee on Friday? my scan is on friday too'],
  ['me', 'Sounds great'],
);
const small = said(['them', 'lol']);

function threadReading(lines: Line[]): Pick<ThreadReading, 'thread' | 'tail' | 'draft' | 'pull'> {
  const tail = lines.map((line): Message => ({ ...line, author: null, status: 'sent' }));
  return { thread: readingOf(lines).thread, tail, draft: '', pull: false };
}

/** A database in which this was read at `tuesday`, its words kept as far as the thread allows. */
async function read(lines: Line[], remember: 'yes' | 'no' | null, given = preferences) {
  const db = freshDb();
  await recordReading(db, readingOf(lines), tuesday, { zone: () => 0 });
  if (remember) await allowMemory(db, THREAD, remember);
  await keep(db, lines, tuesday + 600_000, given);
  return db;
}

async function keep(db: ReturnType<typeof freshDb>, lines: Line[], now: number, given = preferences) {
  const reading = threadReading(lines);
  await keepWords(db, reading, momentOf(reading, await rememberedFor(db, THREAD, now), now, 0), given);
}

/** What is offered when nothing of it is on the page any more. */
async function offered(db: ReturnType<typeof freshDb>, now: number): Promise<string[]> {
  const remembered = (await rememberedFor(db, THREAD, now))!;
  const moment = momentOf(threadReading(small), remembered, now, 0);
  return advise(moment, habits, remembered, allOn).offers.map(({ text }) => text);
}

test('an event, a plan and a promise are kept with leave, and come back on their days', async () => {
  const db = await read(talk, 'yes');
  await keep(db, talk, tuesday + 700_000);
  expect(await db.events.toArray()).toMatchObject([{ what: 'interview', at: Date.UTC(2026, 10, 26) }]);
  expect((await db.plans.toArray()).map(({ what, at, by, promise }) => ({ what, at, by, promise }))).toEqual(
    expect.arrayContaining([
      { what: 'send you the notes', at: Date.UTC(2026, 10, 26), by: 'me', promise: true },
      { what: 'coffee', at: Date.UTC(2026, 10, 27), by: 'them', promise: false },
    ]),
  );
  expect(await db.plans.count()).toBe(2);
  expect(await offered(db, tuesday + DAY)).toEqual(['Still on for Friday?']);
  expect(await offered(db, tuesday + 3 * DAY)).toEqual([
    'How did the interview go?',
    'I said I would send you the notes: ',
  ]);
  await settleEventsBefore(db, THREAD, tuesday + 3 * DAY);
  await settlePromisesBefore(db, THREAD, tuesday + 3 * DAY);
  expect(await offered(db, tuesday + 3 * DAY)).toEqual([]);
  expect(
    await db.plans
      .where('thread')
      .equals(THREAD)
      .filter(({ state }) => state === 'found')
      .count(),
  ).toBe(1);
});

test('a plan called off later is not confirmed', async () => {
  const db = await read(talk, 'yes');
  const later = { id: 'm9', from: 'them' as const, at: tuesday + 3_600_000, text: 'so sorry, I have to cancel' };
  await recordReading(db, readingOf([...talk, later]), tuesday + 3_700_000, { zone: () => 0 });
  await keep(db, [...talk, later], tuesday + 3_700_000);
  expect(await offered(db, tuesday + DAY)).toEqual([]);
});

test('without leave nothing is kept, and what is on the page is used all the same', async () => {
  for (const [remember, given] of [
    [null, preferences],
    ['no', preferences],
    ['no', { rememberWords: true } as SitePreferences],
  ] as const) {
    const db = await read(talk, remember, given);
    expect([await db.events.count(), await db.plans.count()]).toEqual([0, 0]);
    expect(await offered(db, tuesday + 3 * DAY)).toEqual([]);
    const remembered = (await rememberedFor(db, THREAD, tuesday + DAY))!;
    const moment = momentOf(threadReading(talk), remembered, tuesday + DAY, 0);
    expect(advise(moment, habits, remembered, allOn).offers.map(({ text }) => text)).toContain(
      'Still on for coffee on Friday?',
    );
  }
  const everywhere = await read(talk, null, { rememberWords: true } as SitePreferences);
  expect([await everywhere.events.count(), await everywhere.plans.count()]).toEqual([1, 2]);
});

test('at work nothing is kept', async () => {
  const db = freshDb();
  await recordReading(db, readingOf(talk), tuesday, { relationship: 'colleague', zone: () => 0 });
  await allowMemory(db, THREAD, 'yes');
  await keep(db, talk, tuesday + 600_000);
  expect([await db.events.count(), await db.plans.count()]).toEqual([0, 0]);
});
