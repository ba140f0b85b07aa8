import { expect, test } from 'vitest';
import { noon, reading } from './reading';

const firmness = (text: string): string[] => reading(text).plans.map((plan) => plan.firmness);

test.each([
  'we should get coffee sometime',
  "let's catch up soon",
  'we must do lunch one of these days',
  'we should totally hang out',
  "let's grab a drink at some point",
  'would love to see you soon',
  "i'd love to catch up with you some time",
  'we have to meet up when things calm down',
  'you should come over sometime',
  'i owe you a coffee',
  'maybe we could go hiking together sometime',
  "hope we'll meet again",
  'i will call you sometime',
  "let's keep in touch",
  'we need to get together again soon',
  'you must come and visit, come round some time',
  "let's do dinner soon",
  'we really should talk more',
  'want to play tennis sometime?',
  "i'll visit you one day",
  'catch up soon!',
  'we should definitely go for a walk one day',
  "can't wait to see you again",
  'you should join us some time',
  'hope to do it again soon',
  'if you ever want to visit, i have a spare room',
])('vague: %s', (text) => {
  expect(firmness(text)).toEqual(['vague']);
});

test.each([
  "let's get coffee on friday",
  'want to have lunch tomorrow?',
  "i'll call you tonight",
  'shall we meet at 6pm',
  'we should catch up on sunday, 3pm?',
  'can we meet next tuesday',
  "let's go for a walk this weekend",
  "i'll bring it on saturday",
])('firm: %s', (text) => {
  expect(firmness(text)).toEqual(['firm']);
});

test.each([
  'i want to see him again soon',
  'we got coffee yesterday',
  'my aunt is coming to visit soon',
  "i'd like to have kids someday",
  'one day i want to go to japan',
  'we should have left earlier',
  'i hope it rains soon',
  "i'll be home soon",
  'the film starts soon',
  'get well soon',
  'we used to meet every week',
  'they should meet sometime',
  'dinner is ready soon',
  'i saw you yesterday',
  'we could get a dog some day',
  'sometime around then i moved here',
  'i will try the soup sometime',
  'see the doctor soon',
  'hopefully he calls soon',
  'we have to go to work',
  'she wants to meet her sister again',
  'we never meet anymore',
  "let's talk about football",
  'you should come to terms with it',
  'are we there soon?',
  'i caught up on sleep',
])('no plan: %s', (text) => {
  expect(firmness(text)).not.toContain('vague');
});

test('a plan names what, how open it is left, and the day', () => {
  const text = 'we should get coffee sometime';
  const [plan] = reading(text).plans;
  expect(plan).toMatchObject({ kind: 'plan', by: 'we', activity: 'coffee' });
  expect(text.slice(...plan!.vague!)).toBe('sometime');
  expect(text.slice(...plan!.span)).toBe('we should get coffee sometime');
  expect(reading("let's get dinner on friday").plans[0]).toMatchObject({
    activity: 'dinner',
    vague: null,
    at: noon + 2.5 * 86_400_000,
  });
  expect(reading('I promise to call you soon').plans[0]).toMatchObject({ kind: 'promise', by: 'me' });
});
