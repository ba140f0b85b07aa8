import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockIn, momentOf } from '@/lib/sites/page/clock';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** A Wednesday. */
const now = Date.parse('2026-11-25T09:00:00Z');

const day = (language: string, shown: string, at = now) => {
  const read = clockIn(language).day(shown, at);
  return read && [read.year, read.month, read.day].map((part) => String(part).padStart(2, '0')).join('-');
};

const minute = (language: string, shown: string) => {
  const read = clockIn(language).minute(shown);
  return read === null ? null : `${Math.floor(read / 60)}:${String(read % 60).padStart(2, '0')}`;
};

describe('a time of day', () => {
  test.each([
    ['en', '7:05 PM', '19:05'],
    ['en', '7:05\u202fPM', '19:05'],
    ['en', '\u200e7:05pm\u200e', '19:05'],
    ['en', '12:00 AM', '0:00'],
    ['en', '12:30 p.m.', '12:30'],
    ['en', '7:\u200e05 PM', '19:05'],
    ['en', '00:15', '0:15'],
    ['en', '19:05:59', '19:05'],
    ['en-GB', '19:05', '19:05'],
    ['de', '19:05', '19:05'],
    ['de', '19.05 Uhr', '19:05'],
    ['de', '7:05 PM', '19:05'],
    ['de', 'um 0:00 Uhr', '0:00'],
    ['ar', '٧:٠٥ م', '19:05'],
    ['ar', '\u200f12:05 ص', '0:05'],
    ['ar', '١٢:٠٥ م', '12:05'],
    ['fr', '19:05', '19:05'],
    ['fr', '19 h 05', '19:05'],
    ['fr', '19h05', '19:05'],
    ['es', '7:05 p. m.', '19:05'],
    ['es', '12:05 a.\u00a0m.', '0:05'],
    ['pt', '19:05', '19:05'],
    ['pt-PT', '7:05 da tarde', '19:05'],
    ['ja', '19:05', '19:05'],
    ['ja', '午後7:05', '19:05'],
    ['ja', '午前0:05', '0:05'],
    ['ja', '19時05分', '19:05'],
    ['hi', '7:05 pm', '19:05'],
    ['hi', '७:०५ pm', '19:05'],
    ['zh-CN', '下午7:05', '19:05'],
    ['ko', '오후 7:05', '19:05'],
    ['fi', 'klo 19.05', '19:05'],
    ['xx_nonsense', '7:05 PM', '19:05'],
  ])('%s: %s', (language, shown, read) => {
    expect(minute(language, shown)).toBe(read);
  });

  test.each([
    ['en', ''],
    ['en', 'November 3'],
    ['en', '25:00'],
    ['en', '13:05 PM'],
    ['en', '7:60'],
    ['en', '7:05 miles'],
    ['en', '11/03'],
    ['en', '5 h'],
    ['en', '2025-11-03'],
    ['de', '07.05.'],
  ])('%s: "%s" is none', (language, shown) => {
    expect(minute(language, shown)).toBeNull();
  });
});

