import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../lib/locales/en/', import.meta.url);

/** Every string of every catalogue, with the key it stands under. */
async function strings(): Promise<[key: string, text: string][]> {
  const modules = await Promise.all(
    readdirSync(folder).map((file) => import(/* @vite-ignore */ new URL(file, folder).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module).flatMap((catalogue) => leaves('', catalogue)));
}

function leaves(key: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(`${key} ${name}`.trim(), inner));
}

/** People are not scored, judged or kept in a file, and nobody is made to feel guilty. */
const UNKIND =
  /\b(?:streaks?|scores?|scored|ranking|points|rating|levels?|badges?|grade[sd]?|neglect\w*|overdue|fail(?:ed|s|ing)? (?:to|you|them|at)|ignored?|one-sided|unreciprocated|dismiss\w*|contacts|CRM|should|must|guilt\w*|ashamed|lazy|needy|clingy|toxic|bad friend|good friend|best friends?|worst|weak(?:est)?|strong(?:est)? (?:tie|friend)|you forgot|you haven't|you have not|don't lose|losing (?:touch|them))\b/i;

test('no words of the interface score a person, judge one or press the reader', async () => {
  const all = await strings();
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(([, text]) => UNKIND.test(text))).toEqual([]);
});

test.each(['You neglected Ana', '3 day streak', 'Friendship score: 7', 'You should write', 'Ana is overdue'])(
  'is seen: %s',
  (text) => {
    expect(text).toMatch(UNKIND);
  },
);
