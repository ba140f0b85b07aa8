import { expect, test } from 'vitest';
import { starters } from '@/lib/phrases/en/starters';
import type { Wording } from '@/lib/phrases/phrase';

const own = starters.filter(({ occasion }) => occasion.startsWith('starter'));

test('there are at least 400, some for each relationship and each depth', () => {
  expect(own.length).toBeGreaterThanOrEqual(400);
  for (const relationship of ['new', 'friend', 'family', 'partner'] as const) {
    const fitting = own.filter(({ relationships }) => relationships?.includes(relationship));
    expect(fitting.length, relationship).toBeGreaterThanOrEqual(60);
  }
  expect(own.filter(({ relationships }) => relationships?.includes('colleague')).length).toBeGreaterThanOrEqual(35);
  for (const depth of [1, 2, 3, 4, 5])
    expect(own.filter((one) => one.depth === depth).length, `depth ${depth}`).toBeGreaterThanOrEqual(10);
});

test('the deepest are between partners, and none that goes deep waits at work', () => {
  expect(own.filter(({ depth, relationships }) => depth === 5 && relationships?.join() !== 'partner')).toEqual([]);
  const atWork = own.filter(({ relationships }) => relationships?.join() === 'colleague');
  expect(atWork.filter(({ habit, depth }) => habit === 'dig-deeper' || depth > 2)).toEqual([]);
});

test('one that digs deeper is a question that wants more than yes or no', () => {
  const asked = own.filter(({ habit }) => habit === 'dig-deeper');
  expect(asked.filter(({ text }) => !text.endsWith('?')).map(({ text }) => text)).toEqual([]);
  const polar = asked.filter(
    ({ text }) => /^(?:Do|Does|Did|Is|Are|Have|Has|Can|Would) /.test(text) && !/,|\bor\b/.test(text),
  );
  expect(polar.length / asked.length).toBeLessThan(0.06);
});

/** The well-known ones, word for word or nearly so. */
const CLASSICS =
  /dinner guest|like to be famous|rehearse what|perfect day|desert island|super ?power|time machine|three wishes|crystal ball|cry in front|most treasured|most grateful|way you were raised|value most in a friend|three words|bucket list|where do you see yourself|five years|favou?rite colou?r|spirit animal|win the lottery|biggest fear|greatest accomplishment|most embarrassing|define success|what is love|one thing about yourself|would you rather|guilty pleasure|if you were an animal/i;

test('none is a questionnaire classic', () => {
  expect(own.filter(({ text }) => CLASSICS.test(text)).map(({ text }) => text)).toEqual([]);
});

const SMALL = new Set(
  'what which who whom how when where is are was were do does did you your the a an to of for in on at it that this and or with would like have has had last best most be something there these some up so one if over'.split(
    ' ',
  ),
);
const meant = ({ text }: Wording): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]+/g) ?? [])
      .filter((word) => !SMALL.has(word))
      .map((word) => word.replace(/s$/, '')),
  );

test('no two ask nearly the same', () => {
  const asked = own.map((one) => ({ one, words: meant(one) }));
  const near = asked.flatMap(({ one, words }, index) =>
    asked.slice(index + 1).flatMap((other) => {
      const shared = [...words].filter((word) => other.words.has(word)).length;
      const all = words.size + other.words.size - shared;
      return all > 0 && shared / all >= 0.6 ? [`${one.text} / ${other.one.text}`] : [];
    }),
  );
  expect(near).toEqual([]);
});
