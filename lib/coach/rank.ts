import { textHash } from '@/lib/conversation/row';
import type { Suggestion } from '@/lib/habits/habit';
import type { HabitId } from '@/lib/habits/ids';
import type { Outcome } from './advice';
import type { History } from './history';
import { occasionOf, welcome } from './welcome';

/** A suggestion with the habit it comes from and the id it would be offered under. */
export interface Candidate extends Suggestion {
  habit: HabitId;
  id: string;
}

const TAKEN: readonly (Outcome | null)[] = ['inserted', 'sentAsIs', 'sentEdited'];

/** No offer beats a poor one: what scores less is not shown; asked for, a little less will do. */
const THRESHOLD = { push: 0.61, pull: 0.35 };

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

/**
 * The best candidate of each habit, best habit first: how well it fits, times how welcome its habit is (see `welcome`).
 * A question of theirs that waits for an answer comes before all else. Seen lately and left alone ranks a little lower;
 * the seed decides between equals.
 */
export function rank(
  candidates: readonly Candidate[],
  history: History,
  { pull, seed }: { pull: boolean; seed: string },
): Candidate[] {
  const { recentOffers } = history;
  const score = ({ habit, phrase, id, fit }: Candidate): number => {
    const seen = recentOffers.some((offer) => offer.phrase === phrase && offer.id !== id);
    const weight = welcome(habit, occasionOf(phrase), recentOffers, chance(`${seed} ${habit}`));
    return fit * weight - (seen ? 0.05 : 0) + chance(`${seed} ${phrase}`) * 0.015;
  };
  const least = pull ? THRESHOLD.pull : THRESHOLD.push;
  const scored = candidates
    .filter((one) => !worn(one, history))
    .map((one) => ({ one, first: one.waits ? 1 : 0, score: score(one) }))
    .filter((each) => each.score >= least)
    .toSorted((a, b) => b.first - a.first || b.score - a.score);
  const habits = new Set<HabitId>();
  return scored.flatMap(({ one }) => (habits.has(one.habit) ? [] : (habits.add(one.habit), [one])));
}
