import { expect, test } from 'vitest';
import { daysBetween, proposedDay, weekday } from '@/lib/coach/days';

const DAY = 24 * 60 * 60_000;
const monday = Date.UTC(2026, 10, 23, 12);

test.each([
  [0, 'Thursday after work'],
  [1, 'Thursday after work'],
  [2, 'Tuesday after work'],
  [3, 'Wednesday after work'],
  [4, 'Thursday after work'],
  [5, 'Thursday after work'],
  [6, 'Thursday after work'],
])('%i days after Monday: %s', (days, day) => {
  expect(proposedDay(monday + days * DAY, 0, null)).toBe(day);
});

test('is never today, tomorrow or a week away, whatever the day, hour, zone and activity', () => {
  for (let hour = 0; hour < 14 * 24; hour += 5) {
    for (const offset of [-720, -60, 0, 330, 840]) {
      for (const activity of [null, 'a walk', 'dinner', 'lunch', 'brunch']) {
        const now = monday + hour * 60 * 60_000;
        const [name] = proposedDay(now, offset, activity).split(' ');
        const ahead = [2, 3, 4, 5, 6].map((days) => weekday(now + days * DAY, offset));
        expect(ahead).toContain(name);
      }
    }
  }
});

test.each([
  ['dinner', 'Thursday evening'],
  ['lunch', 'Thursday lunchtime'],
  ['a walk', 'Saturday afternoon'],
  ['brunch', 'Saturday morning'],
  ['coffee', 'Thursday after work'],
])('%s: %s', (activity, day) => {
  expect(proposedDay(monday, 0, activity)).toBe(day);
});

test('days are counted by the local calendar', () => {
  const late = Date.UTC(2026, 10, 23, 23, 30);
  expect(daysBetween(late, late + 60 * 60_000, 0)).toBe(1);
  expect(daysBetween(late, late + 60 * 60_000, -120)).toBe(0);
  expect(daysBetween(late, late - DAY, 0)).toBe(-1);
});
