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

const byHand = (person: string, at: number) =>
  ({ id: crypto.randomUUID(), person, at, by: 'hand', thread: null }) as const;

/** Something they like or do, put down by hand. What is there already stays as it is. */
export async function noteInterest(db: TendDb, person: string, typed: string, at: number): Promise<void> {
  const what = typed.trim().toLocaleLowerCase();
  await db.transaction('rw', db.interests, async () => {
    const known = await db.interests.where({ person }).toArray();
    if (what === '' || known.some((one) => one.what === what)) return;
    await db.interests.add({ ...byHand(person, at), what, fact: null });
  });
}

export async function noteStep(db: TendDb, person: string, step: string, at: number): Promise<void> {
  await db.steps.add({ ...byHand(person, at), step, answered: false });
}

export async function noteAppreciation(db: TendDb, person: string, what: string, at: number): Promise<void> {
  await db.appreciations.add({ ...byHand(person, at), occasion: null, what });
}
