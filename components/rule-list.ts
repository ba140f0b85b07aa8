import type { HabitId, RuleId } from '@/lib/habits/ids';

/** The study behind each rule, by its id in `lib/phrases/evidence.ts`. */
export const ruleEvidence = {
  'dig-deeper.shallow': 'deepTalk',
  'micro-steps.leap': 'stepByStep',
  'invite.noDay': 'invitations',
  'invite.pressing': 'pressure',
  'listen.openQuestion': 'questions',
  'listen.turnedAway': 'responsiveness',
  'tennis-match.long': 'balanceOfTalk',
  'open-up.heavy': 'stepByStep',
  'open-up.asking': 'turnByTurn',
  'boundaries.offLimits': 'pressure',
  'boundaries.confidence': 'confidences',
  'boundaries.afterNo': 'pressure',
  'boundaries.intrusive': 'sensitiveQuestions',
  'attachment.silence': 'replyExpectations',
  'attachment.closing': 'responsiveness',
  'appreciate.plain': 'gratitude',
  'appreciate.looks': 'looks',
  'appreciate.flattery': 'compliments',
  'look-ahead.vague': 'invitations',
  'care.blame': 'observation',
  'care.judging': 'observation',
  'care.advice': 'listenersFirst',
  'care.atLeast': 'listenersFirst',
} as const satisfies Record<RuleId, string>;

const rules = Object.keys(ruleEvidence) as RuleId[];

/** What a habit has a word about in a draft. */
export const rulesOf = (habit: HabitId): RuleId[] => rules.filter((rule) => rule.startsWith(`${habit}.`));
