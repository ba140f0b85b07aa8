import type { Switchable } from '@/lib/habits/ids';
import type { TendDb } from './db';

/** Switches habits, and what they notice, off or on with one person. */
export async function switchHabits(
  db: TendDb,
  id: string,
  by: (off: readonly Switchable[]) => Switchable[],
): Promise<void> {
  await db.people.where({ id }).modify((person) => {
    person.habitsOff = by(person.habitsOff);
  });
}
