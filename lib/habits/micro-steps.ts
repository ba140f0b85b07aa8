import { daysBetween, proposedDay } from '@/lib/coach/days';
import { because } from '@/lib/coach/reason';
import { everything, theirTurn } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { leaps, microSteps as words } from '@/lib/phrases/en/micro-steps';
import { fill } from '@/lib/phrases/fill';
import { reviewed } from '@/lib/phrases/pattern';
import type { Habit, Moment, Relationship, Remark, Suggestion } from './habit';

/** The steps, smallest first; `StepTaken.step` is one of them. The gift has its day and stands beside the ladder. */
const LADDER: Partial<Record<Relationship, readonly string[]>> = {
  new: ['react', 'share', 'numbers', 'call', 'coffee'],
  friend: ['share', 'call', 'coffee'],
  family: ['share', 'call', 'coffee'],
};

/** Days between an answered step and the next. */
const PAUSE = 3;
/** Messages of theirs before a first step. */
const KNOWN = 2;

/** The next small step up from where two people are, never after one that was left unanswered. Speaks on request only. */
export const microSteps: Habit = {
  id: 'micro-steps',
  push: false,

  suggest(moment) {
    const next = mayStep(moment) ? nextOf(moment) : null;
    if (!next) return [];
    const { now, utcOffset } = moment;
    const values = {
      day: proposedDay(now, utcOffset, null),
      weekend: proposedDay(now, utcOffset, 'walk'),
      evening: proposedDay(now, utcOffset, 'call'),
    };
    return choose(words, next, moment, values).map((chosen): Suggestion => ({
      ...chosen,
      fit: 0.5,
      reason: because('microSteps.next'),
      evidence: 'stepByStep',
    }));
  },

  review(moment) {
    return moment.kind === 'direct' && moment.relationship === 'new' ? tooBig(moment) : [];
  },
};

/** They answer here, nothing hard is being told, and no step of before waits for an answer. */
function mayStep(moment: Moment): boolean {
  const { kind, relationship, tender, steps, now, utcOffset } = moment;
  const turn = theirTurn(moment);
  if (kind !== 'direct' || relationship === 'colleague' || tender || turn.length === 0) return false;
  if (turn.some(({ reading }) => reading.need.kind === 'empathy')) return false;
  const last = steps.at(-1);
  if (last && (!last.answered || daysBetween(last.at, now, utcOffset) < PAUSE)) return false;
  return everything(moment).filter(({ message }) => message.from === 'them').length >= KNOWN;
}

/** Days before a birthday in which a gift is thought of. */
const SOON = 14;

function nextOf({ relationship, steps, events, now, utcOffset }: Moment): string | null {
  const gift = events.some(({ what, at }) => {
    const ahead = daysBetween(now, at, utcOffset);
    return /\bbirthday\b/i.test(what) && ahead > 0 && ahead <= SOON;
  });
  const ladder = LADDER[relationship] ?? [];
  const taken = Math.max(-1, ...steps.map(({ step }) => ladder.indexOf(step)));
  if (gift && relationship !== 'new' && !steps.some(({ step, at }) => step === 'gift' && now - at < YEAR / 2))
    return 'gift';
  return ladder[taken + 1] ?? null;
}

const YEAR = 365 * 24 * 60 * 60_000;

/** A leap towards somebody new: a smaller step stands in its place, its day selected. */
function tooBig({ draft, now, utcOffset }: Moment): Remark[] {
  const day = proposedDay(now, utcOffset, null);
  return reviewed(draft, leaps, () => because('microSteps.leap'))
    .slice(0, 1)
    .map((remark) => {
      const filled = remark.rewrite && fill(remark.rewrite.text.replace('{day}', '[{day}]'), { day });
      const lower = /^\p{Ll}/u.test(remark.rewrite?.text ?? '');
      const text = filled && (lower ? filled.text.charAt(0).toLowerCase() + filled.text.slice(1) : filled.text);
      return { ...remark, rewrite: text ? { text, select: filled.select } : null };
    });
}
