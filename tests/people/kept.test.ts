import { expect, test } from 'vitest';
import { habitsForBanter } from '@/entrypoints/background/banter';
import { keepWords } from '@/entrypoints/background/keep-words';
import { momentOf } from '@/entrypoints/background/moment';
import { settle } from '@/entrypoints/background/settle';
import { habits } from '@/lib/habits';
import type { Message } from '@/lib/conversation/thread';
import { nextBirthday } from '@/lib/people/birthday';
import type { TendDb } from '@/lib/people/db';
import { forgetEvent, forgetInterest } from '@/lib/people/forget';
import { rememberedFor } from '@/lib/people/moment';
import { allowMemory, noteOffers } from '@/lib/people/offers';
import { recordReading } from '@/lib/people/record';
import { changeSelf } from '@/lib/people/self';
import type { SitePreferences } from '@/lib/settings';
import { freshDb, readingOf, THREAD, type Line } from './thread';

const DAY = 86_400_000;
const noon = Date.UTC(2026, 10, 24, 12);
const lines: Line[] = [
  { id: 'a', from: 'me', at: noon - 60_000, text: 'What did you do today?' },
  { id: 'b', from: 'them', at: noon, text: 'I love photography, and my interview is on Friday' },
];
const tail = lines.map((line): Message => ({ ...line, author: null, status: 'sent' }));

async function momentIn(db: TendDb, { draft = '', pull = true } = {}) {
  const reading = { thread: readingOf(lines).thread, tail, draft, pull };
  return momentOf(reading, await rememberedFor(db, THREAD, noon + 60_000), noon + 60_000, 0);
}

async function read() {
  const db = freshDb();
  await recordReading(db, readingOf(lines), noon);
  const person = (await db.handles.get(THREAD))!.person!;
  const keep = async () => {
    const reading = { thread: readingOf(lines).thread, tail };
    await keepWords(db, reading, await momentIn(db), { rememberWords: false } as SitePreferences);
  };
  return { db, person, keep };
}

const offered = async (db: TendDb, habit: string) =>
  habits.find(({ id }) => id === habit)!.suggest!(await momentIn(db)).map(({ phrase }) => phrase.split('.')[1]);

test('what they like is kept with leave, marked as read, and what is taken away stays away', async () => {
  const { db, person, keep } = await read();
  await keep();
  expect(await db.interests.count()).toBe(0);
  await allowMemory(db, THREAD, 'yes');
  await keep();
  await keep();
  const [kept, ...more] = await db.interests.toArray();
  expect(kept).toMatchObject({ person, what: 'photography', by: 'tend', thread: THREAD });
  expect(more).toEqual([]);
  await forgetInterest(db, kept!.id);
  await forgetEvent(db, (await db.events.toArray())[0]!.id);
  await keep();
  expect([await db.interests.count(), await db.events.count()]).toEqual([0, 0]);
});

test('an interest goes with its message, and with the leave', async () => {
  const { db, keep } = await read();
  await allowMemory(db, THREAD, 'yes');
  await keep();
  const gone = { ...readingOf(lines.slice(0, 1)), removed: ['b'] };
  await recordReading(db, gone, noon + 1000);
  expect(await db.interests.count()).toBe(0);
  const other = await read();
  await allowMemory(other.db, THREAD, 'yes');
  await other.keep();
  await allowMemory(other.db, THREAD, 'no');
  expect(await other.db.interests.count()).toBe(0);
});

test('interests of both, topics to leave alone, values and steps reach the habits', async () => {
  const { db, person } = await read();
  await db.people.update(person, { offLimits: ['brother'], birthday: '1990-11-30' });
  await changeSelf(db, (self) => ({ ...self, interests: ['photography'], values: ['patience'] }));
  const moment = await momentIn(db, { draft: 'How is your brother?' });
  expect(moment).toMatchObject({
    offLimits: ['brother'],
    interests: { mine: ['photography'] },
    profile: { values: ['patience'], attachment: null },
    events: [{ what: 'birthday' }],
  });
  const boundaries = habits.find(({ id }) => id === 'boundaries')!;
  expect(boundaries.review!(moment)).toMatchObject([{ phrase: 'boundaries.review.offLimits' }]);
  const banter = habitsForBanter.find(({ id }) => id === 'boundaries')!;
  expect(banter.review!(moment)).toHaveLength(1);
  expect(habitsForBanter.find(({ id }) => id === 'care')!.review).toBeUndefined();
  expect(await offered(db, 'common-ground')).toContain('shared');
});

test('the self-check weighs only once its suggestions are on', async () => {
  const { db } = await read();
  const selfCheck = { takenAt: noon, anxiety: 6, avoidance: 2, nudges: false };
  await changeSelf(db, (self) => ({ ...self, selfCheck }));
  expect((await momentIn(db)).profile.attachment).toBeNull();
  await changeSelf(db, (self) => ({ ...self, selfCheck: { ...selfCheck, nudges: true } }));
  expect((await momentIn(db)).profile.attachment).toBe('anxious');
});

test('a step that was sent is noted, waits for an answer, and is followed by the next one', async () => {
  const { db, person } = await read();
  const offer = { thread: THREAD, kind: 'offer', at: noon, outcome: null } as const;
  await noteOffers(db, [
    { ...offer, id: 'step', habit: 'micro-steps', phrase: 'micro-steps.share.look' },
    { ...offer, id: 'thanks', habit: 'appreciate', phrase: 'appreciate.favour.plain.kind' },
    { ...offer, id: 'put away', habit: 'micro-steps', phrase: 'micro-steps.call.ten' },
  ]);
  const settled = { thread: THREAD, outcome: 'sentAsIs' } as const;
  await settle(db, { ...settled, offerId: 'step' });
  await settle(db, { ...settled, offerId: 'thanks' });
  await settle(db, { ...settled, offerId: 'put away', outcome: 'dismissed' });
  expect(await db.steps.toArray()).toMatchObject([{ person, step: 'share', by: 'tend', answered: false }]);
  expect(await db.appreciations.toArray()).toMatchObject([{ person, occasion: 'favour.plain', what: '' }]);

  await db.steps.update('step', { at: noon - 5 * DAY });
  expect((await momentIn(db)).steps).toEqual([{ step: 'share', at: noon - 5 * DAY, answered: true }]);
  await db.handles.update(THREAD, { lastFromThem: noon - 6 * DAY });
  expect((await momentIn(db)).steps).toMatchObject([{ answered: false }]);
  await db.steps.update('step', { answered: true });
  expect((await momentIn(db)).steps).toMatchObject([{ answered: true }]);
});

test('a birthday comes once a year, also on 29 February', () => {
  const day = (at: number | null) => new Date(at!).toDateString();
  expect(day(nextBirthday('--11-24', noon))).toBe('Tue Nov 24 2026');
  expect(day(nextBirthday('1990-11-23', noon))).toBe('Tue Nov 23 2027');
  expect(day(nextBirthday('--02-29', noon))).toBe('Sun Feb 28 2027');
  expect(nextBirthday(null, noon)).toBeNull();
});
