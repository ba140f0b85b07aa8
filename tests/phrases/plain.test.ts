import { expect, test } from 'vitest';
import { english } from '@/lib/phrases/en';
import type { Wording } from '@/lib/phrases/phrase';
import { sentences } from './expanded';

/** The words of a wording, slots by their names. */
const words = new Map(english.map((one) => [one, new Set(one.text.toLowerCase().match(/[a-z']+/g))]));

/** Share of their words that two wordings have in common (Jaccard). */
function alike(one: Wording, other: Wording): number {
  const [a, b] = [words.get(one)!, words.get(other)!];
  const shared = a.intersection(b).size;
  return shared / (a.size + b.size - shared);
}

/** From here on two wordings of one occasion read as the same sentence. */
const SAME = 0.7;
/** The words of `kindness` for a hard day, whenever it is. */
const SHARED = ['Thinking of you today.'];

const offered = english.filter(({ occasion }) => occasion !== 'review');
const pairs = (is: (one: Wording, other: Wording) => boolean): string[] =>
  offered.flatMap((one, index) =>
    offered
      .slice(index + 1)
      .filter((other) => is(one, other))
      .map((other) => `${one.id}: ${one.text} = ${other.id}: ${other.text}`),
  );

test('no two wordings of an occasion say nearly the same', () => {
  expect(pairs((one, other) => one.occasion === other.occasion && alike(one, other) >= SAME)).toEqual([]);
});

test('no sentence has two ids: what one person got would reach the next', () => {
  expect(pairs((one, other) => alike(one, other) === 1 && !SHARED.includes(one.text))).toEqual([]);
});

/** Everyday words, longer than they are hard: they count as two. */
const EASY = new Set(
  (
    'congratulations everyone everybody somebody anybody nobody something anything everything family families evening lately ' +
    'differently yesterday tomorrow afternoon weekend remember recommend holiday together already another usually ordinary wonderfully'
  ).split(' '),
);

function syllables(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  const heard = Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
  return EASY.has(word) ? Math.min(2, heard) : heard;
}

/** Years of school a reader needs, by the measure of Flesch and Kincaid. */
function grade(text: string): number {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const sentences = Math.max(1, text.match(/[.?:]/g)?.length ?? 0);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
}

/** Below this many words one long word decides, so the longest word is looked at instead. */
const FEW = 6;

test('is read with six years of school', () => {
  const hard = english.flatMap(({ id, text }) => {
    const bare = text.replace(/\[?\{\w+\}\]?/g, 'it').replaceAll("'", '');
    const words = bare.toLowerCase().match(/[a-z]+/g) ?? [];
    const plain = words.length < FEW ? words.every((word) => syllables(word) <= 3) : grade(bare) <= 6;
    return plain ? [] : [`${id}: ${text} (${grade(bare).toFixed(1)})`];
  });
  expect(hard).toEqual([]);
});

test('the measure tells plain from hard', () => {
  expect(grade('The cat sat on the mat.')).toBeLessThan(1);
  expect(grade('What would make this week easier for you?')).toBeLessThan(5);
  expect(grade('Your consideration of alternative possibilities is extraordinarily appreciated.')).toBeGreaterThan(12);
});

const PRAISE =
  'amazing|awesome|incredible|wonderful|lovely|great|brilliant|fantastic|kind|sweet|special|beautiful|thoughtful|warm|gentle';
/** What `kindness` keeps out: greeting-card talk, looks, home, age, numbers, and words that leave no way out. */
const never: readonly [what: string, words: RegExp][] = [
  ['two adjectives in a row', new RegExp(`\\b(?:${PRAISE})(?:,? and|,) (?:${PRAISE})\\b`, 'i')],
  [
    'therapy or greeting cards',
    /\b(?:heal(?:ing)?|process(?:ing)? (?:it|this|that)|feelings are|safe space|your truth|sending (?:love|hugs|light|vibes)|blessed|blessing|cherish\w*|treasure\w*|bestie|sunshine|from the bottom|words can(?:not|'t)|always here|here for you)\b/i,
  ],
  [
    'looks',
    /\b(?:you look (?!up|after|for|at|back|in|out)|looking (?:good|great|fit|well)|attractive|photogenic|skin|weight|slim|young for|face|lips|make-up|makeup|curves)\b/i,
  ],
  ['romance lines', /\b(?:babe|darling|sweetheart|my love|kiss\w*|date night|crush|flirt\w*|single)\b/i],
  [
    'pressure',
    /\b(?:you'd better|or else|why (?:don't|won't|can't|haven't|didn't) you|still haven't|finally|at least|everyone else|answer me|asap|right away\?|last chance|don't forget|make sure|remember to|promise me|i insist|please please|guilty|owe)\b/i,
  ],
  [
    'numbers and homes of new people',
    /\b(?:your (?:phone )?(?:number|address)|(?:at|to|round) my place|(?:to|round) your place|come over|stay the night)\b/i,
  ],
  [
    'what it means about them',
    /\b(?:you are (?:so |such |too |a bit )?(?:sensitive|strong|brave|needy|lazy|difficult|amazing|perfect)|typical of you|people like you)\b/i,
  ],
];

test.each(never)('no sentence has %s', (_, words) => {
  const found = sentences.filter(
    ([, text, { relationships }]) => words.test(text) && relationships?.join() !== 'partner',
  );
  expect(found.map(([id, text]) => `${id}: ${text}`)).toEqual([]);
});

test('no home invitations or phone numbers even to partners’ wordings shared with new people', () => {
  const home = never.find(([what]) => what.startsWith('numbers'))![1];
  expect(sentences.filter(([, text, one]) => one.relationships?.includes('new') && home.test(text))).toEqual([]);
});
