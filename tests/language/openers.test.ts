import { expect, test } from 'vitest';
import { shallowOpener } from '@/lib/language/openers';

test.each([
  'hi',
  'heyyy!',
  'Hello Mia',
  'good morning, Tom!',
  'hi there :)',
  'Hey Anna, how are you?',
  'how r u',
  "what's up?",
  'sup man',
  "how's it going today",
  'hows your week been',
  'hi all, hope you are well!',
  'Hello. How are you doing? I am fine.',
  'good evening everyone 😊',
  'hey, long time no see! how have you been?',
])('shallow: %s', (text) => {
  expect(shallowOpener(text)).toEqual([0, text.length]);
});

test.each([
  '',
  '👍',
  'hi, I got the job!',
  'hey cool',
  'good night',
  'hello, yes please',
  'how are you getting home?',
  'how is it going with the thesis?',
  "what's up with the boiler?",
  'hey, are you coming on friday?',
  'good morning! the bus is late again',
  'hi, how are you, did the surgery go well?',
  'Hey Leo, sorry',
  'how are you feeling after the operation?',
  'morning, do you like cats?',
  'thanks, and you?',
])('says more: %s', (text) => {
  expect(shallowOpener(text)).toBeNull();
});

test('is said of the words, not of the space around them', () => {
  expect(shallowOpener('  hey there  ')).toEqual([2, 11]);
});
