import { expect, test } from 'vitest';
import { reading } from './reading';

test.each([
  ['you never listen', 'you never listen'],
  ['ugh you always do this', 'you always do'],
  ['You never help with anything', 'You never help'],
  ["why can't you ever be on time", "why can't you ever be"],
  ['this is all your fault', 'this is all your fault'],
  ["you don't even care", "you don't even care"],
])('blame: %s', (text, words) => {
  expect(reading(text).blame.map((span) => text.slice(...span))).toEqual([words]);
});

test.each([
  'you always find a way',
  'you never know',
  'you always make me laugh',
  'you never let me down',
  "it's not your fault",
  'i love how you always listen',
  'you are always welcome',
  'you never gave up',
  'you always know what to say',
  'he never listens',
  'if you always win its no fun',
  'they say you never forget your first bike',
  'i always do this',
  'thanks, you always help',
])('no blame: %s', (text) => {
  expect(reading(text).blame).toEqual([]);
});

test.each([
  'you should talk to your boss',
  'just try to relax',
  'at least you have a job',
  'have you tried yoga',
  'you need to let it go',
  "don't worry about what they say",
  'everything happens for a reason',
  'why not ask for a raise',
  'calm down',
  'it could be worse',
])('advice: %s', (text) => {
  expect(reading(text).advice).toHaveLength(1);
});

test.each([
  'you should be proud',
  'you should come on friday',
  'at least i tried',
  'you must be exhausted',
  'i should go',
  'that sounds rough',
  'do you want to talk',
  'you need to see this film',
  'i need to sleep',
  'tell me more',
])('no advice: %s', (text) => {
  expect(reading(text).advice).toEqual([]);
});
