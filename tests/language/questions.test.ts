import { expect, test } from 'vitest';
import { reading } from './reading';

test.each([
  ['how are you', 'greeting'],
  ['hey whats up', 'greeting'],
  ['how was the wedding', 'open'],
  ['what time are you coming', 'open'],
  ['where did you find that', 'open'],
  ['who wrote that song', 'open'],
  ['why did she leave', 'open'],
  ['how much was it', 'open'],
  ['what about friday', 'open'],
  ['do you still have the tent', 'polar'],
  ['r u coming tonight', 'polar'],
  ['have you seen the new one', 'polar'],
  ['can i borrow your drill', 'polar'],
  ['is it ok if i bring sam', 'polar'],
  ['did he call', 'polar'],
  ['wanna grab lunch', 'polar'],
  ['any news from the vet', 'polar'],
  ['anyone free on sunday', 'polar'],
  ['tea or coffee?', 'choice'],
  ['do you want the red one or the blue one', 'choice'],
  ['you coming tonight', 'polar'],
  ['im good, how about you', 'greeting'],
  ['ok so when is the match', 'open'],
  ['you still at work', 'polar'],
  ["aren't you cold", 'polar'],
  ['shall we say 7', 'polar'],
  ['i had pasta. did you eat', 'polar'],
  ['it was fun, are you going next year', 'polar'],
  ['hiya sam how have you been', 'greeting'],
  ['i wonder if you could lend me a tent', 'polar'],
] as const)('asks: %s', (text, kind) => {
  const { asks, questions } = reading(text);
  expect(asks).toBe(true);
  expect(questions[0]?.kind).toBe(kind);
});

test.each([
  'how nice',
  'what a day',
  'i know what you mean',
  'when i was a kid we had a dog',
  'have a great day',
  'do it',
  'will be there in 7 mins',
  'can not make it',
  "didn't get the promotion",
  "haven't eaten a thing since sunday",
  'are the best',
  "don't know who that is",
  'thats what she said',
  'what happens in vegas stays in vegas',
  'you should come',
  'which is probably true',
  'could be worse',
  'that is how it is',
  'where there is a will there is a way',
  'did the dishes and went to bed',
  'is a bit far for me',
  'let me know when you are home',
  'whatever you want',
  'anyone can do it',
  'really?',
  'you know it bro',
  'would love to',
  'had my first class today',
  "i've heard of that place",
  'i wonder who came up with that',
])('asks nothing: %s', (text) => {
  expect(reading(text).asks).toBe(false);
});

test('a question points at its own words and what it is about', () => {
  const text = 'Long day here. How was your interview?';
  const [question] = reading(text).questions;
  expect(question).toMatchObject({ kind: 'open', topic: { text: 'your interview', flipped: 'my interview' } });
  expect(text.slice(...question!.span)).toBe('How was your interview');
});
