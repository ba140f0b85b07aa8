import type { TendDb } from '@/lib/people/db';
import { latelyMostlyOne } from '@/lib/people/lately';
import { rememberedFor } from '@/lib/people/moment';
import { allowMemory, markClosed, markTender, noteOffers, settleOffer } from '@/lib/people/offers';
import * as person from '@/lib/people/person';
import { recordReading } from '@/lib/people/record';
import { suggestedToKeep } from '@/lib/people/suggested';
import { drifted, noHistory, worthAHello } from '@/lib/people/worth-a-hello';
import { threadKey } from '@/lib/conversation/thread';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshDb, readingOf, type Line } from './thread';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 24, 12);

let db: TendDb;
beforeEach(() => {
  db = freshDb();
});

/** A thread with somebody: on each day named (days ago) `each` messages of each side. Returns who and where. */
async function talked(
  name: string,
  daysAgo: number[],
  { each = 1, theirs = 1, words = 3 }: { each?: number; theirs?: number; words?: number } = {},
) {
  const lines = daysAgo.flatMap((ago) =>
    Array.from({ length: each + theirs }, (_, index): Line => {
      const from = index < each ? 'me' : 'them';
      return {
        id: `${ago}-${index}`,
        from,
        at: now - ago * DAY - (each + theirs - 1 - index) * 1000,
        text: 'word '.repeat(words),
      };
    }),
  );
  const reading = readingOf(lines, { id: name, name });
  await recordReading(db, reading, now);
  const thread = threadKey(reading.thread);
  return { thread, id: (await db.handles.get(thread))!.person! };
}

const names = (list: { person: { name: string } }[]) => list.map((one) => one.person.name);

async function kept(name: string, daysAgo: number[]) {
  const who = await talked(name, daysAgo);
  await person.putOnList(db, who.id, 'keepInTouch');
  return who;
}

describe('worth a hello', () => {
  test('only those kept in touch with, longest beyond their rhythm first', async () => {
    await talked('not listed', [100]);
    await kept('seen weekly, 3 weeks', [49, 42, 35, 28, 21]);
    await kept('usual, 40 days', [40]);
    await kept('usual, 20 days', [20]);
    const set = await kept('every 10, 45 days', [45]);
    await person.setCadence(db, set.id, 10);
    const hellos = await worthAHello(db, now);
    expect(hellos.map((one) => [one.person.name, one.daysSince, one.cadenceDays, one.cadenceFrom])).toEqual([
      ['every 10, 45 days', 45, 10, 'set'],
      ['seen weekly, 3 weeks', 21, 7, 'seen'],
      ['usual, 40 days', 40, 30, 'usual'],
    ]);
  });

  test('snoozed, let go, closed and lately met ones are left out', async () => {
    const [snoozed, letGo, closed, met] = await Promise.all(['a', 'b', 'c', 'd'].map((name) => kept(name, [40])));
    await person.snooze(db, snoozed!.id, now + DAY);
    await person.putOnList(db, letGo!.id, 'letGo');
    await markClosed(db, closed!.thread, now);
    await person.talkedElsewhere(db, met!.id, now - DAY);
    expect(await worthAHello(db, now)).toEqual([]);
    await person.reopen(db, closed!.thread);
    expect(names(await worthAHello(db, now))).toEqual(['c']);
    expect(names(await worthAHello(db, now + 2 * DAY)).toSorted()).toEqual(['a', 'c']);
  });

  test('an event that came due brings somebody up before their rhythm, the day after', async () => {
    const { thread } = await kept('Ana', [5]);
    const event = { id: 'e', thread, what: 'interview', at: now, fact: 'f', settled: false };
    await db.events.add(event);
    expect(await worthAHello(db, now)).toEqual([]);
    expect(await worthAHello(db, now + DAY)).toMatchObject([{ event: { what: 'interview' }, daysSince: 6 }]);
    expect(await worthAHello(db, now + 16 * DAY)).toEqual([]);
  });

  test('six times the rhythm or a year is drifted; nothing seen yet is a list of its own', async () => {
    await kept('half a year and a bit', [190]);
    await kept('forty days', [40]);
    const yearly = await kept('yearly', [400]);
    await person.setCadence(db, yearly.id, 365);
    await person.addByHand(db, 'by hand', now);
    expect(names(await drifted(db, now))).toEqual(['half a year and a bit']);
    expect(names(await worthAHello(db, now))).toEqual(['forty days', 'yearly']);
    expect(await noHistory(db)).toMatchObject([{ name: 'by hand', list: 'keepInTouch' }]);
  });
});

test('suggested: both sides on three days, ten messages, no colleague, not listed', async () => {
  await talked('two days', [2, 1], { each: 5, theirs: 5 });
  await talked('one side', [3, 2, 1], { each: 5, theirs: 0 });
  await talked('few', [3, 2, 1]);
  const colleague = await talked('colleague', [3, 2, 1], { each: 2, theirs: 2 });
  await person.setRelationship(db, colleague.id, 'colleague');
  const fits = await talked('fits', [3, 2, 1], { each: 2, theirs: 2 });
  expect(await suggestedToKeep(db, now, 3)).toMatchObject([{ person: { name: 'fits' }, days: 3, messages: 12 }]);
  await person.snooze(db, fits.id, now + DAY);
  expect(await suggestedToKeep(db, now, 3)).toEqual([]);
});

