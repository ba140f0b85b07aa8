import { describe, expect, test } from 'vitest';
import { historyOf, lastFriday } from './history';
import { friends } from './people';

/** A week of mornings, and the middle of a night. */
const days = [16, 17, 18, 19, 20, 21, 22, 23].map((day) => new Date(2026, 10, day, 8, 5));
const moments = [...days, new Date(2026, 10, 24, 0, 1)];

describe.each(friends)('$name', (friend) => {
  test.each(moments)('wrote nothing in the future, in order, as of %s', (now) => {
    const times = historyOf(friend, now).map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThan(now.getTime());
  });

  test('every message has an id of its own', () => {
    const ids = historyOf(friend, days[0]!).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(moments)('Mira’s Friday is over, and less than eight days ago, as of %s', (now) => {
  const friday = lastFriday(now);
  expect(friday.getDay()).toBe(5);
  expect(now.getTime() - friday.getTime()).toBeGreaterThanOrEqual(24 * 3_600_000);
  expect(now.getTime() - friday.getTime()).toBeLessThan(8 * 24 * 3_600_000);
});

test('a line nobody can read is named', () => {
  expect(() => historyOf({ ...friends[0]!, lines: 'yesterday: hello' }, days[0]!)).toThrow('cannot read the line');
});
