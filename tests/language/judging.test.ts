import { expect, test } from 'vitest';
import { judgements } from '@/lib/language/judging';

const found = (text: string): string[] => judgements(text).map((span) => text.slice(...span));

test.each([
  'how could you do this?',
  'How dare you!',
  "you're so lazy",
  'u r such a liar',
  'you never listen to me',
  'you should have told me',
  'You should be ashamed of yourself.',
  'it is all your fault',
  'grow up',
  'stop being so dramatic',
  'what is wrong with you',
  "you don't even try",
  "i can't believe you said that",
  'you ruined everything',
  'i told you so',
  'you need to grow up',
  'why are you always so negative?',
  'you clearly have no idea what you are doing',
  "you're just jealous",
  'they are better off without you',
  'you complain too much',
  'that was so rude of you',
  'what a terrible thing to say',
  'you are making a big mistake',
  'ur such a liar',
  'you are not very smart',
])('a verdict: %s', (text) => {
  expect(found(text).length).toBeGreaterThanOrEqual(1);
});

test.each([
  'how could you tell?',
  'how can you be sure it is the right road?',
  "it's not your fault",
  "don't be so hard on yourself",
  'you are too kind',
  'you are so talented',
  'you should have seen his face',
  'you should have a spare key somewhere',
  'you need to build a shelf',
  'when i grow up i want to be a vet',
  'they grow up so fast',
  'you never know',
  'you always make me laugh',
  'why are you still up?',
  "why don't you come too?",
  'you have no idea how much it rained',
  'you are just like my sister, so patient',
  'you look sad. what is wrong with you?',
  "you're ridiculous haha",
  'i ruined everything',
  'he is so lazy',
  'the bus driver was rude',
  'my boss told me i am too sensitive',
  'are you deaf in one ear?',
  'you let nobody down',
  'you are not that tall',
  'your really lazy cat is on the sofa',
  "don't be late!",
  "what's your problem with mondays?",
  'i expected more from the film',
  "you can't be serious, that's amazing!!",
  'deal with it tomorrow',
  'you need to see this film',
  'you must be exhausted',
])('no verdict: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('points at the words, as they were typed', () => {
  expect(found("Fine. You're so selfish, honestly")).toEqual(["You're so selfish"]);
});
