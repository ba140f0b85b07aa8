import type { Kept, StepTaken, Upcoming } from '@/lib/habits/habit';
import { nextBirthday } from './birthday';
import type { Known } from './contact';
import { DAY } from './days';
import type { TendDb } from './db';
import type { StepRow } from './person-rows';
import { profileOf, readSelf } from './self';

/** What is kept about a person, and about oneself, that habits may let weigh. */
export async function keptAbout(db: TendDb, known: Known | undefined): Promise<Omit<Kept, 'plans'>> {
  const self = await readSelf(db);
  const profile = profileOf(self);
  if (!known) return { steps: [], offLimits: [], interests: { mine: self.interests, theirs: [] }, profile };
  const { person } = known;
  const [interests, steps] = await Promise.all([
    db.interests.where('person').equals(person.id).toArray(),
    db.steps.where('person').equals(person.id).sortBy('at'),
  ]);
  return {
    steps: stepsTaken(steps, known),
    offLimits: person.offLimits,
    interests: { mine: self.interests, theirs: interests.map(({ what }) => what) },
    profile,
  };
}

/** A step is answered when it was noted so, or when they wrote after it. */
export function stepsTaken(steps: StepRow[], { handles }: Known): StepTaken[] {
  const lastWord = (thread: string | null) =>
    Math.max(
      ...handles
        .filter((handle) => thread === null || handle.thread === thread)
        .map(({ lastFromThem }) => lastFromThem ?? 0),
    );
  return steps.map(({ step, at, thread, answered }) => ({ step, at, answered: answered || lastWord(thread) > at }));
}

/** Days before a birthday in which it counts as coming up. */
const SOON = 14;

/** Their birthday while it is near. */
export function comingBirthday({ person: { birthday } }: Known, now: number): Upcoming[] {
  const at = nextBirthday(birthday, now);
  return at !== null && at - now <= SOON * DAY ? [{ what: 'birthday', at }] : [];
}
