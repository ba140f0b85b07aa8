import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { expect, test } from 'vitest';
import { sentences } from './expanded';

/** What the checker gets wrong: the rule, and the words it stumbles over. */
const mistaken: readonly [rule: string, words: RegExp, because: string][] = [
  ['QuantifierNumeralConflict', /little one/, 'a little one is a small child or animal'],
  ['ToTwoToo', /to lately/, 'what one is up to, where one has been to'],
  ['NotTo', /no to/, 'what one says no to'],
  ['PossessiveYour', /for you tomorrow/, 'tomorrow is not theirs'],
  ['OxfordComma', /, .* or /, '"by the sea, near or far" is no list of three'],
];

interface Finding {
  sentence: string;
  rule: string;
  message: string;
}

/** All sentences are checked as one text, a paragraph each: one by one they take ten times as long. */
async function findings(texts: readonly string[]): Promise<Finding[]> {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  const text = texts.join('\n\n');
  const byRule = await linter.organizedLints(text, { language: 'plaintext' });
  return Object.entries(byRule).flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const { start, end } = lint.span();
      const first = text.lastIndexOf('\n', start - 1) + 1;
      const last = text.indexOf('\n', end);
      return {
        sentence: text.slice(first, last < 0 ? undefined : last),
        rule,
        message: lint.message(),
      };
    }),
  );
}

const isMistaken = ({ rule, sentence }: Finding): boolean =>
  mistaken.some(([of, words]) => of === rule && words.test(sentence));

test('every wording is good English', { timeout: 120_000 }, async () => {
  const found = await findings([...new Set(sentences.map(([, text]) => text.trimEnd()))]);
  const wrong = found.filter((one) => !isMistaken(one));
  expect(wrong.map(({ sentence, rule, message }) => `${sentence} ${rule}: ${message}`)).toEqual([]);
});

test('the checker finds what is wrong', { timeout: 120_000 }, async () => {
  const found = await findings(['How was the the concert?', 'Would you like an coffee?', 'How is it going?']);
  expect(new Set(found.map(({ sentence }) => sentence))).toEqual(
    new Set(['How was the the concert?', 'Would you like an coffee?']),
  );
});
