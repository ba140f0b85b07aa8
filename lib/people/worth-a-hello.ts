import { nextBirthday } from './birthday';
import { readCircles } from './circles';
import { atRest, cadenceOf, lastContact, type Cadence } from './contact';
import { DAY, dayOf, daysBetween, localZone } from './days';
import type { TendDb } from './db';
import type { EventRow, PersonRow } from './rows';

/** Somebody on *Keep in touch*, and what there is to know before a hello. */
export interface Hello extends Cadence {
  person: PersonRow;
  /** Epoch milliseconds, seen or told of; null when no contact is known. */
  lastContactAt: number | null;
  daysSince: number | null;
  /** It is their birthday today. */
  birthday: boolean;
  /** Something that was coming up for them and whose day has passed, not asked after yet. */
  event: EventRow | null;
}

/** Days after which an event is too long ago to open with. */
const FRESH = 14;

/** People on *Keep in touch* beyond their rhythm, whose event came due, or with a birthday today: those first, then longest beyond the rhythm. */
export async function worthAHello(db: TendDb, now: number): Promise<Hello[]> {
  const hellos = await keptInTouch(db, now);
  return hellos
    .filter((hello) => hello.birthday || (!hasDrifted(hello) && (hello.event !== null || beyondRhythm(hello) >= 1)))
    .toSorted((a, b) => Number(b.birthday) - Number(a.birthday) || beyondRhythm(b) - beyondRhythm(a));
}

/** People on *Keep in touch* silent for six times their rhythm, or a year; longest first. */
export async function drifted(db: TendDb, now: number): Promise<Hello[]> {
  const hellos = await keptInTouch(db, now);
  return hellos.filter(hasDrifted).toSorted((a, b) => (b.daysSince ?? 0) - (a.daysSince ?? 0));
}

/** People on *Keep in touch* of whom no contact is known yet, in the order they were added. */
export async function noHistory(db: TendDb): Promise<PersonRow[]> {
  const people = await onTheList(db);
  return people
    .filter((person) => !atRest(person) && lastContact(person) === null)
    .toSorted((a, b) => a.addedAt - b.addedAt);
}

const onTheList = (db: TendDb): Promise<PersonRow[]> => db.people.where('list').equals('keepInTouch').toArray();

/** Three requests, whatever the number of people and facts: the popup's first frame waits for this. */
async function keptInTouch(db: TendDb, now: number): Promise<Hello[]> {
  return db.transaction('r', db.people, db.handles, db.events, db.self, async () => {
    const [listed, due, circles] = await Promise.all([onTheList(db), dueEvents(db, now), readCircles(db)]);
    const people = listed.filter((person) => !atRest(person) && (person.snoozedUntil ?? 0) <= now);
    return people.map((person) => {
      const lastContactAt = lastContact(person);
      return {
        person,
        ...cadenceOf(person, circles),
        lastContactAt,
        daysSince: lastContactAt === null ? null : Math.max(0, daysBetween(lastContactAt, now)),
        birthday: isBirthday(person.birthday, now),
        event: due.get(person.id) ?? null,
      };
    });
  });
}

const isBirthday = (birthday: string | null, now: number): boolean => (nextBirthday(birthday, now) ?? Infinity) <= now;

/** By person the latest event whose local day has passed, not settled yet. */
async function dueEvents(db: TendDb, now: number): Promise<Map<string, EventRow>> {
  const past = await db.events
    .where('at')
    .between(now - FRESH * DAY, now, true, true)
    .toArray();
  const today = dayOf(now, localZone(now));
  const due = past.filter(({ at, settled }) => !settled && dayOf(at, localZone(at)) < today);
  const handles = await db.handles.bulkGet(due.map(({ thread }) => thread));
  return new Map(
    due.flatMap((event, index) => {
      const person = handles[index]?.person;
      return person ? [[person, event] as const] : [];
    }),
  );
}

/** How many times their rhythm has passed; 0 while no contact is known. */
const beyondRhythm = ({ daysSince, cadenceDays }: Hello): number => (daysSince ?? 0) / cadenceDays;

/** Whoever is written to once a year has not drifted on the first day after it. */
function hasDrifted({ daysSince, cadenceDays }: Hello): boolean {
  const limit = Math.max(Math.min(6 * cadenceDays, 365), 2 * cadenceDays);
  return daysSince !== null && daysSince > limit;
}
