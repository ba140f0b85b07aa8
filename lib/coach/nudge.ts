import { textHash } from '@/lib/conversation/row';
import type { Habit, Moment, Remark } from '@/lib/habits/habit';
import type { HabitId } from '@/lib/habits/ids';
import { evidenceOf } from '@/lib/phrases/evidence';
import type { Nudge } from './advice';
import type { Options } from './advise';
import { daysBetween } from './days';
import type { History } from './history';
import type { SayReason } from './reason';
import { inRegister, registerOf } from './register';
import { ruleOf } from './rule-of';

const ENOUGH = 0.6;

/** The surest remark about the draft. Unasked there is one a day and thread; the one already shown may stay while it is being read. */
export function nudgeFor(
  moment: Moment,
  habits: readonly Habit[],
  history: History,
  { off, say }: Pick<Options, 'off' | 'say'>,
): Nudge | null {
  const remarks = habits.flatMap((habit) =>
    (habit.review?.(moment) ?? []).filter(({ fit }) => fit >= ENOUGH).map((remark) => ({ ...remark, habit: habit.id })),
  );
  const allowed = remarks.filter(({ phrase }) => !off.some((one) => one === ruleOf(phrase)));
  const [best] = allowed.filter((remark) => !putAway(remark, moment, history)).toSorted((a, b) => b.fit - a.fit);
  return best ? toNudge(best, moment, say) : null;
}

/** What was dismissed stays away for the day; another remark than today's first waits until tomorrow, unless asked for. */
function putAway({ phrase }: Remark, { now, utcOffset, pull }: Moment, { handle, recentOffers }: History): boolean {
  const today = recentOffers.filter(({ kind, at }) => kind === 'nudge' && daysBetween(at, now, utcOffset) === 0);
  if (today.some((nudge) => nudge.phrase === phrase && nudge.outcome !== null)) return true;
  const spoken = handle.nudgedAt !== null && daysBetween(handle.nudgedAt, now, utcOffset) === 0;
  return spoken && !pull && !today.some((nudge) => nudge.phrase === phrase);
}

function toNudge(
  { fit: _, evidence, rewrite, habit, phrase, about, remark }: Remark & { habit: HabitId },
  moment: Moment,
  say: SayReason,
): Nudge {
  const register = registerOf(moment);
  return {
    id: textHash(`nudge ${moment.seed} ${phrase}`),
    habit,
    phrase,
    about,
    remark: say(remark.key, remark.values),
    rewrite: rewrite && inRegister(rewrite.text, rewrite.select, { ...register, noStop: false }),
    evidence: evidenceOf(evidence),
  };
}
