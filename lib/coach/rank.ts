import { textHash } from '@/lib/conversation/row';
import type { Suggestion } from '@/lib/habits/habit';
import type { HabitId } from '@/lib/habits/ids';
import type { Outcome } from './advice';
import type { History } from './history';

/** A suggestion with the habit it comes from and the id it would be offered under. */
export interface Candidate extends Suggestion {
  habit: HabitId;
  id: string;
}

const TAKEN: readonly (Outcome | null)[] = ['inserted', 'sentAsIs', 'sentEdited'];

/** No offer beats a poor one: what scores less is not shown; asked for, a little less will do. */
const THRESHOLD = { push: 0.61, pull: 0.35 };

/** How welcome a habit's offers were with this person, 0.7 to 1: every dismissal weighs, being ignored a little. */
export function welcome(outcomes: ReadonlyMap<Outcome, number> | undefined): number {
  const count = (outcome: Outcome) => outcomes?.get(outcome) ?? 0;
  const taken = 3 + count('inserted') + count('sentAsIs') + count('sentEdited');
  return 0.7 + (0.3 * taken) / (taken + count('dismissed') + count('cleared') / 2 + count('ignored') / 4);
}

/** A number in [0, 1) that is always the same for the same words. */
export function chance(words: string): number {
  return Number.parseInt(textHash(words).slice(-8), 16) / 0x1_0000_0000;
}

/** Used with this person in the last 60 days, put away by them, or offered to another person in the last 14. */
export function worn({ phrase, id }: Candidate, { recentOffers, phrasesElsewhere }: History): boolean {
  if (phrasesElsewhere.has(phrase)) return true;
  return recentOffers.some((offer) => {
    if (offer.phrase !== phrase) return false;
    return offer.outcome === 'dismissed' || (TAKEN.includes(offer.outcome) && offer.id !== id);
  });
}

/** The best candidate of each habit, best habit first; seen lately and left alone ranks a little lower, the seed decides between equals. */
export function rank(
  candidates: readonly Candidate[],
  history: History,
  { pull, seed }: { pull: boolean; seed: string },
): Candidate[] {
  const score = (one: Candidate): number => {
    const seen = history.recentOffers.some(({ phrase, id }) => phrase === one.phrase && id !== one.id);
    return (
      one.fit * welcome(history.habitOutcomes.get(one.habit)) -
      (seen ? 0.05 : 0) +
      chance(`${seed} ${one.phrase}`) * 0.015
    );
  };
  const least = pull ? THRESHOLD.pull : THRESHOLD.push;
  const scored = candidates
    .filter((one) => !worn(one, history))
    .map((one) => ({ one, score: score(one) }))
    .filter((each) => each.score >= least)
    .toSorted((a, b) => b.score - a.score);
  const habits = new Set<HabitId>();
  return scored.flatMap(({ one }) => (habits.has(one.habit) ? [] : (habits.add(one.habit), [one])));
}