describe('a day', () => {
  test.each([
    ['en', 'Today', '2026-11-25'],
    ['en', 'TODAY', '2026-11-25'],
    ['en', 'Yesterday', '2026-11-24'],
    ['en', 'Monday', '2026-11-23'],
    ['en', 'Wed', '2026-11-18'],
    ['en', 'November 3', '2026-11-03'],
    ['en', 'Nov 26', '2025-11-26'],
    ['en', '3 Nov 2025', '2025-11-03'],
    ['en', 'Mon, Nov 3, 2025', '2025-11-03'],
    ['en', 'Monday, November 3rd', null],
    ['en', 'Tuesday, November 3rd', '2026-11-03'],
    ['en', 'May 3, 2026', '2026-05-03'],
    ['en-US', '11/3/25', '2025-11-03'],
    ['en-US', '11/3/2025', '2025-11-03'],
    ['en-GB', '03/11/2025', '2025-11-03'],
    ['en', '11/23/2025', '2025-11-23'],
    ['en', '23/11/2025', '2025-11-23'],
    ['en', '03/03/2025', '2025-03-03'],
    ['en', '2025-11-03', '2025-11-03'],
    ['de', 'Heute', '2026-11-25'],
    ['de', 'gestern', '2026-11-24'],
    ['de', 'vorgestern', '2026-11-23'],
    ['de', 'Montag', '2026-11-23'],
    ['de', 'Mo.', '2026-11-23'],
    ['de', '3. November', '2026-11-03'],
    ['de', 'Mo., 3. Nov. 2025', '2025-11-03'],
    ['de', '03.11.2025', '2025-11-03'],
    ['de', '3.11.25', '2025-11-03'],
    ['de', '1. März', '2026-03-01'],
    ['ar', 'اليوم', '2026-11-25'],
    ['ar', 'أمس', '2026-11-24'],
    ['ar', 'الاثنين', '2026-11-23'],
    ['ar', '٣ نوفمبر ٢٠٢٥', '2025-11-03'],
    ['ar', '\u200fالاثنين، 3 نوفمبر 2025\u200f', '2025-11-03'],
    ['ar', '٣\u200f/١١\u200f/٢٠٢٥', '2025-11-03'],
    ['fr', 'Aujourd’hui', '2026-11-25'],
    ['fr', 'hier', '2026-11-24'],
    ['fr', 'lundi 3 novembre 2025', '2025-11-03'],
    ['fr', '1er novembre', '2026-11-01'],
    ['fr', '03/11/2025', '2025-11-03'],
    ['fr-CA', '2025-11-03', '2025-11-03'],
    ['es', 'hoy', '2026-11-25'],
    ['es', 'AYER', '2026-11-24'],
    ['es', 'miércoles', '2026-11-18'],
    ['es', 'mar, 3 mar', '2026-03-03'],
    ['es', '3 de noviembre de 2025', '2025-11-03'],
    ['es', '3/11/25', '2025-11-03'],
    ['pt', 'Ontem', '2026-11-24'],
    ['pt', 'segunda-feira', '2026-11-23'],
    ['pt', '3 de nov. de 2025', '2025-11-03'],
    ['ja', '今日', '2026-11-25'],
    ['ja', '昨日', '2026-11-24'],
    ['ja', '月曜日', '2026-11-23'],
    ['ja', '11月3日', '2026-11-03'],
    ['ja', '2026年11月3日火曜日', '2026-11-03'],
    ['ja', '11月3日(火)', '2026-11-03'],
    ['ja', '2025/11/03', '2025-11-03'],
    ['hi', 'आज', '2026-11-25'],
    ['hi', 'कल', '2026-11-24'],
    ['hi', 'सोमवार', '2026-11-23'],
    ['hi', '3 नवंबर 2025', '2025-11-03'],
    ['hi', '३/११/२५', '2025-11-03'],
    ['zh-CN', '2025年11月3日 星期一', '2025-11-03'],
    ['ko', '2025년 11월 3일 월요일', '2025-11-03'],
    ['vi', '3 tháng 11, 2025', '2025-11-03'],
    ['ru', '3 ноября 2025 г.', '2025-11-03'],
  ])('%s: %s', (language, shown, read) => {
    expect(day(language, shown)).toBe(read);
  });

  test.each([
    ['en', '', 'nothing'],
    ['en', '11/03/2025', 'month first or day first'],
    ['en', '3/4', 'month first or day first'],
    ['en-US', '13/13/2025', 'no such month'],
    ['de', '31.02.2025', 'no such day'],
    ['de', '29. Februar 2025', 'no such day'],
    ['en', 'Tuesday, November 3, 2025', 'not on that weekday'],
    ['en', 'November 26, 2026', 'ahead'],
    ['en', 'November 3 messages', 'not only a day'],
    ['en', 'November', 'no number'],
    ['en', 'Monday Tuesday', 'two'],
    ['en', 'Today, Monday', 'two'],
    ['en', 'Today 25:00', 'a time that is none'],
    ['en', 'Nov 3, 25', 'the year or the day'],
    ['en', '3', 'no month'],
    ['de', 'Monday', 'another language'],
    ['en', '7:05 PM', 'a time'],
    ['ja', '3日', 'no month'],
  ])('%s: "%s" is none: %s', (language, shown) => {
    expect(day(language, shown)).toBeNull();
  });

  test('at midnight it is another day', () => {
    const midnight = Date.parse('2026-11-25T00:00:00+01:00');
    expect(day('en', 'today', midnight - 1)).toBe('2026-11-24');
    expect(day('en', 'today', midnight)).toBe('2026-11-25');
    expect(day('de', 'gestern', Date.parse('2026-01-01T00:00:00+01:00'))).toBe('2025-12-31');
  });

  test('the day after a short one is not skipped', () => {
    expect(day('en', 'yesterday', Date.parse('2026-03-30T00:10:00+02:00'))).toBe('2026-03-29');
    expect(day('en', 'yesterday', Date.parse('2026-10-26T00:10:00+01:00'))).toBe('2026-10-25');
  });
});

