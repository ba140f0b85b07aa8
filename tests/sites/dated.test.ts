import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentsOf } from '@/lib/sites/page/dated';
import { listedAt } from '@/lib/sites/page/listed';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const now = Date.parse('2026-11-25T12:00:00+01:00');
const november = (day: number) => Date.parse(`2026-11-${String(day).padStart(2, '0')}T10:00:00+01:00`);
const march = (day: number) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T10:00:00+01:00`);

const at = (date: string, heading: string | null = null) => ({ date, time: '10:00', heading });

describe('dates of numbers, in English of no country', () => {
  test.each([
    ['a day that is no month', [at('11/3/2026'), at('11/20/2026')], [november(3), november(20)]],
    ['the same, day first', [at('3/11/2026'), at('20/11/2026')], [november(3), november(20)]],
    ['one later than today', [at('3/11/2026'), at('4/11/2026'), at('9/11/2026')], [null, null, null]],
    ['day and month are the same', [at('3/3/2026')], [march(3)]],
    [
      'none is earlier than the one before',
      [at('2/12/2026'), at('3/1/2026')],
      [Date.parse('2026-02-12T09:00Z'), Date.parse('2026-03-01T09:00Z')],
    ],
    ['a heading names the day', [at('3/11/2026', 'March 11')], [march(11)]],
    ['a heading names another day', [at('3/11/2026', 'Today')], [null]],
    ['nothing tells', [at('3/11/2026')], [null]],
  ])('%s', (_, dates, moments) => {
    expect(momentsOf(dates, 'en', now)).toEqual(moments);
  });

  test('the chat list beside it tells', () => {
    expect(momentsOf([at('3/11/2026')], 'en', now, ['10:00', 'Yesterday', '11/23/2026'])).toEqual([march(11)]);
    expect(momentsOf([at('3/11/2026')], 'en', now, ['Monday', '23/11/2026'])).toEqual([november(3)]);
    expect(momentsOf([at('3/11/2026')], 'en', now, ['11/11/2026'])).toEqual([null]);
  });

  test('where the language has one order, that counts', () => {
    expect(momentsOf([at('3.11.2026')], 'de', now)).toEqual([november(3)]);
    expect(momentsOf([at('3/11/2026')], 'en-US', now)).toEqual([march(11)]);
  });
});

describe('beside a chat in a list', () => {
  test.each([
    ['10:05 AM', '2026-11-25T10:05:00+01:00'],
    ['Yesterday', '2026-11-24T00:00:00+01:00'],
    ['Monday', '2026-11-23T00:00:00+01:00'],
    ['Nov 3, 2025', '2025-11-03T00:00:00+01:00'],
  ])('%s', (shown, moment) => {
    expect(listedAt(shown, 'en', now)).toBe(Date.parse(moment));
  });

  test.each(['3:45 PM', 'typing …', ''])('"%s" is no time that was', (shown) => {
    expect(listedAt(shown, 'en', now)).toBeNull();
  });
});
