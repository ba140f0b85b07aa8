import { withHandles } from './contact';
import { DAY, datesBetween, dayOf, localZone, type Zone } from './days';
import type { TendDb } from './db';
import type { DayRow, PersonRow } from './rows';

/** A week from Monday to Sunday, local time. */
export interface Week {
  /** YYYY-MM-DD of its Monday; also the key of its intention. */
  monday: string;
  /** Epoch milliseconds: midnight of its Monday, and of the next one. */
  from: number;
  to: number;
}

/** The week of a moment, or so many weeks before it. */
export function weekOf(now: number, weeksAgo = 0, zone: Zone = localZone): Week {
  const shift = (at: number) => new Date(at + zone(at) * 60_000);
  const today = shift(now);
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const midnight = (daysAhead: number) => {
    const local = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - sinceMonday + daysAhead);
    return local - zone(local) * 60_000;
  };
  const from = midnight(-7 * weeksAgo);
  return { monday: dayOf(from, zone(from)), from, to: midnight(7 - 7 * weeksAgo) };
}

/** What the tables say of one week. Counts of what the person did, never of what was left undone. */
export interface WeekFacts {
  /** Chats of two the person wrote in. */
  chats: number;
  questions: number;
  /** Conversations the person began. */
  starts: number;
  /** On *Keep in touch*, and written to again after a long time. */
  afterLong: { id: string; name: string }[];
  plansKept: number;
  /** Thanked or praised. */
  appreciated: number;
  /** On *Keep in touch*, and met or called, as noted by hand. */
  elsewhere: number;
}

/** A gap counts as long from so many days on. */
const LONG = 42;

/** Facts of one week, from rollups and what was noted by hand. */
export async function factsOf(db: TendDb, week: Week): Promise<WeekFacts> {
  const { people, handles, days, plans, appreciations } = db;
  return db.transaction('r', [people, handles, days, plans, appreciations], async () => {
    const last = dayOf(week.to - DAY / 2, localZone(week.to));
    const ofWeek = await days.where('day').between(week.monday, last, true, true).toArray();
    const threads = await handles.bulkGet([...new Set(ofWeek.map(({ thread }) => thread))]);
    const direct = new Map(
      threads.flatMap((one) => (one?.kind === 'direct' ? [[one.thread, one.person] as const] : [])),
    );
    const counted = ofWeek.filter(({ thread }) => direct.has(thread));
    const wrote = counted.filter(({ me }) => me.messages > 0);
    const sum = (count: (day: DayRow) => number) => counted.reduce((total, day) => total + count(day), 0);
    const chats = new Set(wrote.map(({ thread }) => thread));
    const written = new Set([...chats].flatMap((thread) => direct.get(thread) ?? []));
    const [kept, thanked, close] = await Promise.all([
      plans.where('at').between(week.from, week.to, true, false).toArray(),
      appreciations.where('at').between(week.from, week.to, true, false).toArray(),
      people.where('list').equals('keepInTouch').toArray(),
    ]);
    return {
      chats: chats.size,
      questions: sum(({ me }) => me.questions),
      starts: sum(({ me }) => me.starts),
      afterLong: await afterLong(
        db,
        close.filter(({ id }) => written.has(id)),
        week,
      ),
      plansKept: kept.filter(({ state }) => state === 'kept').length,
      appreciated: new Set(thanked.map(({ person }) => person)).size,
      elsewhere: close.filter(({ elsewhereAt: at }) => at !== null && at >= week.from && at < week.to).length,
    };
  });
}

/** Those of them whose chats had been without a message either way for a long time before the week. */
async function afterLong(db: TendDb, people: PersonRow[], week: Week): Promise<{ id: string; name: string }[]> {
  const known = await withHandles(db, people);
  const again = await Promise.all(
    known.map(async ({ person, handles }) => {
      const dates = await Promise.all(handles.map(({ thread }) => aroundWeek(db, thread, week)));
      const before = dates.map((one) => one.before).filter((day) => day !== null);
      const first = dates.map((one) => one.first).filter((day) => day !== null);
      if (before.length === 0 || first.length === 0) return [];
      const gap = datesBetween(before.toSorted().at(-1)!, first.toSorted()[0]!);
      return gap >= LONG ? [{ id: person.id, name: person.name }] : [];
    }),
  );
  return again.flat();
}

/** The last day with messages before the week, and the first in it; null where there is none. */
async function aroundWeek(db: TendDb, thread: string, { monday, to }: Week) {
  const between = (low: string, high: string) =>
    db.days.where('[thread+day]').between([thread, low], [thread, high], true, false);
  const [before, first] = await Promise.all([
    between('', monday).last(),
    between(monday, dayOf(to, localZone(to))).first(),
  ]);
  return { before: before?.day ?? null, first: first?.day ?? null };
}

/** What the person meant to do that week; empty for nothing. */
export async function intentionOf(db: TendDb, { monday }: Week): Promise<string> {
  return (await db.intentions.get(monday))?.text ?? '';
}

/** One for each week; empty words take it away. */
export async function intend(db: TendDb, { monday }: Week, text: string, at: number): Promise<void> {
  if (text) await db.intentions.put({ week: monday, text, at });
  else await db.intentions.delete(monday);
}
