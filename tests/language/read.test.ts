import { expect, test } from 'vitest';
import { reading } from './reading';

test.each([
  ['my new job starts soon', 'my new job', 'your new job', false],
  ['mum is flying out', 'mum', 'your mum', false],
  ['the puppy chewed my headphones', 'the puppy', 'the puppy', false],
  ['your dog is lovely', 'your dog', 'my dog', false],
  ['our neighbours have a drum kit', 'our neighbours', 'your neighbours', true],
  ['lots of work but the pottery class was fun', 'work', 'work', false],
])('the first noun phrase is the topic: %s', (text, phrase, flipped, plural) => {
  const [topic] = reading(text).topics;
  expect(topic).toMatchObject({ text: phrase, flipped, plural });
  expect(text.slice(...topic!.span)).toBe(phrase);
});

test.each(['ok', 'so tired', 'see you tomorrow', 'it was nothing', 'haha yes'])(
  'rather no topic than a guess: %s',
  (text) => {
    expect(reading(text).topics).toEqual([]);
  },
);

test.each([
  ['my sister lost her job', { subject: 'kin', who: 'your sister', verb: 'lose', polarity: 'plain', phase: 'past' }],
  ["didn't get the job", { subject: 'me', verb: 'get', polarity: 'negated', phase: 'past' }],
  ['i almost missed the train', { subject: 'me', verb: 'miss', polarity: 'almost' }],
  ['apparently he left', { subject: 'other', verb: 'leave', polarity: 'hearsay' }],
  ['if we win the match', { subject: 'we', verb: 'win', polarity: 'hypothetical' }],
  ['im going to sell the car', { subject: 'me', verb: 'sell', phase: 'future' }],
  ['i used to play the piano', { subject: 'me', phase: 'longAgo' }],
  ['we always meet on mondays', { subject: 'we', verb: 'meet', phase: 'habitual' }],
  ['you helped me', { subject: 'you', verb: 'help', target: 'me' }],
  ['me and tom went camping', { subject: 'we' }],
  ['my feet are killing me', { jest: true, feeling: 0 }],
] as const)('roles and reality of a clause: %s', (text, clause) => {
  expect(reading(text).clauses[0]).toMatchObject(clause);
});

test('positions are those of the message as written', () => {
  const text = "Im fine 😀 tbh. I'd love 2 know: hows ur sister???";
  const [question] = reading(text).questions;
  expect(text.slice(...question!.span)).toBe('hows ur sister');
});

test('style of the author', () => {
  expect(reading('hey im off now').style).toEqual({ lowercase: true, noStop: true, emoji: false, formal: false });
  expect(reading('See you there 🎉').style).toEqual({ lowercase: false, noStop: true, emoji: true, formal: false });
  expect(reading('Dear Anna, I would like to thank you for your letter.').style).toEqual({
    lowercase: false,
    noStop: false,
    emoji: false,
    formal: true,
  });
});

test.each(['ok', 'haha', 'Sure!', '👍', 'yeah ok', 'lol nice'])('nothing to take up: %s', (text) => {
  expect(reading(text).shortReply).toBe(true);
});

test.each(['ok so my nan died', 'sure?', 'no milk left', 'haha my cat did that'])(
  'something to take up: %s',
  (text) => {
    expect(reading(text).shortReply).toBe(false);
  },
);

test('share of clauses about the author', () => {
  expect(reading('i ran, i swam, i slept').selfFocus).toBe(1);
  expect(reading('you ran').selfFocus).toBe(0);
});

test('an empty message and a very long one are read too', () => {
  expect(reading('')).toMatchObject({ words: 0, asks: false, topics: [], clauses: [] });
  const long = `${'the dog ran home and '.repeat(500)} my exam is tomorrow?`;
  expect(reading(long).asks).toBe(false);
  expect(reading('constructor toString __proto__ hasOwnProperty').need.kind).toBe('none');
});
