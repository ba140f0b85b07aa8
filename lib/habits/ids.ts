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
