import { expect, test } from 'vitest';
import { dateOf, mayRemind, nextLook } from '@/lib/reminders/when';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();

test('by day alone, and once a day', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => mayRemind(at(24, hour), null));
  expect([hours[0], hours.at(-1)]).toEqual([8, 21]);
  expect(mayRemind(at(24, 12), dateOf(at(24, 9)))).toBe(false);
  expect(mayRemind(at(25, 12), dateOf(at(24, 9)))).toBe(true);
});

test.each([
  ['before nine, at nine', at(24, 3), null, at(24, 9)],
  ['a missed morning, soon', at(24, 15), null, at(24, 15, 1)],
  ['late in the evening, tomorrow', at(24, 23), null, at(25, 9)],
  ['already looked, tomorrow', at(24, 12), '2026-11-24', at(25, 9)],
])('the next look: %s', (_, now, lookedOn, next) => {
  expect(nextLook(now, lookedOn)).toBe(next);
});
