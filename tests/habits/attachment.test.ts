import { describe, expect, test } from 'vitest';
import { attachment } from '@/lib/habits/attachment';
import type { Moment } from '@/lib/habits/habit';
import { attachment as wordings, closing, silenceAsNo } from '@/lib/phrases/en/attachment';
import { reasons } from '@/lib/locales/en/reasons';
import { nudged, offered, reworded } from './offered';

type Pattern = Moment['profile']['attachment'];
const as = (pattern: Pattern): Partial<Moment> => ({ pull: true, profile: { values: [], attachment: pattern } });

describe('an offer fits the writer’s own pattern', () => {
  test.each([
    ['anxious', 'them: i need some time to think', 'room'],
    ['anxious', 'them: busy today, talk later', 'room'],
    ['anxious', 'me: i was wondering if you would like to come over on friday\nthem: ok', 'ask'],
    ['avoidant', 'them: i really miss you', 'warm'],
    ['avoidant', 'them: you mean a lot, im so glad we met', 'warm'],
    ['mixed', 'them: i need some space', 'room'],
    ['mixed', 'them: i love you', 'warm'],
  ] as const)('%s, %s: %s', (pattern, lines, occasion) => {
    expect(offered(attachment, lines, as(pattern))).toBe(occasion);
  });

  test.each([
    [null, 'them: i need some time to think'],
    [null, 'them: i love you'],
    ['secure', 'them: i need some time to think'],
    ['secure', 'them: i love you'],
    ['anxious', 'them: i love you'],
    ['avoidant', 'them: i need some space'],
    ['avoidant', 'them: i love pizza'],
    ['avoidant', 'them: i love you haha'],
    ['anxious', 'them: the train was busy'],
    ['anxious', 'me: hi\nthem: ok'],
    ['avoidant', 'them: my dad died. i need you'],
  ] as const)('nothing for %s on %s', (pattern, lines) => {
    expect(offered(attachment, lines, as(pattern))).toBeUndefined();
  });
});

describe('a draft that takes silence for a no', () => {
  test.each([
    ["guess you don't care", 'is everything okay with you?'],
    ['Fine, forget it', 'Whenever you have time is fine'],
    ['are you mad at me', 'is everything okay between us'],
    ['why are you ignoring me', 'are you busy at the moment'],
    ['did i do something wrong', 'is everything okay between us'],
  ])('%s: %s', (draft, better) => {
    expect(reworded(attachment, `them: hi\ndraft: ${draft}`, as('anxious'))).toBe(better);
  });

  test.each([
    "guess you don't care which pizza we get",
    'i will never forget it',
    'haha fine forget it',
    'he asked if you are mad at him',
    'fine, see you at eight',
    "don't forget it tomorrow",
    'never mind the rain',
  ])('nothing on %s', (draft) => {
    expect(nudged(attachment, `them: hi\ndraft: ${draft}`, as('anxious'))).toBeUndefined();
  });

  test.each([null, 'secure', 'avoidant'] as const)('nothing for %s', (pattern) => {
    expect(nudged(attachment, "them: hi\ndraft: guess you don't care", as(pattern))).toBeUndefined();
  });
});

describe('a draft that closes the subject when it gets warm', () => {
  const warm = 'them: i really miss you';
  test.each([
    ['anyway, how was work', 'thank you for saying that. how was work'],
    ["don't get soppy on me", 'that is kind of you'],
    ["let's change the subject", 'can we come back to this a bit later'],
    ['whatever', undefined],
  ])('%s: %s', (draft, better) => {
    expect(reworded(attachment, `${warm}\ndraft: ${draft}`, as('avoidant'))).toBe(better);
  });

  test.each([
    [warm, 'miss you too'],
    [warm, 'i would do it anyway'],
    ['them: the bus was late', 'anyway, how was work'],
    [warm, 'haha dont get soppy on me'],
  ])('nothing after %s on %s', (lines, draft) => {
    expect(nudged(attachment, `${lines}\ndraft: ${draft}`, as('avoidant'))).toBeUndefined();
  });
});

test('switched on, but not asked for: silent', () => {
  const given = { ...as('anxious'), pull: false };
  expect(offered(attachment, 'them: i need some space', given)).toBeUndefined();
});

test('no style is named, and nothing is said about the other person', () => {
  const own = Object.entries(reasons).filter(([key]) => key.startsWith('attachment.'));
  const said = [
    ...wordings.map(({ text }) => text),
    ...[...silenceAsNo, ...closing].flatMap(({ better }) => better ?? []),
    ...own.map(([, text]) => text),
  ].join('\n');
  expect(said).not.toMatch(/\b(?:anxious|avoidant|secure|attach\w*|clingy|needy|distant|style)\b/i);
});

test.each([{ kind: 'public' }, { relationship: 'colleague' }] as const)('silent in %o', (given) => {
  expect(offered(attachment, 'them: i need some space', { ...as('anxious'), ...given })).toBeUndefined();
});
