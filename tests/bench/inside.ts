/** What runs inside the browser, with the database and the engine of Tend itself. */
import type { Line } from '../people/thread';
import { freshDb, random, readingOf } from '../people/thread';
import { allPeople } from '@/lib/people/person';
import { latelyMostlyOne } from '@/lib/people/lately';
import { TendDb } from '@/lib/people/db';
import { recordReading } from '@/lib/people/record';
import { suggestedToKeep } from '@/lib/people/suggested';
import { worthAHello } from '@/lib/people/worth-a-hello';
import { inventPerson } from './invented-people';

export { timeAdvice } from './one-advice';

/** People written in one transaction. */
const BATCH = 500;

/** Fills Tend's tables with invented people of 200 messages each. Returns how many rows each table then has. */
export async function fill(people: number): Promise<Record<string, number>> {
  const db = new TendDb();
  const now = Date.now();
  for (let first = 0; first < people; first += BATCH) {
    const invented = Array.from({ length: Math.min(BATCH, people - first) }, (_, index) =>
      inventPerson(first + index, now),
    );
    await db.transaction('rw', [db.people, db.handles, db.facts, db.days], async () => {
      await db.people.bulkAdd(invented.map(({ person }) => person));
      await db.handles.bulkAdd(invented.map(({ handle }) => handle));
      await db.days.bulkAdd(invented.flatMap(({ days }) => days));
      await db.facts.bulkAdd(invented.flatMap(({ facts }) => facts));
    });
  }
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()]));
  db.close();
  return Object.fromEntries(counts);
}

/** What was offered before is forgotten, so that the next message is answered with chips again. */
export async function forgetOffers(): Promise<void> {
  const db = new TendDb();
  await db.offers.clear();
  db.close();
}

/** Milliseconds of each list's query, one at a time, and how many it found. */
export async function timeQueries(samples: number) {
  const db = new TendDb();
  await db.open();
  const now = Date.now();
  const queries = {
    worthAHello: () => worthAHello(db, now),
    suggestedToKeep: () => suggestedToKeep(db, now, 3),
    latelyMostlyOne: () => latelyMostlyOne(db, now),
    allPeople: () => allPeople(db),
  };
  const timed: { query: string; found: number; times: number[] }[] = [];
  for (const [query, ask] of Object.entries(queries)) {
    const times: number[] = [];
    let found = 0;
    for (let sample = 0; sample < samples; sample++) {
      const started = performance.now();
      found = (await ask()).length;
      times.push(performance.now() - started);
    }
    timed.push({ query, found, times });
  }
  db.close();
  return timed;
}

/** Takes in the same 500 messages `times` times: whole milliseconds, and whether every count stayed as after the first. */
export async function timeRereads(times: number): Promise<{ first: number; rest: number; same: boolean }> {
  const db = freshDb();
  const pick = random(7);
  let at = Date.now() - 90 * 86_400_000;
  const lines = Array.from({ length: 500 }, (_, index): Line => {
    at += [1, 3, 40, 90, 15 * 60][pick(5)]! * 60_000;
    return { id: `id-${index}`, from: pick(2) ? 'me' : 'them', at, text: `note ${index} ${'more '.repeat(pick(4))}` };
  });
  const reading = readingOf(lines);
  const counts = async () =>
    JSON.stringify([await db.facts.toArray(), await db.days.toArray(), await db.people.toArray()]);
  const started = performance.now();
  await recordReading(db, reading, at);
  const first = performance.now() - started;
  const before = await counts();
  const again = performance.now();
  for (let time = 0; time < times; time++) await recordReading(db, reading, at + time);
  const rest = performance.now() - again;
  const same = (await counts()) === before;
  await db.delete();
  return { first, rest, same };
}
