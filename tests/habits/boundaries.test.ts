import { describe, expect, test } from 'vitest';
import { boundaries } from '@/lib/habits/boundaries';
import type { Moment } from '@/lib/habits/habit';
import { nudged, offered, reworded, words } from './offered';

const pull = { pull: true };
const fresh = { pull: true, relationship: 'new' as const };

describe('a graceful change of subject', () => {
  test.each([
    "them: i'd rather not talk about it",
    'them: i’d rather not say',
    'them: can we change the subject?',
    "them: let's talk about something else",
    "them: that's kind of personal",
    "them: i don't really want to get into it",
    'them: please drop it',
    "them: i'm not comfortable talking about that",
  ])('%s', (said) => {
    expect(offered(boundaries, `me: how is it with your ex?\n${said}`, pull)).toBe('change');
    expect(offered(boundaries, `me: how is it with your ex?\n${said}`)).toBeUndefined();
  });

  test.each([
    'them: i got a personal best on sunday',
    'them: that’s too much cake lol',
    "them: i'd rather take the train",
    'them: we talked about something else entirely',
    'them: drop me at the station?',
    'them: can we change the time?',
  ])('nothing on %s', (said) => {
    expect(offered(boundaries, said, pull)).toBeUndefined();
  });
});

describe('a kind no', () => {
  test.each([
    'them: could you help me move on saturday?',
    'them: can you lend me fifty until friday?',
    'them: would you mind watching the dog?',
    'them: any chance you could cover my shift?',
    'them: can i borrow your car?',
  ])('on request: %s', (said) => {
    expect(offered(boundaries, said, pull)).toBe('no');
    expect(offered(boundaries, said)).toBeUndefined();
  });

  test.each([
    'them: can you lend me fifty?\nme: sorry, no\nthem: come on, please please',
    "them: do you want to come tonight?\nme: i can't, sorry\nthem: why not? you have to!",
    "them: could you help me move?\nme: i'd rather not this time\nthem: it's only a couple of hours",
    'them: can you watch the dog?\nme: no thanks\nthem: could you take him just this once?',
  ])('unasked when they press after a no: %s', (lines) => {
    expect(offered(boundaries, lines)).toBe('pressed');
    expect(words(boundaries, lines)).toMatch(/\bno\b/);
  });

  test.each([
    ['them: come on, please please', {}],
    ['them: can you lend me fifty?\nme: sure\nthem: please please, i need it today', {}],
    ['them: can you lend me fifty?\nme: sorry, no\nthem: no worries, thanks anyway', {}],
    ["them: how was the film?\nme: no idea, i can't remember it\nthem: come on", {}],
    ['them: can you pass the salt?\nme: no worries\nthem: you have to try this', {}],
    ["them: shall we get pizza?\nme: no, i'd rather have thai\nthem: are you sure? the pizza is great", {}],
    ["them: can you pick me up at 8?\nme: i can't before 9\nthem: no problem, how about 9?", {}],
    ['them: i need you to know how glad i am', pull],
    ['them: this is a bit personal but what do you think of my poem?', pull],
    ['them: it rained\nme: no, it was dry here\nthem: are you sure?', {}],
    ['them: can you see the moon?', pull],
    ['them: could it rain on saturday?', pull],
    ['them: can you send me the address for tomorrow?', pull],
    ['them: my dad died, i don’t really want to talk about it', pull],
    ['Ben: can you lend me fifty?\nme: sorry, no\nBen: come on, please please', {}],
  ])('nothing on %s', (lines, given) => {
    expect(offered(boundaries, lines, given)).toBeUndefined();
  });
});

test('asking on lightly is answered on request', () => {
  const lines = 'them: want to come tonight?\nme: sorry, no\nthem: are you sure?';
  expect(offered(boundaries, lines, pull)).toBe('pressed');
  expect(offered(boundaries, lines)).toBeUndefined();
});

describe('a topic they asked to leave alone', () => {
  const given = { offLimits: ['her divorce', 'Ben'] };

  test('is noticed, also unasked, and only where it was noted', () => {
    const draft = 'them: hi\ndraft: how is it going since the divorce?';
    expect(nudged(boundaries, draft, given)?.remark).toBe('They asked to leave “her divorce” alone.');
    expect(reworded(boundaries, draft, given)).toBeNull();
    expect(nudged(boundaries, draft)).toBeUndefined();
    const nudge = nudged(boundaries, 'them: hi\ndraft: and what about ben?', given)!;
    expect('and what about ben?'.slice(...nudge.about)).toBe('ben');
  });

  test.each(['the bench is wet', 'how is the divided road?', 'is robben island open?'])('is not in: %s', (draft) => {
    expect(nudged(boundaries, `them: hi\ndraft: ${draft}`, given)).toBeUndefined();
  });
});

