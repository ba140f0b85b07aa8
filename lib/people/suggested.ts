import { atRest, lastIn, withHandles } from './contact';
import type { TendDb } from './db';
import type { HandleRow, PersonRow } from './rows';

/** Days on which both sides must have written, and messages in all. */
const DAYS = 3;
const MESSAGES = 10;

/** Somebody the person may want on *Keep in touch*: both sides wrote on at least three days, ten messages in all. */
export interface Suggested {
  person: PersonRow;
  handle: HandleRow;
  /** Days on which the quieter side wrote. */
  days: number;
  messages: number;
}

/** People to suggest for *Keep in touch*, those written with most lately first. Nobody is added by it. */
export async function suggestedToKeep(db: TendDb, now: number): Promise<Suggested[]> {
  const people = await db.people.where('list').equals('none').toArray();
  const asked = people.filter(
    ({ relationship, snoozedUntil }) => relationship !== 'colleague' && (snoozedUntil ?? 0) <= now,
  );
  const known = await withHandles(db, asked);
  return known
    .filter((one) => !atRest(one))
    .flatMap(({ person, handles }) => handles.map((handle) => suggestion(person, handle)))
    .filter(({ handle, days, messages }) => handle.kind === 'direct' && days >= DAYS && messages >= MESSAGES)
    .toSorted((a, b) => (lastIn(b.handle) ?? 0) - (lastIn(a.handle) ?? 0));
}

function suggestion(person: PersonRow, handle: HandleRow): Suggested {
  const { days, messages } = handle.seen;
  return { person, handle, days: Math.min(days.me, days.them), messages };
}
