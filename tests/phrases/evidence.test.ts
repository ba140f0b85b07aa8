import { describe, expect, test } from 'vitest';
import { habitEvidence } from '@/components/habit-list';
import { furtherStudies } from '@/components/habit-studies';
import { habitIds } from '@/lib/habits/ids';
import { evidence, evidenceOf } from '@/lib/phrases/evidence';
import { filesIn, sourceOf } from '../setup/modules';

const ids = evidence.map(({ id }) => id);

/** What the code names as evidence: `evidence: 'questions'`, also where a condition chooses between two. */
const namedIn = (file: string): string[] =>
  [...sourceOf(file).matchAll(/\bevidence(?:: |\s*=\s*)([^,;\n]+)/g)].flatMap(([, value = '']) =>
    [...value.replace(/=== '[\w-]+'|\['id'\]/g, '').matchAll(/(?<!\()'(\w+)'/g)].map(([, id = '']) => id),
  );

const code = [...filesIn('lib/habits/*.ts'), ...filesIn('lib/coach/*.ts'), ...filesIn('lib/phrases/en/*.ts')];
const named = code.flatMap((file) => namedIn(file).map((id): [string, string] => [file, id]));

test('every entry names its study, year, finding, limit and where to look it up', () => {
  expect(evidence.length).toBeGreaterThanOrEqual(40);
  for (const { id, study, finding, limit, source } of evidence) {
    expect(id).toMatch(/^[a-zA-Z]+$/);
    expect(study).toMatch(/ (?:19|20)\d\d$/);
    for (const sentence of [finding, limit]) expect(sentence).toMatch(/^[A-Z0-9][^!?]{15,180}\.$/);
    expect(finding).not.toContain('. ');
    expect(source.length).toBeGreaterThan(30);
  }
  expect(new Set(ids).size).toBe(evidence.length);
});

test('no two say the same', () => {
  expect(new Set(evidence.map(({ finding }) => finding)).size).toBe(evidence.length);
});

test('no finding promises anything to the reader, or speaks of health', () => {
  expect(
    evidence
      .filter(({ finding }) =>
        /(?<![-“])\b(?:you|will|always|never|proves?|live longer|surviv\w*|health\w*)\b/i.test(finding),
      )
      .map(({ id }) => id),
  ).toEqual([]);
});

describe('what is named and what there is', () => {
  test('every offer and every nudge names a study there is', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, id]) => !ids.includes(id))).toEqual([]);
  });

  test('every habit has a study on its page', () => {
    const shown = [...Object.values(habitEvidence), ...Object.values(furtherStudies).flat()];
    expect(shown.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(furtherStudies).toSorted()).toEqual([...habitIds].toSorted());
  });

  test('no study lies about: each stands behind an offer, a nudge or a habit’s page', () => {
    const pages: string[] = [...Object.values(habitEvidence), ...Object.values(furtherStudies).flat()];
    const written = code.map(sourceOf).join('\n');
    expect(ids.filter((id) => !pages.includes(id) && !written.includes(`'${id}'`))).toEqual([]);
  });

  test('a habit’s page says nothing twice', () => {
    for (const [habit, id] of Object.entries(habitEvidence))
      expect(furtherStudies[habit as keyof typeof furtherStudies]).not.toContain(id);
  });
});

test('an unknown id is a mistake', () => {
  expect(() => evidenceOf('nothing')).toThrow('there is no "nothing"');
});
