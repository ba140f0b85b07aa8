import { describe, expect, test } from 'vitest';
import type { Moment } from '@/lib/habits/habit';
import { openUp } from '@/lib/habits/open-up';
import { openUp as wordings } from '@/lib/phrases/en/open-up';
import { moment } from './moment';
import { nudged, offered, reworded, words } from './offered';

const pull = { pull: true };

describe('a beginning about oneself', () => {
  test.each([
    ['them: when i was little we spent every summer at the lake', 'memory'],
    ['them: i used to ride my bike to school', 'memory'],
    ['them: i would love to learn to sail one day', 'hope'],
    ['them: my favourite film is an old french one', 'taste'],
    ['them: my gran makes the pasta from scratch every sunday', 'family'],
    ['them: my nephew wants to be a snail, i love him', 'told'],
    ['them: what do you do on sundays?', 'asked'],
    ['them: how are you?', 'asked'],
    ['them: my sister came round on sunday and we cooked all day', 'told'],
    ['them: we painted the kitchen green this weekend', 'told'],
  ])('%s: %s', (said, occasion) => {
    expect(offered(openUp, said, pull)).toBe(occasion);
  });

  test('ends open, with the caret at the end', () => {
    expect(words(openUp, 'them: when i was little we spent every summer at the lake', pull)).toMatch(/ $/);
    for (const { text } of wordings) expect(text).toMatch(/[\p{L}:,] $/u);
  });

  test('goes at most one step deeper than the thread has been', () => {
    const depths = (lines: string, given: Partial<Moment> = {}) =>
      openUp.suggest!(moment(lines, { pull: true, ...given })).map(
        ({ phrase }) => wordings.find(({ id }) => id === phrase)!.depth,
      );
    expect(Math.max(...depths('them: we painted the kitchen green this weekend'))).toBe(2);
    expect(Math.max(...depths('them: i believe a kitchen has to be green'))).toBe(4);
    expect(Math.max(...depths('them: i believe a kitchen has to be green', { relationship: 'new' }))).toBe(2);
  });

  test('after questions only, it says so first', () => {
    const asking = Array.from({ length: 6 }, (_, index) => `me: where is house ${index}?\nthem: by the river`).join(
      '\n',
    );
    expect(offered(openUp, asking, pull)).toBe('balance');
  });

  test.each([
    ['them: when i was little we spent every summer at the lake', {}],
    ['them: my dad died last night', pull],
    ['them: i passed my exam!!', pull],
    ['them: we are free on saturday if you want to come', pull],
    ['them: i will get back to you about the money', pull],
    ['them: is it raining?', pull],
    ['them: i’d rather not talk about my sister', pull],
    ['them: we walked all day, we should do it again soon', pull],
    ['them: we drove up yesterday, the operation is on friday', pull],
    ['them: we are going for a curry on friday if u fancy it', pull],
    ['them: we went with mum, her scan is on the 2nd', pull],
    ['them: could you help me move on saturday?', pull],
    ['them: nice\nme: when i was little', pull],
    ['them: when i was little we had a boat', { ...pull, tender: true }],
    ['Ben: when i was little we had a boat', pull],
    ['them: when i was little we had a boat', { ...pull, relationship: 'colleague' as const }],
    ['them: when i was little we had a boat', { ...pull, kind: 'public' as const }],
    ['', pull],
  ])('nothing on %s %o', (said, given) => {
    expect(offered(openUp, said, given)).toBeUndefined();
  });
});

describe('something heavy to somebody new', () => {
  const fresh = { pull: true, relationship: 'new' as const };

  test.each([
    "i'm an alcoholic, just so you know",
    'i have had depression for years',
    'my ex cheated on me and left me',
    'i have never told anyone this',
  ])('%s', (draft) => {
    expect(reworded(openUp, `them: do you like the course?\ndraft: ${draft}`, fresh)).toMatch(
      /^Things have been hard/i,
    );
  });

  test('only that sentence changes', () => {
    expect(reworded(openUp, 'them: hi\ndraft: the course is good. i was depressed last year. and you?', fresh)).toBe(
      'the course is good. Things have been hard for a while; more another time, if you like. and you?',
    );
  });

  test.each([
    ['them: hi\ndraft: i was depressed last year', { pull: true }],
    ['them: hi\ndraft: i was depressed last year', { relationship: 'new' as const }],
    ['them: i was so lonely after my divorce\ndraft: i was depressed last year', fresh],
    ['them: hi\ndraft: i hate my phone', fresh],
    ['them: hi\ndraft: i have never told anyone how good that film is', fresh],
    ['them: hi\ndraft: my dad hit me with a pun again lol', fresh],
    ['them: hi\ndraft: a depression over the atlantic brings rain', fresh],
  ])('is left alone: %s %o', (lines, given) => {
    expect(nudged(openUp, lines, given)).toBeUndefined();
  });
});

describe('only ever asking', () => {
  const turns = (mine: readonly string[]) =>
    mine.map((one) => `me: ${one}\nthem: by the river, near the old mill`).join('\n');
  const questions = [
    'where is it?',
    'is it big?',
    'how old is it?',
    'who built it?',
    'is it dry?',
    'what colour is it?',
  ];

  test('over six messages is noticed, without other words for it', () => {
    expect(reworded(openUp, `${turns(questions)}\ndraft: and is it for sale?`, pull)).toBeNull();
    expect(nudged(openUp, `${turns(questions)}\ndraft: and is it for sale?`, pull)?.remark).toContain(
      'last 6 messages',
    );
  });

  test.each([
    [`${turns(questions.slice(1))}\ndraft: and is it for sale?`, pull],
    [`${turns([...questions.slice(1), 'i live near there. is it loud?'])}\ndraft: and is it for sale?`, pull],
    [`${turns(questions)}\ndraft: i would like to live there, is it for sale?`, pull],
    [`${turns(questions)}\ndraft: good to know`, pull],
    [`${turns(questions)}\nthem: my dad died there last year\ndraft: was that a long illness?`, pull],
    [`${turns(questions)}\ndraft: and is it for sale?`, {}],
  ])('is left alone: %s', (lines, given) => {
    expect(nudged(openUp, lines, given)).toBeUndefined();
  });
});
