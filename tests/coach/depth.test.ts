import { describe, expect, test } from 'vitest';
import { deepestSaid, deepestToAsk, depthOf } from '@/lib/coach/depth';
import { moment, now } from '../habits/moment';
import { read } from '@/lib/language/read';

describe('how deep a message goes', () => {
  test.each([
    ['the train is late', 1],
    ['ok', 1],
    ['i think the blue one is nicer', 2],
    ['i would love to go to lisbon', 2],
    ['i was a bit nervous before the talk', 3],
    ['when i was little we had goats', 3],
    ['my friend failed her exam', 3],
    ['i regret how we parted', 4],
    ['my dad died last night', 4],
    ['i have never told anyone this', 5],
    ['and what do i believe about it?', 1],
    ['are you scared of dogs?', 1],
  ])('%s: %i', (text, depth) => {
    expect(depthOf(text, read(text, now, now, 0))).toBe(depth);
  });
});

test('theirs alone, or both sides', () => {
  const thread = moment('me: i was so nervous\nthem: i think it went well');
  expect([deepestSaid(thread, 'them'), deepestSaid(thread, 'both')]).toEqual([2, 3]);
  expect(deepestSaid(moment(''), 'both')).toBe(1);
});

test.each([
  ['them: ok', 'new', 2],
  ['them: ok', 'colleague', 2],
  ['them: ok', 'friend', 3],
  ['them: ok', 'partner', 4],
  ['them: i have never told anyone this', 'friend', 5],
] as const)('one step deeper than they went or than is usual: %s (%s)', (lines, relationship, depth) => {
  expect(deepestToAsk(moment(lines, { relationship }))).toBe(depth);
});
