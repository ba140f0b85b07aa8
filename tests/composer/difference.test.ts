import { expect, test } from 'vitest';
import { difference } from '@/lib/composer/difference';

test.each([
  ['Really good, Ana', 'Really good', [11, 16], ''],
  ['Really good', 'Really good, Ana', [11, 11], ', Ana'],
  ['So, Coffee? Bye', 'So, later. Bye', [4, 11], 'later.'],
  ['ok', 'ok', [2, 2], ''],
  ['okok', 'ok', [2, 4], ''],
  ['', 'Hi', [0, 0], 'Hi'],
  ['Hi', '', [0, 2], ''],
  // Two emoji that begin alike are two, and so are two that end alike.
  ['See 👍🏽', 'See 👍🏿', [4, 8], '👍🏿'],
  ['👩‍👧', '👨‍👧', [0, 5], '👨‍👧'],
])('%j becomes %j', (from, to, range, text) => {
  expect(difference(from, to)).toEqual({ range, text });
});
