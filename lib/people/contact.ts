import type { Dimension } from '@/lib/conversation/balance';
import type { TendDb } from './db';
import type { HandleRow, PersonRow } from './rows';

/** A person with the threads they were seen in. */
export interface Known {
  person: PersonRow;
  handles: HandleRow[];
}

/** For more people than this, all threads are read at once. */
const MANY = 500;

/**
 * Adds their threads to people. One request for each person, none waiting for another:
 * a cursor over all of them (`anyOf`) would take a turn of the event loop for each.
 */
export async function withHandles(db: TendDb, people: PersonRow[]): Promise<Known[]> {
  if (people.length > MANY) {
    const byPerson = Map.groupBy(await db.handles.toArray(), ({ person }) => person);
    return people.map((person) => ({ person, handles: byPerson.get(person.id) ?? [] }));
  }
  return db.transaction('r', db.handles, () =>
    Promise.all(
      people.map(async (person) => ({
        person,
        handles: await db.handles.where('person').equals(person.id).toArray(),
      })),
    ),
  );
}

/** Last message either way in a thread, epoch milliseconds; null when none with a time was seen. */
export function lastIn({ lastFromMe, lastFromThem }: HandleRow): number | null {
  const last = Math.max(lastFromMe ?? -Infinity, lastFromThem ?? -Infinity);
  return last === -Infinity ? null : last;
}

/** Last contact with a person, seen in any thread or told of; null when none is known. */
export function lastContact({ person, handles }: Known): number | null {
  const known = [person.elsewhereAt, ...handles.map(lastIn)].filter((at) => at !== null);
  return known.length > 0 ? Math.max(...known) : null;
}

/** The thread most lately written in; null for a person no thread was seen of. */
export function latestHandle(handles: HandleRow[]): HandleRow | null {
  const since = (handle: HandleRow) => lastIn(handle) ?? -Infinity;
  return handles.reduce<HandleRow | null>(
    (latest, handle) => (latest && since(latest) >= since(handle) ? latest : handle),
    null,
  );
}

/** Put away quietly by hand: let go, or died. */
export const putAway = ({ list }: PersonRow): boolean => list === 'letGo' || list === 'died';

/** They asked to be left alone in one of their threads, or were put away by hand. */
export function atRest({ person, handles }: Known): boolean {
  return putAway(person) || handles.some(({ closedAt }) => closedAt !== null);
}

export interface Cadence {
  /** Infinity: silence alone brings nobody up. */
  cadenceDays: number;
  /** Set by hand for this person, by their circle, seen in the gaps so far, or the usual 30 days. */
  cadenceFrom: 'set' | 'circle' | 'seen' | 'usual';
}

const USUAL = 30;

/** Days between contacts that go with a circle. */
export const circleDays: Record<NonNullable<PersonRow['circle']>, number> = {
  weekly: 7,
  monthly: 30,
  twiceAYear: 182,
  yearly: 365,
  never: Infinity,
};

/** Days between contacts that fit this person. */
export function cadenceOf({ person, handles }: Known): Cadence {
  if (person.cadenceDays !== null) return { cadenceDays: person.cadenceDays, cadenceFrom: 'set' };
  if (person.circle !== null) return { cadenceDays: circleDays[person.circle], cadenceFrom: 'circle' };
  const rhythms = handles.map(({ seen }) => seen.rhythm).filter((rhythm) => rhythm !== null);
  if (rhythms.length > 0) return { cadenceDays: Math.min(...rhythms), cadenceFrom: 'seen' };
  return { cadenceDays: USUAL, cadenceFrom: 'usual' };
}

export function fineWith(person: PersonRow, dimension: Dimension): boolean {
  return person.fineWith.includes(dimension);
}
