import type { RuleId } from '@/lib/habits/ids';
import { flattery } from '@/lib/phrases/en/appreciate-review';
import { silenceAsNo } from '@/lib/phrases/en/attachment';
import { adviceFirst, silverLinings } from '@/lib/phrases/en/care-review';
import type { Pattern } from '@/lib/phrases/pattern';

/** Remarks whose rule is not the one of all others of their habit. */
const ofTheirOwn = new Map<string, RuleId>([
  ['invite.review.day', 'invite.noDay'],
  ['listen.review.open', 'listen.openQuestion'],
  ['open-up.review.asking', 'open-up.asking'],
  ['boundaries.review.offLimits', 'boundaries.offLimits'],
  ['boundaries.review.confidence', 'boundaries.confidence'],
  ['boundaries.review.afterNo', 'boundaries.afterNo'],
  ['appreciate.review.plain', 'appreciate.plain'],
  ['care.review.blame', 'care.blame'],
  ['care.review.advice', 'care.advice'],
  ...all(silenceAsNo, 'attachment.silence'),
  ...all(flattery, 'appreciate.flattery'),
  ...all(adviceFirst, 'care.advice'),
  ...all(silverLinings, 'care.atLeast'),
]);

/** The rule of every other remark of a habit. */
const ofTheHabit: Record<string, RuleId> = {
  'dig-deeper': 'dig-deeper.shallow',
  'micro-steps': 'micro-steps.leap',
  invite: 'invite.pressing',
  listen: 'listen.turnedAway',
  'tennis-match': 'tennis-match.long',
  'open-up': 'open-up.heavy',
  boundaries: 'boundaries.intrusive',
  attachment: 'attachment.closing',
  appreciate: 'appreciate.looks',
  'look-ahead': 'look-ahead.vague',
  care: 'care.judging',
};

function all(patterns: readonly Pattern[], rule: RuleId): [string, RuleId][] {
  return patterns.map(({ id }) => [id, rule]);
}

/** The rule behind a remark, by the id of its phrase; null for one that no switch stands for. */
export function ruleOf(phrase: string): RuleId | null {
  const [habit = ''] = phrase.split('.');
  return ofTheirOwn.get(phrase) ?? ofTheHabit[habit] ?? null;
}
