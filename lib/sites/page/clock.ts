import { calendarWords, type CalendarWords, letters, type Meaning, plain, TIME_HERE, words } from './calendar-words';
import { localTime } from './local-time';

/** A day of the calendar in the browser's time zone; month 1 to 12. */
export interface LocalDay {
  year: number;
  month: number;
  day: number;
}

/** Reads days and times of day as a page shows them in its language; built from Intl. */
export interface Clock {
  /** Minutes since midnight of "7:05 PM", "19.05 Uhr", "٧:٠٥ م"; null when it is no time of day. */
  minute(shown: string): number | null;
  /**
   * "Today", "gestern", "Monday" (the latest such day before today), "November 3", "3 Nov 2025", "03.11.2025", ISO;
   * null when it is no day, could be two, or lies ahead. Without a year it is the latest such day.
   */
  day(shown: string, now: number): LocalDay | null;
  /** Epoch milliseconds of both in one: "Nov 3, 2025, 7:05 PM", "gestern um 19:05"; null when a part is missing or it lies ahead. */
  at(shown: string, now: number): number | null;
}

/** Epoch milliseconds of a day and a minute of it; null when either is unknown or the clock change makes it unclear. */
export function momentOf(day: LocalDay | null, minute: number | null): number | null {
  if (!day || minute === null) return null;
  return localTime(day.year, day.month, day.day, Math.floor(minute / 60), minute % 60, 0);
}

/** The day of a moment, where the person is. */
export function dayOf(at: number): LocalDay {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** Two clocks may differ by this much. */
const MINUTE = 60_000;

const clocks = new Map<string, Clock>();

/** @param language BCP 47, as in `<html lang>`; the browser's own where it is empty or unknown */
export function clockIn(language: string): Clock {
  const known = clocks.get(language);
  if (known) return known;
  const read = remembered(calendarWords(tagOf(language)));
  const clock: Clock = {
    minute: (shown) => {
      const { day, minute } = read(shown, 0);
      return day ? null : minute;
    },
    day: (shown, now) => {
      const { day, minute } = read(shown, now);
      return minute === null ? day : null;
    },
    at: (shown, now) => {
      const { day, minute } = read(shown, now);
      const at = momentOf(day, minute);
      // "Today at 23:50" right after midnight: the page was drawn yesterday.
      return at !== null && at <= now + MINUTE ? at : null;
    },
  };
  clocks.set(language, clock);
  return clock;
}

/** As Intl takes it; undefined where the page says none, or nonsense. */
function tagOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

interface Read {
  day: LocalDay | null;
  minute: number | null;
}

const nothing: Read = { day: null, minute: null };

/** A page shows the same few days and minutes again and again. What a day means changes at midnight. */
function remembered(language: CalendarWords): (shown: string, now: number) => Read {
  const known = new Map<string, Read>();
  return (shown, now) => {
    const key = new Date(now).toDateString() + shown;
    const read = known.get(key) ?? readMoment(shown, now, language);
    if (known.size > 5000) known.clear();
    known.set(key, read);
    return read;
  };
}

/** Hour, what divides ("19:05", "19.05", "19h05", "19時05分"), minute, and seconds if any; "3.11.25" is none. */
const TIME = /(?<![\d.:/-])(\d{1,2})(?:[:.]|\s?[h時时시]\s?)([0-5]\d)(?::\d{2})?(?![\d.:/-])/;

function readMoment(
  shown: string,
  now: number,
  { meanings, known, halves, half, linking, orders }: CalendarWords,
): Read {
  const text = plain(shown);
  const time = TIME.exec(text);
  const all = words(text.replace(TIME, ` ${TIME_HERE} `));
  // Only beside the time: "am" is another word in German.
  const [, before, after] = half.exec(all) ?? [];
  const rest = all.replace(half, ' ');
  const names = (rest.match(known) ?? []).map((name) => meanings.get(name) ?? {});
  const between = rest.replace(known, ' ');
  // "3rd", "1er", "3日"
  const unknown = letters(between.replace(/(\d)\p{L}{1,2}(?!\p{L})/gu, '$1')).some((word) => !linking.has(word));
  const minute = time && minuteOf(Number(time[1]), Number(time[2]), halves.get(before ?? after ?? ''));
  if (unknown || minute === undefined) return nothing;
  const numbers = (between.match(/\d+/g) ?? []).map(Number);
  if (names.length + numbers.length === 0) return { day: null, minute };
  const date = readDate(names, numbers, noon(new Date(now)), orders);
  return date ? { day: dayOf(date.getTime()), minute } : nothing;
}

/** @param half the hour it begins at; undefined where the clock counts to 24 */
function minuteOf(hour: number, minute: number, half: number | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour * 60 + minute : undefined;
  return hour < 13 ? ((hour % 12) + half) * 60 + minute : undefined;
}

/** No change of the clock touches noon. */
const noon = (date: Date, daysBack = 0) => new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBack, 12);

function readDate(names: Meaning[], numbers: number[], today: Date, orders: string[]): Date | null {
  const ago = names[0]?.ago;
  if (ago !== undefined) return names.length + numbers.length === 1 ? noon(today, ago) : null;
  // A short name can be a month's and a weekday's: "mar, 3 mar".
  const place = numbers.length > 0 ? names.findLastIndex(({ month }) => month) : -1;
  const others = names.filter((_, index) => index !== place);
  const weekday = others[0]?.weekday;
  if (others.length > 1 || (others.length > 0 && weekday === undefined)) return null;
  if (numbers.length === 0) return noon(today, ((today.getDay() - weekday! + 6) % 7) + 1);
  const days = datesOf(numbers, names[place]?.month, orders).flatMap((shown) => latest(shown, today) ?? []);
  const fitting = days.filter((day) => weekday === undefined || day.getDay() === weekday);
  return new Set(fitting.map(Number)).size === 1 ? fitting[0]! : null;
}

/** As a page shows it: the year is often left out. */
type Shown = [year: number | undefined, month: number | undefined, day: number | undefined];

/** What numbers can mean, beside the name of a month or by themselves. */
function datesOf(numbers: number[], month: number | undefined, orders: string[]): Shown[] {
  if (numbers.length > 3) return [];
  const [day, year = 2000, more] = numbers.toSorted((a, b) => a - b);
  if (month) return more === undefined && year > 999 ? [[numbers[1] && year, month, day]] : [];
  return (numbers[0]! > 999 ? ['ymd'] : orders).map((order) => {
    const places = numbers.length > 2 ? order : order.replace('y', '');
    const at = (letter: string) => numbers[places.indexOf(letter)];
    return [at('y'), at('m'), at('d')];
  });
}

/** The latest such day of the calendar that does not lie ahead; "25" is 2025. */
function latest([year, month = 0, day = 0]: Shown, today: Date): Date | undefined {
  const years = year === undefined ? [today.getFullYear(), today.getFullYear() - 1] : [year > 99 ? year : year + 2000];
  return years
    .map((one) => new Date(one, month - 1, day, 12))
    .find((date) => date.getMonth() === month - 1 && date.getDate() === day && date <= today);
}
