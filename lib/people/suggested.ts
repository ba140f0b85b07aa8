import { atRest, withHandles, type Known } from './contact';
import type { TendDb } from './db';
import type { HandleRow, PersonRow } from './rows';

/** Days on which both sides must have written, and messages in all. */
const DAYS = 3;
const MESSAGES = 10;

/** People whose threads are read at once. */
const BATCH = 50;

/** Somebody the person may want on *Keep in touch*: both sides wrote on at least three days, ten messages in all. */
export interface Suggested {
  person: PersonRow;
  handle: HandleRow;
  /** Days on which the quieter side wrote. */
  days: number;
  messages: number;
}

/** People to suggest for *Keep in touch*, `most` at most, those written with most lately first. Nobody is added by it. */
export async function suggestedToKeep(db: TendDb, now: number, most: number): Promise<Suggested[]> {
  const people = await db.people.where('list').equals('none').toArray();
  const asked = people
    .filter((person) => person.relationship !== 'colleague' && (person.snoozedUntil ?? 0) <= now && !atRest(person))
    .toSorted((a, b) => (b.clock.lastAt ?? 0) - (a.clock.lastAt ?? 0));
  const found: Suggested[] = [];
  for (let first = 0; first < asked.length && found.length < most; first += BATCH) {
    const known = await withHandles(db, asked.slice(first, first + BATCH));
    found.push(...known.flatMap(suggestions));
  }
  return found.slice(0, most);
}

function suggestions({ person, handles }: Known): Suggested[] {
  return handles
    .map((handle) => {
      const { days, messages } = handle.seen;
      return { person, handle, days: Math.min(days.me, days.them), messages };
    })
    .filter(({ handle, days, messages }) => handle.kind === 'direct' && days >= DAYS && messages >= MESSAGES);
}
