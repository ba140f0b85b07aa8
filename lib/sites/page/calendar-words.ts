/** What a page shows of a date, made comparable: lower case, Latin digits, no invisible marks, plain spaces. */
export const plain = (shown: string): string =>
  shown
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digit)
    .toLowerCase();

/** The digits of every script stand in a row from its zero. */
function digit(shown: string): string {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(shown.codePointAt(0)! - value - 1))) value++;
  return `${value}`;
}

/** Without punctuation; "p. m." is "pm". */
export const words = (text: string): string =>
  text
    .replace(/\.\s?(?=\p{L}\.)/gu, '')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim();
export const letters = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** The words of the calendar and the clock in one language, and what each means. */
export interface CalendarWords {
  /** "today", "yesterday" and what else has a word: how many days ago. */
  ago: Map<string, number>;
  /** 1 to 12 */
  months: Map<string, number>;
  /** 0 to 6, from Sunday */
  weekdays: Map<string, number>;
  /** Hours by how they are written: "19", "7pm", "7abends"; null where the same words mean two. */
  hours: Map<string, number | null>;
  /** "pm", "abends" */
  halves: Set<string>;
  /** Between the parts, saying nothing themselves: "at", "de", "um", "Uhr", "年". */
  linking: Set<string>;
  /** In which order numbers stand, as letters: "dmy". */
  orders: string[];
  /** Finds every word that means something. */
  known: RegExp;
}

type Parts = Intl.DateTimeFormatPart[];

const everyMonth = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month)));
const everyHour = Array.from({ length: 24 }, (_, hour) => new Date(hour * 3_600_000));

export function calendarWords(language: string): CalendarWords {
  const parts = (way: Intl.DateTimeFormatOptions, tongue = language) => {
    const format = new Intl.DateTimeFormat(tongue, { calendar: 'gregory', timeZone: 'UTC', ...way });
    return (date: Date) => format.formatToParts(date);
  };
  const [months, weekdays] = [new Map<string, number>(), new Map<string, number>()];
  for (const style of ['long', 'short'] as const) {
    for (const way of [parts({ weekday: style }), parts({ weekday: style, month: style, day: 'numeric' })]) {
      // The firsts of the months of 2026 fall on all weekdays.
      for (const first of everyMonth) {
        for (const name of namesOf(way(first), 'month')) months.set(name, first.getUTCMonth() + 1);
        for (const name of namesOf(way(first), 'weekday')) weekdays.set(name, first.getUTCDay());
      }
    }
  }

  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const ago = new Map([2, 1, 0].map((days) => [words(plain(relative.format(-days, 'day'))), days]));

  const hours = new Map<string, number | null>(everyHour.map((_, hour) => [`${hour}`, hour]));
  const halves = new Set<string>();
  const twelve = { hour: 'numeric', hourCycle: 'h12' } as const;
  // "AM" and "PM" stand in pages of every language.
  for (const way of [parts(twelve, 'en'), parts(twelve), parts({ ...twelve, dayPeriod: 'short' })]) {
    for (const [hour, date] of everyHour.entries()) {
      const half = words(plain(way(date).find(({ type }) => type === 'dayPeriod')?.value ?? ''));
      if (half) halves.add(half);
      // Midnight is 12 or, by the other custom, 0.
      for (const shown of half ? [hour % 12, hour % 12 || 12] : []) {
        hours.set(shown + half, (hours.get(shown + half) ?? hour) === hour ? hour : null);
      }
    }
  }

  const texts = [parts({ dateStyle: 'full', timeStyle: 'full' }), parts({ hour: 'numeric', hour12: false })];
  const between = texts.flatMap((way) => way(everyHour[0]!)).filter(({ type }) => type === 'literal' || type === 'era');
  const linking = new Set(between.flatMap(({ value }) => letters(plain(value))));

  const names = [...ago.keys(), ...months.keys(), ...weekdays.keys(), ...halves].toSorted(
    (a, b) => b.length - a.length,
  );
  // Chinese and Japanese write names next to each other, not next to a number: "3日" is no Sunday.
  const known = new RegExp(`(?<![\\d${LETTER}])(?:${names.join('|')})(?!${LETTER})`, 'gv');
  const shortDate = parts({ dateStyle: 'short' })(everyHour[0]!);
  return { ago, months, weekdays, hours, halves, linking, known, orders: ordersOf(shortDate, language) };
}

const LETTER = String.raw`[[\p{L}\p{M}]--\p{sc=Han}]`;

/** A name by itself and with what is written to it: "11月", "בנובמבר". */
function namesOf(parts: Parts, type: string): string[] {
  const place = parts.findIndex((part) => part.type === type);
  const [before, name, after] = [-1, 0, 1].map((step) => plain(parts[place + step]?.value ?? ''));
  const all = [name!, /[\p{L}\p{M}]*$/u.exec(before!)![0] + name + /^[\p{L}\p{M}]*/u.exec(after!)![0]];
  return place < 0 ? [] : all.map(words).filter((one) => letters(one).length > 0);
}

/**
 * Month first is the custom of one country: where the page does not name it, the numbers may as well be day first.
 */
function ordersOf(parts: Parts, language: string): string[] {
  const order = parts.map(({ type }) => ('day month year'.includes(type) ? type[0] : '')).join('');
  return order === 'mdy' && !new Intl.Locale(language).region ? [order, 'dmy'] : [order];
}
