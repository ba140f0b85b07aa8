import type { HabitId } from '@/lib/habits/ids';

/** Habits that are there to be switched, in the order people meet them. The registry itself would bring the whole engine into a page. */
export const habitList = [
  'dig-deeper',
  'micro-steps',
  'listen',
  'appreciate',
  'invite',
  'tennis-match',
  'open-up',
  'look-ahead',
  'care',
  'keep-in-touch',
  'boundaries',
] as const satisfies HabitId[];

/** The study behind each, by its id in `lib/phrases/evidence.ts`. */
export const habitEvidence = {
  'dig-deeper': 'deepTalk',
  'micro-steps': 'stepByStep',
  listen: 'questions',
  appreciate: 'compliments',
  invite: 'invitations',
  'tennis-match': 'balanceOfTalk',
  'open-up': 'turnByTurn',
  'look-ahead': 'ifThen',
  care: 'listenersFirst',
  'keep-in-touch': 'reachingOut',
  boundaries: 'pressure',
} as const satisfies Record<(typeof habitList)[number], string>;

/** The four switches in front, and what stands behind each. */
export const switches = {
  listen: ['listen', 'tennis-match', 'dig-deeper', 'open-up'],
  kind: ['care', 'appreciate', 'boundaries'],
  touch: ['keep-in-touch', 'micro-steps'],
  plans: ['invite', 'look-ahead'],
} as const satisfies Record<string, (typeof habitList)[number][]>;
