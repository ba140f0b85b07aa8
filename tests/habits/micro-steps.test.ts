import { describe, expect, test } from 'vitest';
import { allOn } from '@/lib/coach/advise';
import type { Moment, StepTaken } from '@/lib/habits/habit';
import { microSteps } from '@/lib/habits/micro-steps';
import { moment, now } from './moment';
import { nudged, offered, reworded } from './offered';

const DAY = 24 * 60 * 60_000;
const chat = 'them: the course was fun\nme: it was\nthem: see you there next week';
const fresh = { pull: true, relationship: 'new' } as const;
const friend = { pull: true, relationship: 'friend' } as const;
const taken = (...names: string[]): StepTaken[] =>
  names.map((step, index) => ({ step, at: now - (names.length - index) * 10 * DAY, answered: true }));

describe('the next small step', () => {
  test.each([
    ['new', [], 'react'],
    ['new', ['react'], 'share'],
    ['new', ['react', 'share'], 'numbers'],
    ['new', ['numbers'], 'call'],
    ['new', ['react', 'share', 'numbers', 'call'], 'coffee'],
    ['friend', [], 'share'],
    ['friend', ['share'], 'call'],
    ['family', ['share', 'call'], 'coffee'],
  ] as const)('with %s after %j: %s', (relationship, steps, next) => {
    expect(offered(microSteps, chat, { pull: true, relationship, steps: taken(...steps) })).toBe(next);
  });

  test('a small gift when a birthday is near, once a year', () => {
    const events = [{ what: 'birthday', at: now + 5 * DAY }];
    expect(offered(microSteps, chat, { ...friend, events })).toBe('gift');
    expect(offered(microSteps, chat, { ...friend, events, steps: taken('gift') })).toBe('share');
    expect(offered(microSteps, chat, { ...friend, events: [{ what: 'birthday', at: now + 40 * DAY }] })).toBe('share');
    expect(offered(microSteps, chat, { ...fresh, events })).toBe('react');
  });

  test('every reason says that staying here is fine', () => {
    const suggested = ['react', 'share', 'numbers', 'call'].flatMap((step) =>
      microSteps.suggest!(moment(chat, { ...fresh, steps: taken(step) })),
    );
    expect(suggested.length).toBeGreaterThan(5);
    for (const { reason } of suggested) expect(allOn.say(reason.key)).toContain('staying here is fine');
  });

  test('a meeting with somebody new is in a public place', () => {
    const coffee = microSteps.suggest!(moment(chat, { ...fresh, steps: taken('call') }));
    expect(coffee.map(({ text }) => text)).toEqual(['A coffee in town, Thursday after work? No worries if not.']);
  });

  const unanswered = [{ step: 'react', at: now - 20 * DAY, answered: false }];
  test.each([
    ['unasked', chat, { relationship: 'new' }],
    ['after an unanswered step', chat, { ...fresh, steps: unanswered }],
    ['right after a step', chat, { ...fresh, steps: [{ step: 'react', at: now - DAY, answered: true }] }],
    ['at the top of the ladder', chat, { ...fresh, steps: taken('coffee') }],
    ['before they answered', 'them: hi', fresh],
    ['when the last word is mine', `${chat}\nme: see you`, fresh],
    ['with a partner', chat, { pull: true, relationship: 'partner' }],
    ['at work', chat, { pull: true, relationship: 'colleague' }],
    ['in public', chat, { ...fresh, kind: 'public' }],
    ['in a group', 'Ben: the course was fun\nme: it was\nBen: see you there next week', fresh],
    ['in tender time', chat, { ...fresh, tender: true }],
    ['when something hard is told', `${chat}\nthem: i failed my exam`, fresh],
  ] satisfies [string, string, Partial<Moment>][])('none %s', (_, lines, given) => {
    expect(offered(microSteps, lines, given)).toBeUndefined();
  });
});

describe('a leap towards somebody new', () => {
  test.each([
    ['do you want to go on a trip to Rome with me?', 'would you like to have a coffee in town, Thursday after work?'],
    ["let's take a holiday together", 'would you like to have a coffee in town, Thursday after work?'],
    ['Wanna come over to my place tonight?', 'Would you like to meet for a coffee in town, Thursday after work?'],
    ['i want you to meet my parents', 'would you like to have a coffee in town, Thursday after work?'],
    ["i think i'm falling in love with you", 'it is good to talk with you.'],
    ['i love you', 'it is good to talk with you.'],
    [
      'nice course. do you want to come over to mine?',
      'nice course. would you like to meet for a coffee in town, Thursday after work?',
    ],
  ])('%s', (draft, better) => {
    expect(reworded(microSteps, `${chat}\ndraft: ${draft}`, fresh)).toBe(better);
  });

  test('has its day selected', () => {
    const rewrite = nudged(microSteps, `${chat}\ndraft: do you want to come over to mine?`, fresh)!.rewrite!;
    expect(rewrite.text.slice(...rewrite.select!)).toBe('Thursday after work');
    expect(nudged(microSteps, `${chat}\ndraft: i love you`, fresh)!.rewrite!.select).toBeNull();
  });

  test.each([
    ['my trip to Rome was great', fresh],
    ['how was your trip?', fresh],
    ['i am going on a holiday with my sister', fresh],
    ['do you want to take the bus to the course?', fresh],
    ['we should go over the exercises', fresh],
    ['i love your bag', fresh],
    ['i love you guys', fresh],
    ['i love you for that haha', fresh],
    ['can you come over here a second', fresh],
    ['she wants to come over to mine', fresh],
    ['do you want to go on a trip to Rome with me?', friend],
    ['i love you', { pull: true, relationship: 'partner' }],
    ['do you want to go on a trip to Rome with me?', { relationship: 'new' }],
  ] satisfies [string, Partial<Moment>][])('is not: %s %o', (draft, given) => {
    expect(nudged(microSteps, `${chat}\ndraft: ${draft}`, given)).toBeUndefined();
  });
});
