import { expect, test } from 'vitest';
import { evidence, evidenceOf } from '@/lib/phrases/evidence';

test('every entry names its study, year, finding, limit and where to look it up', () => {
  expect(evidence.length).toBeGreaterThanOrEqual(15);
  for (const { id, study, finding, limit, source } of evidence) {
    expect(id).toMatch(/^[a-zA-Z]+$/);
    expect(study).toMatch(/ (?:19|20)\d\d$/);
    for (const sentence of [finding, limit]) expect(sentence).toMatch(/^[A-Z][^!?]{15,180}\.$/);
    expect(source.length).toBeGreaterThan(30);
  }
  expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
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

test('an unknown id is a mistake', () => {
  expect(() => evidenceOf('nothing')).toThrow('there is no "nothing"');
});
