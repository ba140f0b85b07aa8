/** The fifteen habits, in the order people meet them. An id is for good: settings, tables and phrases name it. */
export const habitIds = [
  'dig-deeper',
  'micro-steps',
  'shared-project',
  'invite',
  'listen',
  'tennis-match',
  'open-up',
  'keep-in-touch',
  'boundaries',
  'attachment',
  'appreciate',
  'look-ahead',
  'care',
  'know-yourself',
  'common-ground',
] as const;

export type HabitId = (typeof habitIds)[number];

/** What a habit has a word about in a draft: each can be off by itself. For good, as the habits are. */
export const ruleIds = [
  'dig-deeper.shallow',
  'micro-steps.leap',
  'invite.noDay',
  'invite.pressing',
  'listen.openQuestion',
  'listen.turnedAway',
  'tennis-match.long',
  'open-up.heavy',
  'open-up.asking',
  'boundaries.offLimits',
  'boundaries.confidence',
  'boundaries.afterNo',
  'boundaries.intrusive',
  'attachment.silence',
  'attachment.closing',
  'appreciate.plain',
  'appreciate.looks',
  'appreciate.flattery',
  'look-ahead.vague',
  'care.blame',
  'care.judging',
  'care.advice',
  'care.atLeast',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What can be switched off by itself. */
export const switchables = [...habitIds, ...ruleIds] as const;

export type Switchable = HabitId | RuleId;
