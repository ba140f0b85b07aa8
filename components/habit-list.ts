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
  'shared-project',
  'common-ground',
  'attachment',
  'know-yourself',
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
  'shared-project': 'doingTogether',
  'common-ground': 'firstMessages',
  attachment: 'replyExpectations',
  'know-yourself': 'seenByOthers',
} as const satisfies Record<(typeof habitList)[number], string>;

/** The four switches in front, and what stands behind each. */
export const switches = {
  listen: ['listen', 'tennis-match', 'dig-deeper', 'open-up'],
  kind: ['care', 'appreciate', 'boundaries', 'attachment'],
  touch: ['keep-in-touch', 'micro-steps', 'common-ground', 'know-yourself'],
  plans: ['invite', 'look-ahead', 'shared-project'],
} as const satisfies Record<string, (typeof habitList)[number][]>;
