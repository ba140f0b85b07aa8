import { inOrder, median, replyBucket, tally, type Counted, type SideTally } from '@/lib/conversation/tally';
import { Dexie } from 'dexie';
import { DAY, datesBetween, dayOf } from './days';
import type { TendDb } from './db';
import type { DayRow, FactRow, HandleRow } from './rows';

/** Offsets from UTC reach from -12 to +14 hours: a local day lies within this of the date's own midnights. */
const REACH = 14 * 60 * 60_000;

/** Contact days the rhythm is taken from, and the gaps it needs. */
const LATEST = 25;
const GAPS = 4;

type Timed = FactRow & Counted;

/** Counts the local days from the first to the last of `touched` anew, and the stored day after them, whose first message may answer them. */
export async function recount(db: TendDb, handle: HandleRow, touched: string[]): Promise<void> {
  const sorted = touched.toSorted();
  const first = sorted[0]!;
  const last = await dayAfter(db, handle.thread, sorted.at(-1)!);
  const stored = await daysBetweenDates(db, handle.thread, first, last);
  const counted = await countDays(db, handle.thread, first, last);
  await write(db, stored, counted);
  await updateSeen(db, handle, stored, counted);
}

const daysBetweenDates = (db: TendDb, thread: string, first: string, last: string): Promise<DayRow[]> =>
  db.days.where('[thread+day]').between([thread, first], [thread, last], true, true).toArray();

/** The next day with messages, or the day itself when it is the last. */
async function dayAfter(db: TendDb, thread: string, day: string): Promise<string> {
  const next = await db.days.where('[thread+day]').between([thread, day], [thread, Dexie.maxKey], false, true).first();
  return next?.day ?? day;
}

async function countDays(db: TendDb, thread: string, first: string, last: string): Promise<DayRow[]> {
  const from = Date.parse(first) - REACH;
  const to = Date.parse(last) + DAY + REACH;
  const earlier = await db.facts
    .where('[thread+at]')
    .between([thread, Dexie.minKey], [thread, from], true, false)
    .last();
  const facts = await db.facts.where('[thread+at]').between([thread, from], [thread, to], true, true).toArray();
  let before = earlier && isTimed(earlier) ? earlier : null;
  const days: DayRow[] = [];
  for (const [day, ofDay] of byDay(facts.filter(isTimed))) {
    const ordered = inOrder(ofDay, before);
    if (day >= first && day <= last) days.push(dayRow(thread, day, ordered, before));
    before = ordered.at(-1)!;
  }
  return days;
}

const isTimed = (fact: FactRow): fact is Timed => fact.at !== null;

/** By local day, in order. A fact keeps the offset it was first seen with, so travelling moves nothing. */
function byDay(facts: Timed[]): [string, Timed[]][] {
  const days = Map.groupBy(facts, ({ at, offset }) => dayOf(at, offset));
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function dayRow(thread: string, day: string, facts: Timed[], before: Counted | null): DayRow {
  const { me, them, run } = tally(facts, before);
  const [first, last] = [facts[0]!, facts.at(-1)!];
  return {
    thread,
    day,
    offset: first.offset,
    me: bucketed(me),
    them: bucketed(them),
    first: first.at,
    last: last.at,
    bout: run!,
  };
}

function bucketed({ replies, ...counts }: SideTally): DayRow['me'] {
  const buckets: number[] = [];
  for (const time of replies) {
    const bucket = replyBucket(time);
    while (buckets.length <= bucket) buckets.push(0);
    buckets[bucket]!++;
  }
  return { ...counts, replies: buckets };
}

async function write(db: TendDb, stored: DayRow[], counted: DayRow[]): Promise<void> {
  const now = new Set(counted.map(({ day }) => day));
  const before = new Map(stored.map((row) => [row.day, JSON.stringify(row)]));
  const keyed = ({ thread, day }: DayRow): [string, string] => [thread, day];
  await db.days.bulkDelete(stored.filter(({ day }) => !now.has(day)).map(keyed));
  await db.days.bulkPut(counted.filter((row) => before.get(row.day) !== JSON.stringify(row)));
}

/** Keeps the thread's sums and rhythm in step with its days. */
async function updateSeen(db: TendDb, handle: HandleRow, stored: DayRow[], counted: DayRow[]): Promise<void> {
  const wrote = (days: DayRow[], side: 'me' | 'them') => days.filter((day) => day[side].messages > 0).length;
  const messages = (days: DayRow[]) => days.reduce((sum, { me, them }) => sum + me.messages + them.messages, 0);
  const { seen } = handle;
  seen.messages += messages(counted) - messages(stored);
  seen.days.me += wrote(counted, 'me') - wrote(stored, 'me');
  seen.days.them += wrote(counted, 'them') - wrote(stored, 'them');
  const sameDays = stored.length === counted.length && stored.every(({ day }, index) => day === counted[index]!.day);
  if (!sameDays) seen.rhythm = await rhythmOf(db, handle.thread);
}

async function rhythmOf(db: TendDb, thread: string): Promise<number | null> {
  const days = db.days.where('[thread+day]').between([thread, Dexie.minKey], [thread, Dexie.maxKey]);
  const latest = (await days.reverse().limit(LATEST).primaryKeys()).map(([, day]) => day);
  const gaps = latest.slice(1).map((day, index) => datesBetween(day, latest[index]!));
  return gaps.length >= GAPS ? median(gaps) : null;
}
