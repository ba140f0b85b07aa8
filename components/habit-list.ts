import type { HabitId } from '@/lib/habits/ids';

/** Habits that are there to be switched, in the order people meet them. The registry itself would bring the whole engine into a page. */
export const habitList = [
  'listen',
  'appreciate',
  'invite',
  'tennis-match',
  'look-ahead',
  'care',
  'keep-in-touch',
  'shared-project',
  'common-ground',
  'attachment',
  'know-yourself',
] as const satisfies HabitId[];

/** The study behind each, by its id in `lib/phrases/evidence.ts`. */
export const habitEvidence = {
  listen: 'questions',
  appreciate: 'compliments',
  invite: 'invitations',
  'tennis-match': 'balanceOfTalk',
  'look-ahead': 'ifThen',
  care: 'listenersFirst',
  'keep-in-touch': 'reachingOut',
  'shared-project': 'doingTogether',
  'common-ground': 'firstMessages',
  attachment: 'replyExpectations',
  'know-yourself': 'seenByOthers',
} as const satisfies Record<(typeof habitList)[number], string>;

/** The four switches in front, and what stands behind each. */
export const switches = {
  listen: ['listen', 'tennis-match'],
  kind: ['care', 'appreciate', 'attachment'],
  touch: ['keep-in-touch', 'common-ground', 'know-yourself'],
  plans: ['invite', 'look-ahead', 'shared-project'],
} as const satisfies Record<string, (typeof habitList)[number][]>;
