import { describe, expect, test } from 'vitest';
import { noHistory, type History } from '@/lib/coach/history';
import type { Outcome } from '@/lib/coach/advice';
import { rank, worn, type Candidate } from '@/lib/coach/rank';
import { because } from '@/lib/coach/reason';
import { welcome } from '@/lib/coach/welcome';

const candidate = (given: Partial<Candidate> = {}): Candidate => ({
  id: 'now',
  habit: 'listen',
  phrase: 'listen.a',
  text: 'What was it like?',
  select: null,
  reason: because('listen.followUp'),
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

  test('the seed alone decides between equals, and always alike', () => {
    const equals = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => candidate({ phrase: `listen.${key}` }));
    const first = (seed: string) => rank(equals, noHistory, { ...push, seed })[0]!.phrase;
    expect(first('s')).toBe(first('s'));
    expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map(first)).size).toBeGreaterThan(1);
  });
});

/** Earlier offers of one habit with what became of them; each of another wording, so that none is worn. */
function after(
  outcomes: Partial<Record<Outcome, number>>,
  habit = 'listen',
  occasion = 'past',
): History['recentOffers'] {
  return Object.entries(outcomes).flatMap(([outcome, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${outcome}${index}`,
      thread: 't',
      habit,
      phrase: `${habit}.${occasion}.${outcome}${index}`,
      kind: 'offer' as const,
      at: index,
      outcome: outcome as Outcome,
    })),
  );
}
const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
const welcomes = (recent: History['recentOffers'], occasion = 'listen.b'): number[] =>
  seeds.map((_, index) => welcome('listen', occasion, recent, (index + 0.5) / seeds.length));
const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const two = [candidate({ fit: 0.8 }), candidate({ habit: 'care', phrase: 'care.a.a', fit: 0.74 })];
const firsts = (recentOffers: History['recentOffers']) =>
  seeds.filter((seed) => rank(two, { ...noHistory, recentOffers }, { pull: true, seed })[0]!.habit === 'listen').length;

describe('what this person took and put away', () => {
  test('a habit nobody has put away is as welcome as can be', () => {
    expect(new Set(welcomes([]))).toEqual(new Set([1]));
    expect(new Set(welcomes(after({ sentAsIs: 5 })))).toEqual(new Set([1]));
  });

  test('every dismissal sinks a habit, every taking lifts it, whatever the seed', () => {
    for (const [less, more] of [
      [after({ dismissed: 4, sentAsIs: 1 }), after({ dismissed: 3, sentAsIs: 1 })],
      [after({ dismissed: 3, sentAsIs: 1 }), after({ dismissed: 3, sentAsIs: 2 })],
      [after({ dismissed: 2, sentEdited: 4 }), after({ dismissed: 1, sentEdited: 4 })],
    ] as const) {
      const [low, high] = [welcomes(less), welcomes(more)];
      expect(seeds.filter((_, index) => low[index]! > high[index]!)).toEqual([]);
      expect(mean(high)).toBeGreaterThan(mean(low) + 0.01);
    }
  });

  test('a dismissal says more than a cleared draft, that more than being overlooked', () => {
    const [dismissed, cleared, ignored] = (['dismissed', 'cleared', 'ignored'] as const).map((outcome) =>
      mean(welcomes(after({ [outcome]: 4 }))),
    );
    expect(dismissed!).toBeLessThan(cleared! - 0.02);
    expect(cleared!).toBeLessThan(ignored! - 0.02);
  });

  test('the same occasion counts twice', () => {
    const recent = after({ dismissed: 3 });
    expect(mean(welcomes(recent, 'listen.past'))).toBeLessThan(mean(welcomes(recent)) - 0.03);
  });

  test('nudges, questions about memory and other habits say nothing about its offers', () => {
    const nudges = after({ dismissed: 9 }).map((row) => ({ ...row, kind: 'nudge' as const }));
    expect(welcome('listen', 'listen.b', [...nudges, ...after({ dismissed: 9 }, 'care')], 0.5)).toBe(1);
  });

  test('a tired habit mostly steps back behind the next, and has its chance on some days', () => {
    expect(firsts([])).toBe(seeds.length);
    const tired = firsts(after({ dismissed: 3 }));
    expect(tired).toBeGreaterThan(seeds.length * 0.02);
    expect(tired).toBeLessThan(seeds.length * 0.4);
    expect(firsts(after({ dismissed: 3, sentEdited: 9 }))).toBeGreaterThan(tired);
  });

  test('nothing sinks for good: unasked a sure offer still comes on some days, on request always', () => {
    const unwelcome = { ...noHistory, recentOffers: after({ dismissed: 500 }) };
    const sure = [candidate({ fit: 0.85, phrase: 'listen.b.a' })];
    const came = (pull: boolean) => seeds.filter((seed) => rank(sure, unwelcome, { pull, seed }).length > 0).length;
    expect(came(false)).toBeGreaterThan(seeds.length * 0.03);
    expect(came(false)).toBeLessThan(seeds.length / 2);
    expect(came(true)).toBe(seeds.length);
  });

  test('the same seed gives the same order, another one may not', () => {
    const history = { ...noHistory, recentOffers: after({ dismissed: 2, inserted: 1 }) };
    const order = (seed: string) =>
      rank(two, history, { pull: true, seed })
        .map(({ habit }) => habit)
        .join();
    for (const seed of seeds) expect(order(seed)).toBe(order(seed));
    expect(new Set(seeds.map(order)).size).toBe(2);
  });
});

test('a question of theirs that waits comes before what fits better', () => {
  const waiting = candidate({ fit: 0.68, waits: true });
  const better = candidate({ habit: 'care', phrase: 'care.a.a', fit: 0.95 });
  expect(rank([better, waiting, candidate({ phrase: 'listen.b', fit: 0.9 })], noHistory, push)).toEqual([
    waiting,
    better,
  ]);
});
