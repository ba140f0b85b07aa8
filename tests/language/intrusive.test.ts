import { expect, test } from 'vitest';
import { intrusiveQuestions } from '@/lib/language/intrusive';

const found = (text: string): string[] => intrusiveQuestions(text).map((span) => text.slice(...span));

test.each([
  'how old are you?',
  'r u married',
  'do you have a girlfriend?',
  'are you pregnant??',
  'how much do you earn?',
  "what's your salary?",
  'have you lost weight?',
  'are you religious?',
  'do you smoke?',
  'are you on any medication?',
  'why did you get divorced?',
  "what's your darkest secret?",
  'have you ever cheated on anyone?',
  'when are you two having a baby?',
  'how did your dad die?',
  'what is your address?',
  'which meds are you on?',
  'did you vote for them?',
])('intrusive: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each([
  'how old is your dog?',
  'do you have kids?',
  'do you want kids some day?',
  'where do you live?',
  'what do you do for a living?',
  'how much are the tickets?',
  'how much sugar do you take?',
  'do you drink coffee?',
  'do you smoke your own salmon?',
  "what's the address of the bar?",
  'are you single-handedly moving all that?',
  'are you straight after work or later?',
  "what's the secret ingredient?",
  'what was the worst film you have seen?',
  'is she married?',
  'i am married',
  'do you have a partner for the project?',
  'are you seeing someone about your knee?',
  'are you on a diet of biscuits again?',
  'do you pray for rain too?',
  'how did the interview go?',
  'are you still high up in the mountains?',
])('ordinary: %s', (text) => {
  expect(found(text)).toEqual([]);
});

// Somebody in danger is asked directly.
test.each([
  'are you thinking about suicide?',
  'are you safe?',
  'did he hit you?',
  'do you want to hurt yourself?',
  'have you been abused?',
  'are you suicidal?',
])('care, not curiosity: %s', (text) => {
  expect(found(text)).toEqual([]);
});
