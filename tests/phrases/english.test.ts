import { describe, expect, test } from 'vitest';
import { array, enum as oneOf, int, maximum, minimum, nullable, object, regex, string } from 'zod/mini';
import { habitIds } from '@/lib/habits/ids';
import { OPENING, REPLY } from '@/lib/phrases/choose';
import { english } from '@/lib/phrases/en';
import { agreeing, fill } from '@/lib/phrases/fill';
import type { Wording } from '@/lib/phrases/phrase';

const wording = object({
  id: string().check(regex(/^[a-z-]+(?:\.[a-zA-Z]+)+$/)),
  habit: oneOf(habitIds),
  occasion: string(),
  text: string(),
  depth: int().check(minimum(1), maximum(5)),
  tone: oneOf(['plain', 'warm', 'playful']),
  relationships: nullable(array(oneOf(['new', 'friend', 'family', 'partner', 'colleague']))),
});

/** What each slot may hold: singular, plural, mass, proper, possessive. */
const slots: Record<string, readonly string[]> = {
  thing: ['the pottery course', 'your old flat', 'Lisbon', 'the swimming lessons', 'your first choir'],
  event: ['your interview', 'the concert', "your sister's wedding", 'your trip to Portugal'],
  who: ['your dad', 'your sister', 'your kids', 'your grandparents'],
  interest: ['photography', 'board games', 'wild swimming'],
  start: ['Thursday', 'Saturday'],
  gerund: ['covering my shift', 'passing your driving test', 'bringing me soup'],
  topic: ['the boiler', 'my keys', 'Sunday'],
  activity: ['coffee', 'a walk', 'dinner', 'hiking', 'an ice cream'],
  day: ['Thursday after work', 'Saturday afternoon'],
  weekend: ['Saturday afternoon', 'Sunday morning'],
  film: ['Thursday evening'],
  evening: ['Thursday evening'],
  lunch: ['Thursday lunchtime'],
};

const isOpening = ({ occasion }: Wording): boolean => /^(?:starter|quiet|group)$/.test(occasion);
const named = ({ text }: Wording): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The wording in every filling that is one value per slot, in turn. */
function expanded(one: Wording): string[] {
  const rounds = Math.max(1, ...named(one).map((name) => slots[name]?.length ?? 0));
  return Array.from({ length: rounds }, (_, round) => {
    const nouns = named(one).flatMap((name) =>
      slots[name] ? [[name, slots[name][round % slots[name].length]!] as const] : [],
    );
    return fill(one.text, { ...agreeing(nouns[0]?.[1] ?? ''), ...Object.fromEntries(nouns) })!.text;
  });
}

const all = english.flatMap((one) => expanded(one).map((text): [string, string, Wording] => [one.id, text, one]));

const BANNED =
  /\b(?:i hear you|that must be|it sounds like|sounds like|thank you for sharing|thanks for sharing|how does that make you feel|should|have to|must|neglect\w*|overdue|fail(?:ed|ure)? me|ignored|one-sided|sorry for your loss|reach(?:ing)? out|journey|hold(?:ing)? space|valid|self-care|boundaries|toxic)\b|!|\s[-–—]\s|—/i;
const LOOKS =
  /\b(?:beautiful|pretty|handsome|sexy|hot|gorgeous|stunning|cute|figure|body|legs|outfit|dress|hair|eyes|smile is)\b/i;
const PRESSURE = /\b(?:no excuses|you (?:have|need|ought) to|don't say no|come on|promise me|of course you can)\b/i;

/** First-person words a person can stand behind without Tend knowing anything: regret, thanks, questions. */
const ALLOWED =
  /\b(?:I'm (?:so |really )?sorry|between us|tell me|can I|shall we|let's|the two of us|of ours|our family|together|since we last wrote|should we|think of us|at my age|thank you for your patience with me)\b/gi;
const FIRST_PERSON = /\b(?:I|I'm|I've|I'll|I'd|me|my|mine|we|we're|us|our|ours)\b/i;
const FROM_THEM = /\b(?:covering my shift|bringing me soup|my keys)\b/gi;

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

test('no wording says nearly the same as another of its occasion', () => {
  const bare = ({ text }: Wording) =>
    text
      .toLowerCase()
      .replace(/[^a-z{} ]/g, '')
      .replace(/\b(?:the|a|so|really|very|much|just)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const pairs = english.flatMap((one, index) =>
    english
      .slice(index + 1)
      .filter((other) => other.occasion === one.occasion && bare(other) === bare(one))
      .map((other) => [one.id, other.id]),
  );
  expect(pairs).toEqual([]);
});

describe('every sentence that can come of it', () => {
  test('is short: a reply 70 characters, an opening of one’s own 140', () => {
    const long = english.filter((one) =>
      expanded(one).every((text) => text.length > (isOpening(one) ? OPENING : REPLY)),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('uses no banned phrase, adds no exclamation mark, speaks of nobody’s looks, presses nobody', () => {
    const wrong = all.filter(
      ([id, text]) => (BANNED.test(text) && id !== 'dig-deeper.starter.us') || LOOKS.test(text) || PRESSURE.test(text),
    );
    expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  test('claims nothing for the writer', () => {
    const claims = all.filter(([, text]) => FIRST_PERSON.test(text.replace(FROM_THEM, '').replace(ALLOWED, '')));
    expect(claims.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  test('is a sentence: capital, end, articles, no word twice', () => {
    const wrong = all.filter(
      ([id, text]) =>
        !/^\p{Lu}/u.test(text) ||
        !(/[.?]$/.test(text) || (id.startsWith('listen.open.') && text.endsWith(': '))) ||
        /\ba (?=[aeiou])(?!a (?:one|uni|use))/i.test(text) ||
        /\ban (?=[^aeiouh\s])/i.test(text) ||
        /\b(\w+) \1\b/i.test(text) ||
        /\b(?:the|your|my|a) (?:the|your|my|a)\b/i.test(text) ||
        /[[\]{}]|\s{2,}/.test(text.trimEnd()),
    );
    expect(wrong.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });

  test('is one move: at most one question', () => {
    const more = all.filter(([, text]) => (text.match(/\?/g)?.length ?? 0) > 1);
    expect(more.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
  });
});

test('a slot agrees with is and are', () => {
  const plural = all.filter(([, , one]) =>
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
