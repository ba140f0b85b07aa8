import { calendarWords, type CalendarWords, letters, plain, words } from './calendar-words';
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
  /** Epoch milliseconds of both in one: "Nov 3, 2025, 7:05 PM", "gestern um 19:05"; null when a part is missing. */
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

const clocks = new Map<string, Clock>();

/** @param language BCP 47, as in `<html lang>`; the browser's own where it is empty or unknown */
export function clockIn(language: string): Clock {
  const known = clocks.get(language);
  if (known) return known;
  const read = remembered(calendarWords(languageOf(language)));
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
      return momentOf(day, minute);
    },
  };
  clocks.set(language, clock);
  return clock;
}

function languageOf(language: string): string {
  const resolved = (wanted?: string) => new Intl.DateTimeFormat(wanted).resolvedOptions().locale;
  try {
    return resolved(language.replaceAll('_', '-') || undefined);
  } catch {
    return resolved();
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
const TIME = /(?<![\d.:/-])(\d{1,2})(?:[:.]|\s?[h時时시]\s?)(\d{2})(?::\d{2})?(?![\d.:/-])/;

function readMoment(shown: string, now: number, language: CalendarWords): Read {
  const { known, linking, halves } = language;
  const text = plain(shown);
  const time = TIME.exec(text);
  const rest = words(text.replace(TIME, ' '));
  const names = rest.match(known) ?? [];
  const between = rest.replace(known, ' ');
  // "3rd", "1er", "3日"
  const unknown = letters(between.replace(/(\d)\p{L}{1,2}(?!\p{L})/gu, '$1')).some((word) => !linking.has(word));
  if (unknown) return nothing;

  const half = time ? names.filter((name) => halves.has(name)).join('') : '';
  const hour = time && language.hours.get(Number(time[1]) + half);
  const minute = typeof hour === 'number' && Number(time?.[2]) < 60 ? hour * 60 + Number(time?.[2]) : null;
  if (time && minute === null) return nothing;

  const dayNames = names.filter((name) => !time || !halves.has(name));
  const numbers = (between.match(/\d+/g) ?? []).map(Number);
  if (dayNames.length + numbers.length === 0) return { day: null, minute };
  const date = readDate(dayNames, numbers, noon(new Date(now)), language);
  const day = date && { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  return day ? { day, minute } : nothing;
}

/** No change of the clock touches noon. */
const noon = (date: Date, daysBack = 0) => new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBack, 12);

function readDate(names: string[], numbers: number[], today: Date, language: CalendarWords): Date | null {
  const { ago, months, weekdays, orders } = language;
  const days = ago.get(names[0] ?? '');
  if (days !== undefined) return names.length + numbers.length === 1 ? noon(today, days) : null;
  // A short name can be a month's and a weekday's: "mar, 3 mar".
  const place = numbers.length > 0 ? names.findLastIndex((name) => months.has(name)) : -1;
  const others = names.filter((_, index) => index !== place).map((name) => weekdays.get(name));
  const [weekday] = others;
  if (others.length > 1 || (others.length > 0 && weekday === undefined)) return null;
  if (numbers.length === 0) return noon(today, ((today.getDay() - weekday! + 6) % 7) + 1);
  const month = months.get(names[place] ?? '');
  const shown = month === undefined ? inNumbers(numbers, orders) : named(numbers, month);
  return theOne(shown.flatMap((day) => latest(day, today)).filter((day) => day.getDay() === (weekday ?? day.getDay())));
}

/** As a page shows it: the year is often left out. */
type Shown = Partial<LocalDay>;

/** The day these numbers are beside the name of a month. */
function named(numbers: number[], month: number): Shown[] {
  const [day, year, more] = numbers.toSorted((a, b) => a - b);
  return more === undefined && (year === undefined || year > 999) ? [{ year, month, day }] : [];
}

function inNumbers(numbers: number[], orders: string[]): Shown[] {
  if (numbers.length < 2 || numbers.length > 3) return [];
  return (numbers[0]! > 999 ? ['ymd'] : orders).map((order) => {
    const places = numbers.length === 3 ? order : order.replace('y', '');
    const [year, month, day] = [...'ymd'].map((letter) => numbers[places.indexOf(letter)]);
    return { year: year === undefined || year > 99 ? year : year + 2000, month, day };
  });
}

/** The latest such day of the calendar that does not lie ahead; none if there is none. */
function latest({ year, month = 0, day = 0 }: Shown, today: Date): Date[] {
  const years = year === undefined ? [today.getFullYear(), today.getFullYear() - 1] : [year];
  const dates = years.map((one) => new Date(one, month - 1, day, 12));
  return dates.filter((date) => date.getMonth() === month - 1 && date.getDate() === day && date <= today).slice(0, 1);
}

const theOne = (dates: Date[]) => (new Set(dates.map(Number)).size === 1 ? dates[0]! : null);
