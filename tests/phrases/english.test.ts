import { describe, expect, test } from 'vitest';
import { array, enum as oneOf, int, maximum, minimum, nullable, object, regex, string } from 'zod/mini';
import { habitIds } from '@/lib/habits/ids';
import { OPENING, REPLY } from '@/lib/phrases/choose';
import { english } from '@/lib/phrases/en';
import { expanded, isOpen, isOpening, named, sentences, slots } from './expanded';

const wording = object({
  id: string().check(regex(/^[a-z-]+(?:\.[a-zA-Z]+)+$/)),
  habit: oneOf(habitIds),
  occasion: string(),
  text: string(),
  depth: int().check(minimum(1), maximum(5)),
  tone: oneOf(['plain', 'warm', 'playful']),
  relationships: nullable(array(oneOf(['new', 'friend', 'family', 'partner', 'colleague']))),
});

const BANNED =
  /\b(?:i hear you|that must be|it sounds like|sounds like|thank you for sharing|thanks for sharing|how does that make you feel|should|have to|must|neglect\w*|overdue|fail(?:ed|ure)? me|ignored|one-sided|sorry for your loss|reach(?:ing)? out|journey|hold(?:ing)? space|valid|self-care|boundaries|toxic)\b|!|\s[-–—]\s|—/i;
const LOOKS =
  /\b(?:beautiful|pretty|handsome|sexy|hot|gorgeous|stunning|cute|figure|body|legs|outfit|dress|hair|eyes|smile is)\b/i;
const PRESSURE = /\b(?:no excuses|you (?:have|need|ought) to|don't say no|come on|promise me|of course you can)\b/i;

test('each wording is of the shape that offers expect, under an id of its own', () => {
  expect(english.filter((one) => !wording.safeParse(one).success).map(({ id }) => id)).toEqual([]);
  expect(new Set(english.map(({ id }) => id)).size).toBe(english.length);
});

test('there is enough to choose from', () => {
  expect(english.filter((one) => !isOpening(one)).length).toBeGreaterThanOrEqual(120);
  expect(english.filter(isOpening).length).toBeGreaterThanOrEqual(60);
});

test('every slot is known', () => {
  expect(english.flatMap(named).filter((name) => !slots[name] && name !== 'is' && name !== 'was')).toEqual([]);
});

describe('every sentence that can come of it', () => {
  test('is short: a reply 70 characters, an opening of one’s own 140', () => {
    const long = english.filter((one) =>
      expanded(one).every((text) => text.length > (isOpening(one) ? OPENING : REPLY)),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('uses no banned phrase, adds no exclamation mark, speaks of nobody’s looks, presses nobody', () => {
    const wrong = sentences.filter(
      ([id, text]) => (BANNED.test(text) && id !== 'dig-deeper.starter.us') || LOOKS.test(text) || PRESSURE.test(text),
    );
    expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  test('is a sentence: capital, end, articles, no word twice', () => {
    const wrong = sentences.filter(
      ([, text, one]) =>
        !/^\p{Lu}/u.test(text) ||
        !(/[.?]$/.test(text) || (isOpen(text) && (one.habit === 'open-up' || text.endsWith(': ')))) ||
        /\ba (?=[aeiou])(?!a (?:one|uni|use))/i.test(text) ||
        /\ban (?=[^aeiouh\s])/i.test(text) ||
        /\b(\w+) \1\b/i.test(text) ||
        /\b(?:the|your|my|a) (?:the|your|my|a)\b/i.test(text) ||
        /[[\]{}]|\s{2,}/.test(text.trimEnd()),
    );
    expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  test('is one move: at most one question', () => {
    const more = sentences.filter(([, text]) => (text.match(/\?/g)?.length ?? 0) > 1);
    expect(more.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });
});

test('a slot agrees with is and are', () => {
  const plural = sentences.filter(([, , one]) =>
    /\b(?:is|was|does|has) \{(?:who|thing|event)\}|\{(?:who|thing|event)\} (?:is|was|does|has)\b/.test(one.text),
  );
  expect(plural.map(([id]) => id)).toEqual([]);
});

test('new people and colleagues are asked nothing deep', () => {
  const deep = english.filter(
    ({ depth, relationships }) => depth > 2 && relationships?.some((one) => one === 'new' || one === 'colleague'),
  );
  expect(deep.map(({ id }) => id)).toEqual([]);
});

test('an invitation proposes, and its day is the selected slot', () => {
  const without = english.filter(
    ({ habit, occasion, text }) => habit === 'invite' && occasion !== 'group' && !/\[\{?\w+\}?\]/.test(text),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
