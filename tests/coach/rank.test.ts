import { describe, expect, test } from 'vitest';
import { noHistory, type History } from '@/lib/coach/history';
import { rank, welcome, worn, type Candidate } from '@/lib/coach/rank';

const candidate = (given: Partial<Candidate> = {}): Candidate => ({
  id: 'now',
  habit: 'listen',
  phrase: 'listen.a',
  text: 'What was it like?',
  select: null,
  reason: 'They told you.',
  fit: 0.8,
  evidence: 'questions',
  ...given,
});
const before = (outcome: History['recentOffers'][number]['outcome'], id = 'before'): History => ({
  ...noHistory,
  recentOffers: [{ id, thread: 't', habit: 'listen', phrase: 'listen.a', kind: 'offer', at: 0, outcome }],
});
const push = { pull: false, seed: 's' };

describe('a phrase', () => {
  test.each(['inserted', 'sentAsIs', 'sentEdited', 'dismissed'] as const)(
    'once %s with this person is not offered again',
    (outcome) => {
      expect(worn(candidate(), before(outcome))).toBe(true);
    },
  );

  test.each(['ignored', 'cleared', null] as const)('that was %s may come again', (outcome) => {
    expect(worn(candidate(), before(outcome))).toBe(false);
  });

  test('stays while it is the same offer, inserted a moment ago', () => {
    expect(worn(candidate(), before('inserted', 'now'))).toBe(false);
  });

  test('offered to somebody else lately is kept for them', () => {
    expect(worn(candidate(), { ...noHistory, phrasesElsewhere: new Map([['listen.a', 1]]) })).toBe(true);
  });
});

describe('ranking', () => {
  test('the best of each habit, best first', () => {
    const ranked = rank(
      [
        candidate({ fit: 0.7 }),
        candidate({ phrase: 'listen.b', fit: 0.9 }),
        candidate({ habit: 'care', phrase: 'care.a', fit: 0.8 }),
      ],
      noHistory,
      push,
    );
    expect(ranked.map(({ phrase }) => phrase)).toEqual(['listen.b', 'care.a']);
  });

  test('no offer beats a poor one; asked for, a little less will do', () => {
    expect(rank([candidate({ fit: 0.5 })], noHistory, push)).toEqual([]);
    expect(rank([candidate({ fit: 0.5 })], noHistory, { ...push, pull: true })).toHaveLength(1);
    expect(rank([candidate({ fit: 0.2 })], noHistory, { ...push, pull: true })).toEqual([]);
  });

  test('a habit put away again and again steps back', () => {
    const tired: History = {
      ...noHistory,
      habitOutcomes: new Map([['listen', new Map([['dismissed', 12] as const])]]),
    };
    const two = [candidate({ fit: 0.8 }), candidate({ habit: 'care', phrase: 'care.a', fit: 0.74 })];
    expect(rank(two, noHistory, push)[0]!.habit).toBe('listen');
    expect(rank(two, tired, push)[0]!.habit).toBe('care');
  });

  test('the seed alone decides between equals, and always alike', () => {
    const equals = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => candidate({ phrase: `listen.${key}` }));
    const first = (seed: string) => rank(equals, noHistory, { ...push, seed })[0]!.phrase;
    expect(first('s')).toBe(first('s'));
    expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map(first)).size).toBeGreaterThan(1);
  });
});

test('being taken makes welcome, being dismissed less so', () => {
  const after = (outcomes: [Parameters<typeof welcome>[0]] extends [infer M] ? M : never) => welcome(outcomes);
  expect(after(undefined)).toBe(1);
  expect(after(new Map([['sentAsIs', 5]]))).toBe(1);
  expect(after(new Map([['ignored', 4]]))).toBeGreaterThan(after(new Map([['dismissed', 4]])));
  expect(after(new Map([['dismissed', 100]]))).toBeGreaterThanOrEqual(0.7);
});
