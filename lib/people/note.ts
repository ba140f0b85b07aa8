import type { TendDb } from './db';
import type { OfferRow } from './rows';

/** "micro-steps.call.ten" is of the occasion "call". */
const occasionOf = (phrase: string): string => phrase.split('.').slice(1, -1).join('.');

/** Notes a small step taken, or thanks and praise given, when such words were sent. Noting the same offer again changes nothing. */
export async function noteSent(db: TendDb, { id, thread, habit, phrase }: OfferRow, at: number): Promise<void> {
  if (habit !== 'micro-steps' && habit !== 'appreciate') return;
  const person = (await db.handles.get(thread))?.person;
  const occasion = occasionOf(phrase);
  if (!person || occasion.startsWith('review')) return;
  if (habit === 'micro-steps') {
    await db.steps.put({ id, person, step: occasion, at, by: 'tend', thread, answered: false });
  } else {
    await db.appreciations.put({ id, person, at, by: 'tend', thread, occasion, what: '' });
  }
}
