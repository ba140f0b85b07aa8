import { expect, test } from 'vitest';
import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import { ruleOf } from '@/lib/coach/rule-of';
import { habits } from '@/lib/habits';
import { ruleIds, type Switchable } from '@/lib/habits/ids';
import { filesIn, sourceOf } from '../setup/modules';
import { moment } from '../habits/moment';

/** Ids of remarks as they stand in the code, those made of a key and its kind included. */
const written = [
  ...filesIn('lib/habits/*.ts'),
  ...filesIn('lib/coach/*.ts'),
  ...filesIn('lib/phrases/en/*.ts'),
].flatMap((file) => [...sourceOf(file).matchAll(/(?<=['`])[a-z-]+\.review\.[\w${}.]*/g)].map(([phrase]) => phrase));

test('a switch stands for every remark there is', () => {
  expect(written.length).toBeGreaterThan(15);
  expect(written.filter((phrase) => ruleOf(phrase) === null)).toEqual([]);
});

const nudge = (lines: string, off: readonly Switchable[] = []) => {
  const { nudge: shown } = advise(moment(lines), habits, noHistory, { ...allOn, off });
  return shown && ruleOf(shown.phrase);
};

test.each([
  ["them: hi\ndraft: let's catch up soon", 'look-ahead.vague'],
  ['them: Sorry, I forgot\ndraft: you never call me', 'care.blame'],
] as const)('%s: silent once %s is off, and by that alone', (lines, rule) => {
  expect(nudge(lines)).toBe(rule);
  expect(nudge(lines, [rule])).toBe(null);
  expect(
    nudge(
      lines,
      ruleIds.filter((id) => id !== rule),
    ),
  ).toBe(rule);
});
