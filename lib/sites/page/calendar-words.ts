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

/** Stands for a time of day that was read: a letter of no language Intl knows. */
export const TIME_HERE = 'ɮ';

/** What a word can mean; a short one can be a month and a weekday. */
export interface Meaning {
  /** "yesterday": how many days ago. */
  ago?: number;
  /** 1 to 12 */
  month?: number;
  /** 0 to 6, from Sunday */
  weekday?: number;
}

/** The words of the calendar and the clock in one language. */
export interface CalendarWords {
  meanings: Map<string, Meaning>;
  /** Finds every word that means something. */
  known: RegExp;
  /** The halves of the day, "am" and "pm": at which hour each begins. */
  halves: Map<string, number>;
  /** Finds a time of day, put as `TIME_HERE`, with the half of the day right before or after it. */
  half: RegExp;
  /** Between the parts, saying nothing themselves: "at", "de", "um", "Uhr". */
  linking: Set<string>;
  /** In which order numbers stand, as letters: "dmy". */
  orders: string[];
}

/** @param language undefined for the browser's own */
export function calendarWords(language: string | undefined): CalendarWords {
  const meanings = new Map<string, Meaning>();
  const mean = (text: string, meaning: Meaning) => {
    const name = words(plain(text));
    if (letters(name).length > 0) meanings.set(name, { ...meanings.get(name), ...meaning });
  };
  const format = (way: Intl.DateTimeFormatOptions, tongue = language) =>
    new Intl.DateTimeFormat(tongue, { calendar: 'gregory', timeZone: 'UTC', ...way });

  for (const style of ['long', 'short'] as const) {
    const [inDate, alone] = [format({ month: style, day: 'numeric' }), format({ weekday: style })];
    // The firsts of the months of 2026 fall on all weekdays.
    for (let month = 0; month < 12; month++) {
      const first = new Date(Date.UTC(2026, month));
      mean(part(inDate.formatToParts(first), 'month'), { month: month + 1 });
      mean(alone.format(first), { weekday: first.getUTCDay() });
    }
  }
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const ago of [2, 1, 0]) mean(relative.format(-ago, 'day'), { ago });

  const halves = new Map<string, number>();
  // "AM" and "PM" stand in pages of every language.
  for (const tongue of ['en', language]) {
    const twelve = format({ hour: 'numeric', hourCycle: 'h12' }, tongue);
    for (let hour = 0; hour < 24; hour++) {
      const half = part(twelve.formatToParts(hour * 3_600_000), 'dayPeriod');
      halves.set(words(plain(half)), hour - (hour % 12));
    }
  }

  const linking = [format({ dateStyle: 'full', timeStyle: 'full' }), format({ hour: 'numeric', hour12: false })]
    .flatMap((format) => format.formatToParts(0))
    .flatMap(({ type, value }) => (type === 'literal' || type === 'era' ? letters(plain(value)) : []));
  return {
    meanings,
    // Chinese and Japanese write names next to each other, not next to a number: "3日" is no Sunday.
    known: new RegExp(`(?<![\\d${LETTER}])(?:${anyOf(meanings.keys())})(?!${LETTER})`, 'gv'),
    halves,
    half: new RegExp(
      `(?:(?<!${LETTER})(${anyOf(halves.keys())}) )?${TIME_HERE}(?: (${anyOf(halves.keys())})(?!${LETTER}))?`,
      'v',
    ),
    linking: new Set(linking),
    orders: ordersOf(format({ dateStyle: 'short' })),
  };
}

const LETTER = String.raw`[[\p{L}\p{M}]--\p{sc=Han}]`;

const anyOf = (names: Iterable<string>) => [...names].toSorted((a, b) => b.length - a.length).join('|');

const part = (parts: Intl.DateTimeFormatPart[], sought: string) =>
  parts.find(({ type }) => type === sought)?.value ?? '';

/** Month first is the custom of one country: where the page does not name it, numbers may as well be day first. */
function ordersOf(format: Intl.DateTimeFormat): string[] {
  const order = format
    .formatToParts(0)
    .map(({ type }) => type[0])
    .join('')
    .replace(/[^dmy]/g, '');
  return order === 'mdy' && !new Intl.Locale(format.resolvedOptions().locale).region ? [order, 'dmy'] : [order];
}
