import { expect, test } from 'vitest';
import {
  cornerOf,
  corners,
  items,
  positionOf,
  type ItemId,
  type Position,
} from '@/entrypoints/dashboard/practise-check-items';
import { nobodyYet, profileOf } from '@/lib/people/self';

const answered = (answer: (along: string, turned: boolean) => number) =>
  positionOf(
    Object.fromEntries(items.map((item) => [item.id, answer(item.along, 'turned' in item)])) as Record<ItemId, number>,
  );

test('six sentences for each direction, some of them turned round', () => {
  for (const along of ['anxiety', 'avoidance']) {
    const asked = items.filter((item) => item.along === along);
    expect(asked).toHaveLength(6);
    expect(asked.filter((item) => 'turned' in item).length).toBeGreaterThanOrEqual(2);
  }
});

test('agreeing with everything says nothing either way but by the sentences turned round', () => {
  expect(answered(() => 4)).toEqual({ anxiety: 4, avoidance: 4 });
  expect(answered((_, turned) => (turned ? 1 : 7))).toEqual({ anxiety: 7, avoidance: 7 });
  expect(answered((along, turned) => ((along === 'anxiety') === turned ? 1 : 7))).toEqual({ anxiety: 7, avoidance: 1 });
});

test('the corner on the page is the one the habits are told, once they may be', () => {
  const places: Position[] = [
    { anxiety: 4, avoidance: 4 },
    { anxiety: 4.5, avoidance: 2 },
    { anxiety: 2, avoidance: 6 },
    { anxiety: 6, avoidance: 6 },
  ];
  expect(places.map(cornerOf)).toEqual([...corners]);
  const told = (nudges: boolean) =>
    places.map((place) => profileOf({ ...nobodyYet, selfCheck: { ...place, takenAt: 0, nudges } }).attachment);
  expect(told(true)).toEqual(['secure', 'anxious', 'avoidant', 'mixed']);
  expect(told(false)).toEqual([null, null, null, null]);
});
