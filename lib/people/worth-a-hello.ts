import { nextBirthday } from './birthday';
import { cadenceOf, atRest, lastContact, latestHandle, withHandles, type Cadence, type Known } from './contact';
import { DAY, dayOf, daysBetween, localZone } from './days';
import type { TendDb } from './db';
import type { EventRow, HandleRow, PersonRow } from './rows';

/** Somebody on *Keep in touch*, and what there is to know before a hello. */
export interface Hello extends Cadence {
  person: PersonRow;
  /** Their latest thread; null for a person no thread was seen of. */
  handle: HandleRow | null;
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
export async function noHistory(db: TendDb): Promise<{ person: PersonRow; handle: HandleRow | null }[]> {
  const known = await onTheList(db);
  return known
    .filter((one) => !atRest(one) && lastContact(one) === null)
    .map(({ person, handles }) => ({ person, handle: latestHandle(handles) }))
    .toSorted((a, b) => a.person.addedAt - b.person.addedAt);
}

const onTheList = async (db: TendDb): Promise<Known[]> =>
  withHandles(db, await db.people.where('list').equals('keepInTouch').toArray());

async function keptInTouch(db: TendDb, now: number): Promise<Hello[]> {
  const known = (await onTheList(db)).filter((one) => !atRest(one) && (one.person.snoozedUntil ?? 0) <= now);
  const due = await dueEvents(db, known, now);
  return known.map((one) => {
    const lastContactAt = lastContact(one);
    const event = one.handles.map(({ thread }) => due.get(thread)).find((found) => found !== undefined) ?? null;
    return {
      person: one.person,
      handle: latestHandle(one.handles),
      ...cadenceOf(one),
      lastContactAt,
      daysSince: lastContactAt === null ? null : Math.max(0, daysBetween(lastContactAt, now)),
      birthday: isBirthday(one.person.birthday, now),
      event,
    };
  });
}

const isBirthday = (birthday: string | null, now: number): boolean => (nextBirthday(birthday, now) ?? Infinity) <= now;

/** By thread the latest event whose local day has passed, not settled yet. */
async function dueEvents(db: TendDb, known: Known[], now: number): Promise<Map<string, EventRow>> {
  const threads = known.flatMap(({ handles }) => handles.map(({ thread }) => thread));
  const events = await db.events.where('thread').anyOf(threads).toArray();
  const today = dayOf(now, localZone(now));
  const due = events.filter(
    ({ at, settled }) => !settled && dayOf(at, localZone(at)) < today && now - at <= FRESH * DAY,
  );
  return new Map(due.toSorted((a, b) => a.at - b.at).map((event) => [event.thread, event]));
}

/** How many times their rhythm has passed; 0 while no contact is known. */
const beyondRhythm = ({ daysSince, cadenceDays }: Hello): number => (daysSince ?? 0) / cadenceDays;

/** Whoever is written to once a year has not drifted on the first day after it. */
function hasDrifted({ daysSince, cadenceDays }: Hello): boolean {
  const limit = Math.max(Math.min(6 * cadenceDays, 365), 2 * cadenceDays);
  return daysSince !== null && daysSince > limit;
}
