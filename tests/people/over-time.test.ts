import { expect, test } from 'vitest';
import { balancedMonths, byMonth, hasRhythm, replySpans } from '@/lib/people/over-time';
import type { DayRow } from '@/lib/people/rows';

const now = Date.UTC(2026, 10, 24, 12);

function day(date: string, messages = 10, replies: number[] = []): DayRow {
  const at = Date.parse(date);
  const side = { messages, words: messages * 3, questions: 1, starts: 1, replies };
  return {
    thread: 't',
    day: date,
    offset: 0,
    me: side,
    them: side,
    first: at,
    last: at,
    bout: { from: 'me', count: 1, lastAt: at },
  };
}

test('months of the last year add up, and those with few messages say nothing', () => {
  const days = [day('2025-06-01'), day('2026-09-01'), day('2026-10-01'), day('2026-10-09'), day('2026-11-01', 2)];
  const months = byMonth(days, now);
  expect(months.map(({ month, messages, days: count }) => [month, messages, count])).toEqual([
    ['2026-09', 20, 1],
    ['2026-10', 40, 2],
    ['2026-11', 4, 1],
  ]);
  expect(months[1]).toMatchObject({ me: { words: 60, questions: 2, starts: 2 } });
  expect(balancedMonths(months).map(({ month }) => month)).toEqual(['2026-09', '2026-10']);
  expect(balancedMonths(months.slice(1))).toEqual([]);
});

test('a rhythm needs four gaps, reply times four answers of each side', () => {
  const dates = ['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-07'].map((date) => day(date));
  expect([hasRhythm(dates), hasRhythm([...dates, day('2026-11-07')])]).toEqual([false, false]);
  expect(hasRhythm([...dates, day('2026-11-09')])).toBe(true);
  expect(replySpans([day('2026-11-01', 10, [1, 1, 1])])).toBeNull();
  expect(replySpans([day('2026-11-01', 10, [1, 1, 0, 2, 0, 0, 0, 1, 0, 0, 3])])).toEqual({
    me: [2, 2, 1, 3],
    them: [2, 2, 1, 3],
  });
});