describe('a moment', () => {
  const clock = clockIn('en');

  test('is a day and a minute of it', () => {
    expect(momentOf(clock.day('Today', now), clock.minute('12:00 AM'))).toBe(Date.parse('2026-11-25T00:00:00+01:00'));
    expect(momentOf(clock.day('July 3', now), clock.minute('11:59 PM'))).toBe(Date.parse('2026-07-03T23:59:00+02:00'));
  });

  test('is unknown when a part is, and when the clock showed it twice or never', () => {
    expect(momentOf(null, 5)).toBeNull();
    expect(momentOf(clock.day('Today', now), null)).toBeNull();
    expect(momentOf(clock.day('October 25', now), clock.minute('2:30 AM'))).toBeNull();
    expect(momentOf(clock.day('March 29', now), clock.minute('2:30 AM'))).toBeNull();
  });

  test.each([
    ['en', 'Nov 3, 2025, 7:05 PM', '2025-11-03T19:05:00+01:00'],
    ['en', 'May 3, 2026 at 10:01 AM', '2026-05-03T10:01:00+02:00'],
    ['en', 'Today at 9:15 AM', '2026-11-25T09:15:00+01:00'],
    ['en-GB', '10:01, 05/03/2026', '2026-03-05T10:01:00+01:00'],
    ['de', 'gestern um 19:05 Uhr', '2026-11-24T19:05:00+01:00'],
    ['de', '3. November 2025 um 12:05 Uhr', '2025-11-03T12:05:00+01:00'],
    ['de', 'Montag, 3. November 2025 um 19:05', '2025-11-03T19:05:00+01:00'],
    ['ar', '٧:٠٥ م، ٣\u200f/١١\u200f/٢٠٢٥', '2025-11-03T19:05:00+01:00'],
    ['es', '3 de noviembre de 2025, 7:05 p. m.', '2025-11-03T19:05:00+01:00'],
    ['hi', '3 नवंबर 2025 को 7:05 pm बजे', '2025-11-03T19:05:00+01:00'],
    ['ja', '2025年11月3日 19:05', '2025-11-03T19:05:00+01:00'],
    ['fr', '3 novembre 2025 à 19 h 05', '2025-11-03T19:05:00+01:00'],
  ])('%s: %s', (language, shown, read) => {
    expect(clockIn(language).at(shown, now)).toBe(Date.parse(read));
  });

  test.each(['7:05 PM', 'Today', 'Nov 3', '9:50 am, 9/6/2026', '', 'Today at 11:50 PM'])('"%s" is none', (shown) => {
    expect(clock.at(shown, now)).toBeNull();
  });

  test('is no morning where "am" means "on"', () => {
    expect(clockIn('de').at('Am 3. November 2026, 12:26', now)).not.toBe(Date.parse('2026-11-03T00:26:00+01:00'));
  });
});
