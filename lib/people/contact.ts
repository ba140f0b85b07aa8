import type { Dimension } from '@/lib/conversation/balance';
import { rhythmDays, type Circles } from './circles';
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

/** Last contact with a person, seen in any thread or told of; null when none is known. */
export function lastContact({ elsewhereAt, clock: { lastAt } }: PersonRow): number | null {
  const last = Math.max(elsewhereAt ?? -Infinity, lastAt ?? -Infinity);
  return last === -Infinity ? null : last;
}

/** Put away quietly by hand: let go, or died. */
export const putAway = ({ list }: PersonRow): boolean => list === 'letGo' || list === 'died';

/** They asked to be left alone in one of their threads, or were put away by hand. */
export const atRest = (person: PersonRow): boolean => putAway(person) || person.clock.closed;

export interface Cadence {
  /** Infinity: silence alone brings nobody up. */
  cadenceDays: number;
  /** Set by hand for this person, by their circle, seen in the gaps so far, or the usual 30 days. */
  cadenceFrom: 'set' | 'circle' | 'seen' | 'usual';
}

const USUAL = 30;

/** Days between contacts that fit this person. */
export function cadenceOf({ cadenceDays, relationship, clock }: PersonRow, circles: Circles): Cadence {
  if (cadenceDays === 'never') return { cadenceDays: Infinity, cadenceFrom: 'set' };
  if (cadenceDays !== null) return { cadenceDays, cadenceFrom: 'set' };
  const circle = circles[relationship];
  if (circle) return { cadenceDays: rhythmDays[circle], cadenceFrom: 'circle' };
  if (clock.rhythm !== null) return { cadenceDays: clock.rhythm, cadenceFrom: 'seen' };
  return { cadenceDays: USUAL, cadenceFrom: 'usual' };
}

export function fineWith(person: PersonRow, dimension: Dimension): boolean {
  return person.fineWith.includes(dimension);
}
