import { expect, test } from 'vitest';
import { tennisMatch } from '@/lib/habits/tennis-match';
import { nudged, offered, reworded } from './offered';

const long = `draft: ${'i went to the shop and i bought some bread and i walked home. '.repeat(4)}`;

test('passes the ball back when asked for ideas', () => {
  expect(offered(tennisMatch, 'them: hi\ndraft: i am at home and busy', { pull: true })).toBe('back');
  expect(offered(tennisMatch, 'them: how are you?', { pull: true })).toBe('back');
});

test.each([
  ['them: how are you?', false],
  ['them: the weather is fine', true],
  ['them: hi\ndraft: i am at home, and you?', true],
])('nothing on %s', (lines, pull) => {
  expect(offered(tennisMatch, lines, { pull })).toBeUndefined();
});

test('a long draft about oneself can end in a question', () => {
  expect(reworded(tennisMatch, `them: hi\n${long}`, { pull: true })).toMatch(/walked home\. How about you\?$/);
});

test.each([
  [`them: hi\n${long} and you?`, true],
  ['them: hi\ndraft: i am at home and busy', true],
  [`them: hi\n${long}`, false],
])('a draft is left alone: %s', (lines, pull) => {
  expect(nudged(tennisMatch, lines, { pull })).toBeUndefined();
});
