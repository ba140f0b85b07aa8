import { calendarWords, type CalendarWords, letters, type Meaning, plain, words } from './calendar-words';
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
  { meanings, known, hours, halves, linking, orders }: CalendarWords,
): Read {
  const text = plain(shown);
  const time = TIME.exec(text);
  const around = time ? [text.slice(0, time.index), text.slice(time.index + time[0].length)].map(words) : [words(text)];
  // Only beside the time: "am" is another word in German.
  const half = time ? halves.map((side, place) => side.exec(around[place]!)?.[0] ?? '').join('') : '';
  const rest = time ? around.map((part, place) => part.replace(halves[place]!, '')).join(' ') : around[0]!;
  const names = (rest.match(known) ?? []).map((name) => meanings.get(name) ?? {});
  const between = rest.replace(known, ' ');
  // "3rd", "1er", "3日"
  const unknown = letters(between.replace(/(\d)\p{L}{1,2}(?!\p{L})/gu, '$1')).some((word) => !linking.has(word));
  const hour = time ? hours.get(Number(time[1]) + half) : 0;
  if (unknown || hour === undefined) return nothing;

  const minute = time && hour * 60 + Number(time[2]);
  const numbers = (between.match(/\d+/g) ?? []).map(Number);
  if (names.length + numbers.length === 0) return { day: null, minute };
  const date = readDate(names, numbers, noon(new Date(now)), orders);
  return date ? { day: dayOf(date.getTime()), minute } : nothing;
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
  const month = names[place]?.month;
  const shown = month === undefined ? inNumbers(numbers, orders) : besideName(numbers, month);
  const days = shown.flatMap((day) => latest(day, today) ?? []);
  const fitting = days.filter((day) => weekday === undefined || day.getDay() === weekday);
  return new Set(fitting.map(Number)).size === 1 ? fitting[0]! : null;
}

/** As a page shows it: the year is often left out. */
type Shown = Partial<LocalDay>;

/** The day these numbers are beside the name of a month. */
function besideName(numbers: number[], month: number): Shown[] {
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

/** The latest such day of the calendar that does not lie ahead. */
function latest({ year, month = 0, day = 0 }: Shown, today: Date): Date | undefined {
  return [0, 1]
    .map((back) => new Date(year ?? today.getFullYear() - back, month - 1, day, 12))
    .find((date) => date.getMonth() === month - 1 && date.getDate() === day && date <= today);
}
