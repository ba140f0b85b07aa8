import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import type { Nudge, Offer } from '@/lib/coach/advice';
import type { Habit, Moment } from '@/lib/habits/habit';
import { moment } from './moment';

/** Occasion of the one offer this habit makes in a conversation: "grief.pet"; undefined when it is silent. */
export function offered(habit: Habit, lines: string, given: Partial<Moment> = {}): string | undefined {
  return offerOf(habit, lines, given)?.phrase.split('.').slice(1, -1).join('.');
}

/** What the one offer of this habit says; undefined when it is silent. */
export function words(habit: Habit, lines: string, given: Partial<Moment> = {}): string | undefined {
  return offerOf(habit, lines, given)?.text;
}

function offerOf(habit: Habit, lines: string, given: Partial<Moment>): Offer | undefined {
  const { offers } = advise(moment(lines, given), [habit], noHistory, allOn);
  return offers.find(({ habit: id, phrase }) => id === habit.id && !phrase.includes('.starter.'));
}

/** The draft after "Another way to say it"; null when there is none, undefined when nothing is said about it. */
export function reworded(habit: Habit, lines: string, given: Partial<Moment> = {}): string | null | undefined {
  const nudge = nudged(habit, lines, given);
  if (!nudge?.rewrite) return nudge && null;
  const { draft } = moment(lines, given);
  return draft.slice(0, nudge.about[0]) + nudge.rewrite.text + draft.slice(nudge.about[1]);
}

export function nudged(habit: Habit, lines: string, given: Partial<Moment> = {}): Nudge | undefined {
  return advise(moment(lines, given), [habit], noHistory, allOn).nudge ?? undefined;
}
