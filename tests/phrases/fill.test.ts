import { expect, test } from 'vitest';
import { agreeing, fill, thing } from '@/lib/phrases/fill';

test('fills slots, and gives back where the selected one stands', () => {
  const filled = fill('Yes, how about [{day}]?', { day: 'Thursday after work' })!;
  expect(filled.text).toBe('Yes, how about Thursday after work?');
  expect(filled.text.slice(...filled.select!)).toBe('Thursday after work');
});

test('a missing value leaves nothing to say', () => {
  expect(fill('How was {thing}?')).toBeNull();
});

test('starts with a capital, also in a slot', () => {
  expect(fill('[{day}]?', { day: 'tomorrow' })).toEqual({ text: 'Tomorrow?', select: [0, 8] });
});

const phrase = (flipped: string, plural = false) => ({
  text: flipped,
  flipped,
  span: [0, flipped.length] as const,
  plural,
});

test.each([
  ['a pottery course', false, { thing: 'the pottery course', is: 'is', was: 'was', it: 'it' }],
  ['your new shoes', true, { thing: 'your new shoes', is: 'are', was: 'were', it: 'them' }],
])('%s becomes a slot with the words that agree', (text, plural, values) => {
  expect(thing(phrase(text, plural))).toEqual(values);
});

test.each([
  ['your kids', 'are'],
  ['your grandparents', 'are'],
  ['your children', 'are'],
  ['your boss', 'is'],
  ["your sister's wedding", 'is'],
  ['your trip to the Netherlands', 'is'],
])('%s %s', (text, is) => {
  expect(agreeing(text)['is']).toBe(is);
});

test.each(['the very long name of a thing', 'your my dog', 'the thing (sort of)', 'pottery course evening class'])(
  '%s is not clean enough',
  (text) => {
    expect(thing(phrase(text))).toBeNull();
  },
);
