import { describe, expect, test } from 'vitest';
import { reading } from './reading';

describe('empathy', () => {
  test.each([
    ['grief', 'my nan died last night'],
    ['grief', 'grandad passed away on sunday'],
    ['grief', 'we lost our dog this morning'],
    ['grief', 'lost my dad to cancer in june'],
    ['grief', "it's my uncle's funeral tomorrow"],
    ['grief', 'we had to put milo to sleep today'],
    ['grief', 'the doctor recommended hospice for my grandad'],
    ['illness', 'mum is in hospital again'],
    ['illness', 'my brother was diagnosed with leukaemia'],
    ['illness', 'dad had a stroke'],
    ['illness', 'they rushed her to intensive care, my poor sister'],
    ['breakup', 'me and josh broke up'],
    ['breakup', 'my wife left me'],
    ['breakup', 'she dumped me over text'],
    ['breakup', 'we are getting divorced'],
    ['hard', 'i got fired today'],
    ['hard', 'didnt get the job'],
    ['hard', 'failed my driving test again'],
    ['hard', 'my laptop died and i lost everything'],
    ['hard', 'someone stole my bike'],
    ['hard', 'i feel so lonely lately'],
    ['hard', 'cant sleep, too stressed about work'],
    ['hard', 'broke my wrist on saturday'],
    ['hard', "i'm exhausted and nothing is going right"],
    ['hard', 'feeling really down today'],
    ['hard', 'our flight got cancelled'],
    ['hard', 'so nervous about tomorrow'],
    ['hard', 'the exam went terribly'],
    ['hard', "i'm really worried about my son"],
  ] as const)('%s: %s', (matter, text) => {
    expect(reading(text).need).toMatchObject({ kind: 'empathy', matter });
  });
});

test.each([
  'got the job!!!',
  'i passed my driving test',
  'we got engaged last night!',
  "i'm pregnant!!",
  'my sister had the baby, a little girl',
  'we bought a house',
  'finally finished my thesis',
  'the biopsy came back clear',
  'dad is cancer free',
  'i got promoted',
  'got into medical school!!',
  "can't wait for our holiday",
  "i'm so happy right now",
  'won first prize at the fair',
  "i'm so proud of my daughter, she graduated today",
  'adopted a puppy yesterday 🥳',
  'we won the match!',
  'going to italy on friday, so excited',
  'ran 10k without stopping 🎉',
  'over the moon, they accepted our offer',
  'i aced the exam',
  'just booked our trip to japan!',
  'i got the highest score in the class',
  'my son took his first steps today',
  "she said yes, we're getting married!",
  '6 months sober today',
  "i've never been so excited in my life",
])('celebrate: %s', (text) => {
  expect(reading(text).need.kind).toBe('celebrate');
});

test.each([
  'congratulations on your new job',
  'happy birthday!! have a great day',
  'good luck with your surgery',
  'i love death metal',
  'how was your exam?',
  'are you sad?',
  'did you get the job?',
  'if i get the job i will move',
  'i hope i pass my test',
  'might go to italy next year',
  'this homework is killing me lol',
  'died laughing at that video',
  'he always wins at cards',
  'he said his car died again',
  'i really like the new nike shoes',
  'the shop is open till 8',
  'ok see you at 5',
  'can you bring the drill back',
  'you look upset',
  'the film was about a man who lost his wife',
  'in the book her dog dies',
  'i heard the cafe closed',
  'im on the bus',
  'my brother works at the hospital',
  'i used to hate olives',
  'thanks for the card',
  'we had pasta for dinner',
  'they say it will rain',
  'sorry for your loss',
])('neither: %s', (text) => {
  expect(reading(text).need.kind).toBe('none');
});

test.each([
  "i didn't get the job",
  'almost got the job',
  'i lost my job',
  'my wife left me',
  'won nothing and lost my wallet',
  'i just got a new phone and now its broken',
  'my best friend got the job i wanted and i feel awful',
  'passed the exam but my nan died the same day',
  'the new job is making me miserable',
  'they promoted someone else instead of me',
  'my promotion was cancelled',
  "didn't pass, again",
  'happy for her but my heart is broken',
  "i don't think the results are that great",
  'i took a pregnancy test and it was negative',
  'i just got a new car last week and now it is damaged',
  'feeling a bit bummed since starting my new job',
])('bad news is never cheered: %s', (text) => {
  const { kind, confidence } = reading(text).need;
  expect(kind === 'celebrate' && confidence >= 0.6).toBe(false);
});

test.each([
  ['empathy', 'just fought with my brother'],
  ['empathy', 'bags are packed, bad times'],
  ['celebrate', 'glad he is back'],
  ['celebrate', 'woke up feeling awesome'],
] as const)('a mood of %s is too little to speak on: %s', (kind, text) => {
  const { need } = reading(text);
  expect(need.kind).toBe(kind);
  expect(need.confidence).toBeLessThanOrEqual(0.5);
});

test.each(['that is awesome, congratulation!', 'not happy with the new sofa', 'you were great', 'was it fun?'])(
  'no mood of the author: %s',
  (text) => {
    expect(reading(text).need.kind).not.toBe('celebrate');
  },
);

test('it says whom it concerns', () => {
  expect(reading('my sister got diagnosed with cancer').need).toMatchObject({
    whose: 'kin',
    who: 'your sister',
    strength: -4.5,
  });
  expect(reading('I got fired today').need).toMatchObject({ whose: 'me', who: null });
});