describe('lately mostly one', () => {
  test('leaning threads with their numbers, until called fine, tender or old', async () => {
    await talked('even', [3, 2, 1], { each: 5, theirs: 5 });
    const leaning = await talked('leaning', [3, 2, 1], { each: 8, words: 6 });
    expect(await latelyMostlyOne(db, now)).toMatchObject([
      { person: { name: 'leaning' }, balance: { flags: { words: 'me' } } },
    ]);
    await markTender(db, leaning.thread, now - DAY);
    expect(await latelyMostlyOne(db, now)).toEqual([]);
    await markTender(db, leaning.thread, now - 40 * DAY);
    await db.handles.update(leaning.thread, { tenderSince: null });
    expect(await latelyMostlyOne(db, now + 40 * DAY)).toEqual([]);
    await person.fineWithUs(db, leaning.id, 'words');
    expect(await latelyMostlyOne(db, now)).toEqual([]);
  });
});

test('a moment remembers its own person and the phrases used with others, nothing else', async () => {
  const ana = await talked('Ana', [40, 3]);
  const ben = await talked('Ben', [3]);
  const offer = (id: string, thread: string, phrase: string, ago: number) => {
    return { id, thread, habit: 'listen', phrase, kind: 'offer', at: now - ago * DAY, outcome: null } as const;
  };
  const offers = [
    offer('a1', ana.thread, 'p1', 1),
    offer('a2', ana.thread, 'p2', 61),
    offer('a3', ana.thread, 'p5', 59),
    offer('b1', ben.thread, 'p3', 2),
    offer('b2', ben.thread, 'p4', 15),
    offer('b3', ben.thread, 'p6', 13),
  ];
  await noteOffers(db, [...offers]);
  await noteOffers(db, [...offers]);
  await settleOffer(db, 'a1', ben.thread, 'dismissed');
  expect(await db.offers.get('a1')).toMatchObject({ outcome: null });
  await settleOffer(db, 'a1', ana.thread, 'inserted');
  await settleOffer(db, 'a1', ana.thread, 'inserted');
  for (const { id, thread } of offers.slice(1)) await settleOffer(db, id, thread, 'sentEdited');
  const moment = (await rememberedFor(db, ana.thread, now))!;
  expect(moment).toMatchObject({
    person: { name: 'Ana' },
    cadenceDays: 30,
    lastContactAt: now - 3 * DAY,
    balance: { me: { messages: 1 } },
  });
  expect(moment.recentOffers.map(({ id }) => id)).toEqual(['a3', 'a1']);
  expect(moment.phrasesElsewhere).toEqual(
    new Map([
      ['p3', now - 2 * DAY],
      ['p6', now - 13 * DAY],
    ]),
  );
  expect(await rememberedFor(db, 'unknown', now)).toBeNull();
});

test('memory refused takes the words already kept along', async () => {
  const { thread } = await talked('Ana', [3]);
  await db.events.add({ id: 'e', thread, what: 'trip', at: now, fact: 'f', settled: false });
  await db.plans.add({ id: 'p', thread, what: 'trip', at: now, by: 'me', fact: 'f', state: 'open' });
  await allowMemory(db, thread, 'yes');
  expect([await db.events.count(), await db.plans.count()]).toEqual([1, 1]);
  await allowMemory(db, thread, 'no');
  expect([await db.events.count(), await db.plans.count()]).toEqual([0, 0]);
});

test('deleting a person leaves no row of them, and all of everybody else', async () => {
  const ana = await talked('Ana', [3, 2]);
  const ben = await talked('Ben', [3, 2]);
  await db.apart.add({ id: 'both', people: [ana.id, ben.id] });
  const anna = { ...person.newPerson('Anna', now), id: 'anna' };
  const nothing = { threads: [], moved: [], before: anna };
  await db.merges.add({ id: 'anna', into: ana.id, at: now, person: anna, ...nothing });
  for (const { thread, id } of [ana, ben]) {
    const noted = { id: thread, person: id, at: now, by: 'hand', thread: null } as const;
    await db.interests.add({ ...noted, what: 'chess', fact: null });
    await db.steps.add({ ...noted, step: 'call', answered: true });
    await db.appreciations.add({ ...noted, occasion: null, what: 'the lift home' });
    await db.forgotten.add({ id: thread, thread });
    await db.events.add({ id: thread, thread, what: 'trip', at: now, fact: 'f', settled: false });
    await db.plans.add({ id: thread, thread, what: 'trip', at: now, by: 'me', fact: 'f', state: 'open' });
    await noteOffers(db, [{ id: thread, thread, habit: 'listen', phrase: 'p', kind: 'offer', at: now, outcome: null }]);
  }
  const counts = () => Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).count()]));
  await person.deletePerson(db, ana.id);
  const left = (await counts()).filter(([, count]) => count !== 0);
  expect(Object.fromEntries(left)).toEqual({
    people: 1,
    handles: 1,
    facts: 4,
    days: 2,
    events: 1,
    plans: 1,
    offers: 1,
    interests: 1,
    steps: 1,
    appreciations: 1,
    forgotten: 1,
    secret: 1,
  });
  for (const { name } of db.tables) expect(JSON.stringify(await db.table(name).toArray())).not.toMatch(/Ana/);
  expect(await person.personPage(db, ben.id, now)).toMatchObject({
    person: { name: 'Ben' },
    days: [{}, {}],
    events: [{}],
    plans: [{}],
  });
  await person.deleteEverything(db);
  expect((await counts()).every(([, count]) => count === 0)).toBe(true);
});
