import { describe, expect, test } from 'vitest';
import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import { digDeeper } from '@/lib/habits/dig-deeper';
import type { Moment, Relationship } from '@/lib/habits/habit';
import { starters } from '@/lib/phrases/en/starters';
import { moment } from './moment';
import { nudged, reworded } from './offered';

const pull = { pull: true };
const suggested = (lines: string, given: Partial<Moment> = {}) =>
  digDeeper.suggest!(moment(lines, { pull: true, ...given })).map(({ phrase }) =>
    starters.find(({ id }) => id === phrase)!,
  );
const deepest = (lines: string, relationship: Relationship) =>
  Math.max(...suggested(lines, { relationship }).map(({ depth }) => depth));

describe('starters', () => {
  test('come on request alone', () => {
    const offers = (given: Partial<Moment>) =>
      advise(moment('them: ok', given), [digDeeper], noHistory, allOn).offers.filter(
        ({ habit }) => habit === 'dig-deeper',
      );
    expect(offers({})).toEqual([]);
    expect(offers(pull)).toHaveLength(1);
  });

  test.each([
    ['them: ok', 'new', 2],
    ['them: ok', 'friend', 3],
    ['them: ok', 'partner', 4],
    ['them: i was so nervous about the move\nme: oh\nthem: ok', 'new', 2],
    ['10d them: i have always dreamed of living by the sea\n10d me: oh\nthem: ok', 'friend', 4],
    ['10d them: i am so scared of the move\n10d me: oh\nthem: ok', 'partner', 5],
  ] as const)(
    'one step deeper than they went, as the relationship allows: %s (%s, %i)',
    (lines, relationship, depth) => {
      expect(deepest(lines, relationship)).toBe(depth);
    },
  );

  test('fit the relationship', () => {
    for (const relationship of ['new', 'friend', 'family', 'partner'] as const)
      for (const { relationships } of suggested('them: ok', { relationship }))
        expect(relationships ?? [relationship]).toContain(relationship);
  });

  test('vary from thread to thread, and one used with this person does not come again', () => {
    const first = (seed: string, used: string[] = []) => {
      const recentOffers = used.map((phrase) => ({
        id: phrase,
        thread: 't',
        habit: 'dig-deeper',
        phrase,
        kind: 'offer' as const,
        at: 0,
        outcome: 'sentAsIs' as const,
      }));
      const { offers } = advise(
        moment('them: ok', { pull: true, seed }),
        [digDeeper],
        { ...noHistory, recentOffers },
        allOn,
      );
      return offers.find(({ habit }) => habit === 'dig-deeper')!.phrase;
    };
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => first(seed))).size).toBeGreaterThan(2);
    expect(first('a', [first('a')])).not.toBe(first('a'));
  });

  const friday = Date.UTC(2026, 10, 27, 12);
  const monday = Date.UTC(2026, 10, 30, 9);
  const night = Date.UTC(2026, 10, 24, 21);
  test.each([
    ['on a Friday', 'them: ok', { now: friday }, 'starter.weekend'],
    ['on a Monday', 'them: ok', { now: monday }, 'starter.monday'],
    ['in the evening', 'them: ok', { now: night }, 'starter.evening'],
    ['after a long time', '90d them: see you', {}, 'starter.longAgo'],
    ['to somebody new', '', { relationship: 'new' as const }, 'starter.first'],
  ])('%s', (_, lines, given, occasion) => {
    expect(suggested(lines, given)[0]?.occasion).toBe(occasion);
  });

  test('an ordinary Tuesday has none of those', () => {
    expect(new Set(suggested('them: ok').map(({ occasion }) => occasion))).toEqual(new Set(['starter']));
  });

  test.each([
    ['them: did you book the tickets?', {}],
    ['them: my dad died last night', {}],
    ['them: we spent every summer at the lake', {}],
    ['them: ok\nme: see you', {}],
    ['them: ok', { tender: true }],
    ['Ben: lol', {}],
    ['them: a post', { kind: 'public' as const }],
  ])('none on %s %o', (lines, given) => {
    expect(suggested(lines, given)).toEqual([]);
  });
});

describe('a shallow opener', () => {
  test.each([
    ['how are you?', 'what has your week been like?'],
    ['Hey, how are you doing?', 'Hey, what has your week been like?'],
    ['How are you?', 'What has your week been like?'],
    ['how are you, Sam?', 'what has your week been like?'],
    ['hey Sam, hru', 'hey Sam, what has your week been like?'],
    ["what's up", 'what has been taking up your days lately?'],
    ['heyy whats up?', 'heyy what has been taking up your days lately?'],
    ['hey, sup?', 'hey, what has been taking up your days lately?'],
    ['yo wyd', 'yo what are you in the middle of right now?'],
    ['hi! what do you do for a living?', 'hi! what do you like about what you do?'],
    ['how was your weekend?', 'what did you like best about your weekend?'],
    ["how's work?", 'what is keeping you busiest these days?'],
    ['any plans for the weekend?', 'what are you looking forward to most?'],
  ])('%s', (draft, better) => {
    expect(reworded(digDeeper, `3d them: see you\ndraft: ${draft}`, pull)).toBe(better);
  });

  test('at the first word to a friend, and days after one’s own last', () => {
    expect(nudged(digDeeper, 'draft: how are you?', pull)?.remark).toContain('how are you?');
    expect(nudged(digDeeper, '3d me: see you\ndraft: how are you?', pull)).toBeDefined();
    expect(nudged(digDeeper, '3d them: see you\ndraft: how are you?', { ...pull, relationship: 'new' })).toBeDefined();
  });

  test.each([
    ['3d them: see you\ndraft: how are you finding the new flat?', pull],
    ['3d them: see you\ndraft: how are you? the course starts on friday', pull],
    ['3d them: see you\ndraft: so sorry about yesterday, how are you?', pull],
    ['3d them: see you\ndraft: what do you do when it rains?', pull],
    ['3d them: see you\ndraft: where do you work out?', pull],
    ['3d them: see you\ndraft: how are you coping?', pull],
    ['3d them: see you\ndraft: any plans to repaint it?', pull],
    ['3d them: see you\ndraft: what is up with the printer?', pull],
    ['3d them: see you\ndraft: where are you from here to the left?', pull],
    ['them: good thanks, and yours?\ndraft: how are you?', pull],
    ['them: hi\ndraft: how are you?', pull],
    ['3d them: how are you?\ndraft: how are you?', pull],
    ['2d them: i failed my exam\ndraft: how are you?', pull],
    ['draft: how are you?', { ...pull, relationship: 'new' }],
    ['1d me: hi\ndraft: how are you?', { ...pull, relationship: 'new' }],
    ['3d them: see you\ndraft: how are you?', { ...pull, tender: true }],
    ['3d them: see you\ndraft: how are you?', { ...pull, relationship: 'colleague' }],
    ['3d Ben: see you\ndraft: how are you?', pull],
    ['3d them: see you\ndraft: how are you?', { pull: false }],
  ] as const)('is left alone: %s %o', (lines, given) => {
    expect(nudged(digDeeper, lines, given)).toBeUndefined();
  });
});
