import { expect, test } from 'vitest';
import { looksPraise } from '@/lib/language/looks';

const found = (text: string): string[] => looksPraise(text).map((span) => text.slice(...span));

test.each([
  'you look gorgeous tonight',
  'You are so pretty',
  'ur cute',
  'hey handsome',
  'your eyes are so beautiful',
  'love your new jacket',
  'that dress really suits you',
  'nice legs!',
  'you have such a lovely smile',
  'I bet you are good looking',
  'You dress so well',
  'that colour looks great on you',
])('looks: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each([
  'you look tired, are you ok?',
  'you look so happy',
  'you are pretty brave',
  'the view is gorgeous',
  'that is a cute dog',
  'you have a beautiful voice',
  'put yourself in my shoes',
  'close your eyes and listen',
  'looks good to me',
  'what colour is your hair?',
  'your house is lovely',
  'she is so pretty',
  'it is hot today',
  'you are amazing, thank you',
  'you look good on paper',
  'i like your style of writing',
  'your eyes must hurt',
  'you are hot on the trail',
])('not looks: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('points at the words, as they were typed', () => {
  expect(found("Wow. You're so pretty, really")).toEqual(["You're so pretty"]);
});