describe('what was told in confidence', () => {
  test.each([
    'she told me in confidence that she wants to quit',
    'he asked me not to tell anyone but he is ill',
    "i'm not supposed to say this but they are splitting up",
    "you didn't hear it from me but the shop closes",
    "don't tell her i told you but Sam is moving out",
    'between you and me, Sam has lost his job',
    'he doesn’t want anyone to know yet',
    'i promised her not to tell',
  ])('%s', (draft) => {
    expect(nudged(boundaries, `them: hi\ndraft: ${draft}`, pull)?.remark).toBe('Was this told to you in confidence?');
  });

  test('sees the draft alone', () => {
    const draft = 'draft: she told me in confidence that she wants to quit';
    const alone = nudged(boundaries, draft, pull);
    expect(nudged(boundaries, `them: she told me not to tell anyone\nme: ok\nthem: hi\n${draft}`, pull)).toEqual(alone);
    expect(nudged(boundaries, 'them: she told me a secret, keep it\ndraft: she wants to quit', pull)).toBeUndefined();
  });

  test.each([
    ["don't tell anyone but i'm thinking of quitting", pull],
    ['she told me the train is late', pull],
    ['she told me about the surprise party and asked me not to tell', pull],
    ['Lea told me she got the job, a secret no more', pull],
    ['between you and me there are ten miles', pull],
    ['Between us, Friday suits better', pull],
    ['he promised her a cake', pull],
    ['can you keep a secret?', pull],
    ['she told me in confidence that she wants to quit', {}],
  ])('is not: %s %o', (draft, given) => {
    expect(nudged(boundaries, `them: hi\ndraft: ${draft}`, given)).toBeUndefined();
  });
});

describe('pressing after a no', () => {
  test.each([
    "me: do you want to come tonight?\nthem: i can't, sorry\ndraft: come on, just this once",
    'me: can you lend me fifty?\nthem: no sorry\ndraft: pleeease do',
    "me: shall we get a coffee on friday?\nthem: i'd rather not\ndraft: why not?",
    'me: do you want to come tonight?\nthem: maybe another time\ndraft: are you sure? everyone else is coming',
  ])('%s', (lines) => {
    expect(reworded(boundaries, lines, pull)).toBe('No problem at all, maybe another time.');
  });

  test.each([
    ["me: do you want to come tonight?\nthem: i can't, sorry\ndraft: no problem at all", pull],
    ['me: do you want to come tonight?\nthem: no worries, i will be there\ndraft: are you sure?', pull],
    ["me: do you want to come tonight?\nthem: i can't wait\ndraft: you'll love it", pull],
    ["me: the film was long\nthem: i can't, sorry\ndraft: come on", pull],
    ["me: do you want to come tonight?\nthem: i can't at seven, how about nine?\ndraft: are you sure?", pull],
    ["me: do you want to come tonight?\nthem: i can't, sorry\ndraft: come on, just this once", {}],
  ])('is not: %s %o', (lines, given) => {
    expect(nudged(boundaries, lines, given)).toBeUndefined();
  });
});

describe('a question that is too personal', () => {
  test.each([
    ['how much do you earn?', 'are you happy with how things are at work?'],
    ['Why are you still single?', 'What is making you happy at the moment?'],
    ['when are you two going to have kids?', 'how are things at home?'],
    ['nice flat. how much do you pay for rent?', null],
    ['nice to hear. are you pregnant?', 'nice to hear. how are things at home?'],
    ['are you married? i am not', null],
    ['are you married?', 'what do you like to do when you have time?'],
    ['how old are you?', null],
    ['do you smoke?', null],
    ["what's your address?", null],
    ['how much do you weigh', 'how are you feeling these days?'],
    ['why did you break up?', 'how have you been since?'],
    ['who did you vote for?', null],
    ['are you on antidepressants?', null],
  ])('%s', (draft, better) => {
    expect(reworded(boundaries, `them: hi\ndraft: ${draft}`, fresh)).toBe(better);
  });

  test.each([
    ['how much does a ticket cost?', fresh],
    ['how much do you pay for the course?', fresh],
    ['how old are your kids?', fresh],
    ['how old are you guys’ dogs haha', fresh],
    ['you look sad, what is wrong with you?', fresh],
    ["what's the address?", fresh],
    ["what's the secret ingredient?", fresh],
    ['do you smoke salmon yourself?', fresh],
    ['how old are you?', { pull: true, relationship: 'friend' as const }],
    ['when are you having the kids over?', fresh],
    ['are you religious about your coffee lol', fresh],
    ['how much do you make of the sauce?', fresh],
    ['are you single-handedly running this?', fresh],
    ['why did you break up the band?', { pull: true, relationship: 'friend' as const }],
    ['who did you vote for?', { pull: true, relationship: 'family' as const }],
    ['how much do you earn?', { pull: true, relationship: 'partner' as const }],
    ['how much do you earn?', { relationship: 'new' as const }],
  ] satisfies [string, Partial<Moment>][])('is not: %s %o', (draft, given) => {
    expect(nudged(boundaries, `them: hi\ndraft: ${draft}`, given)).toBeUndefined();
  });
});
