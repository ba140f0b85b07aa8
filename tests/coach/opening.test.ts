import { expect, test } from 'vitest';
import { noHistory } from '@/lib/coach/history';
import { openingFor, type Beginning } from '@/lib/coach/opening';
import { nothingKept } from '@/lib/habits/habit';

const DAY = 86_400_000;
/** Tuesday 24 November 2026, 18:00 UTC. */
const now = Date.UTC(2026, 10, 24, 18);
const robin: Beginning = {
  ...nothingKept,
  ...{ name: 'Robin', relationship: 'friend', tender: false, cadenceDays: 21, lastContactAt: now - 50 * DAY },
  ...{ events: [], off: [] },
};
const to = (changes: Partial<Beginning>, recent: Partial<typeof noHistory> = {}) =>
  openingFor({ ...robin, ...changes }, { ...noHistory, ...recent }, now, 0);

test('a check-in after a long silence, whole as it is and the same all day', () => {
  const opening = to({})!;
  expect(opening.phrase).toMatch(/^keep-in-touch\.gap\./);
  expect(opening.text).toMatch(/^[A-Z].*[.?]$/);
  expect(to({})).toEqual(opening);
});

test('what has come up comes first, and a wish on the day itself', () => {
  expect(to({ events: [{ what: 'interview', at: now - 4 * DAY }] })?.text).toContain('the interview');
  expect(to({ events: [{ what: 'birthday', at: now - 18 * 3_600_000 }] })?.text).toMatch(/^Happy birthday/);
});

test('quiet words in tender time, nothing a person switched off, and not the same twice', () => {
  const tender = to({ tender: true, lastContactAt: now - DAY })!;
  expect(tender.phrase).toContain('.quiet');
  expect(to({ off: ['keep-in-touch'] })?.phrase).not.toMatch(/^keep-in-touch/);
  const first = to({})!;
  const elsewhere = new Map([[first.phrase, now - DAY]]);
  expect(to({}, { phrasesElsewhere: elsewhere })?.phrase).not.toBe(first.phrase);
});
