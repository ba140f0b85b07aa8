import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localTime } from '@/lib/sites/page/local-time';

type Wall = Parameters<typeof localTime>;

describe('a wall-clock time in Berlin', () => {
  const zone = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = 'Europe/Berlin';
  });
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each<[string, Wall, string]>([
    ['a winter midnight', [2026, 11, 24, 0, 0, 0], '2026-11-23T23:00:00Z'],
    ['a summer evening', [2026, 7, 1, 18, 30, 5], '2026-07-01T16:30:05Z'],
    ['before the clock skips an hour', [2026, 3, 29, 1, 59, 0], '2026-03-29T00:59:00Z'],
    ['after the clock repeated an hour', [2026, 10, 25, 3, 0, 0], '2026-10-25T02:00:00Z'],
  ])('%s', (_, wall, utc) => {
    expect(localTime(...wall)).toBe(Date.parse(utc));
  });

  test.each<[string, Wall]>([
    ['skipped in spring', [2026, 3, 29, 2, 30, 0]],
    ['shown twice in autumn', [2026, 10, 25, 2, 30, 0]],
    ['no such day', [2026, 2, 30, 12, 0, 0]],
  ])('%s: not known', (_, wall) => {
    expect(localTime(...wall)).toBeNull();
  });
});
