import { casual } from 'chrono-node/en';

/** Words that name a day, in the text they were found in. */
export interface Spotted {
  start: number;
  end: number;
  /** `day`: one day. `stretch`: a week, a month. `clock`: an hour of an unnamed day. `habit`: "tuesdays". `gone`: "yesterday". */
  kind: 'day' | 'stretch' | 'clock' | 'habit' | 'gone';
  text: string;
}

const MONTH =
  '(?:january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|thurs?)';
const SHORT = '(?:mon|tue|wed|thu|fri|sat|sun)';
const CLOCK =
  "(?:(?:at |by |around |about )?\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm|ish|o'clock)|(?:at|by) (?:\\d{1,2}(?:[:.]\\d{2})?(?!\\s?(?:years|weeks|months|euros|pounds|dollars|%|percent|per|people|of))|noon|midnight|lunch(?:time)?)|noon|midday)";
const HOLIDAY = "(?:christmas(?: (?:eve|day))?|boxing day|new year'?s? (?:eve|day)|valentine'?s day|halloween)";
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

const patterns: [Spotted['kind'], RegExp][] = [
  [
    'gone',
    new RegExp(
      `\\b(?:yesterday|last (?:night|week|weekend|month|year|${WEEKDAY}|${MONTH})|(?:the )?other (?:day|night)|\\w+ (?:days?|weeks?|months?|years?) ago|this morning)\\b`,
      'g',
    ),
  ],
  ['habit', new RegExp(`\\b(?:${WEEKDAY}s|every (?:${WEEKDAY}|day|week|morning|night)|weekdays|weekends)\\b`, 'g')],
  [
    'day',
    new RegExp(
      `\\b(?:the day after tomorrow|(?:today|tomorrow)${PART}|tonight|later today|this (?:afternoon|evening))\\b`,
      'g',
    ),
  ],
  [
    'day',
    new RegExp(
      `\\b(?:(?:on|this|next|coming|by|until) )*${WEEKDAY}${PART}\\b(?! market| roast| league| dinner club)`,
      'g',
    ),
  ],
  [
    'day',
    new RegExp(
      `\\b(?:on|this|next|by|until) ${SHORT}${PART}\\b|\\b${SHORT} (?:morning|afternoon|evening|night)\\b|\\b${SHORT}(?= at \\d)`,
      'g',
    ),
  ],
  [
    'day',
    new RegExp(
      `\\b(?:(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}|may|march)|(?:${MONTH}|may|march) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\d))\\b`,
      'g',
    ),
  ],
  [
    'day',
    /\b(?:on )?the \d{1,2}(?:st|nd|rd|th)\b(?! (?:highest|best|largest|biggest|worst|last|half|time|floor|century|grade|hour|attempt|place|birthday|person|one|level|year|season|episode))/g,
  ],
  [
    'day',
    new RegExp(
      `\\b(?:on |this |next )?${HOLIDAY}\\b(?! (?:tree|shopping|present|presents|gift|card|cards|jumper|music|film|movie|song|cookies|lights|dinner|party|pudding|market|market))`,
      'g',
    ),
  ],
  [
    'day',
    /\bin (?:a|one|two|three|four|five|six|\d{1,2}) (?:days?|weeks?)(?:' time)?\b|\b(?:a|one) week (?:today|tomorrow)\b/g,
  ],
  ['day', /\b(?:this|next|the) weekend\b/g],
  [
    'stretch',
    new RegExp(
      `\\b(?:(?:this|next) (?:week|month|year|spring|summer|autumn|fall|winter|term)|(?:in|this|next|for) (?:${MONTH}|may|march)|in (?:a few|\\d+|two|three|four|six) (?:months?|years?)|half term|(?:the )?bank holiday(?: weekend)?|over (?:easter|christmas)|the (?:weekend|holidays|summer))\\b`,
      'g',
    ),
  ],
  ['clock', new RegExp(`\\b${CLOCK}(?!\\w)`, 'g')],
];

/** The words in a lower-case text that say when. Durations ("for a week") and names ("sun", "may") are left alone. */
export function spotDates(lower: string): Spotted[] {
  const found: Spotted[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some((spotted) => start < spotted.end && end > spotted.start))
        found.push({ start, end, kind, text: match[0].trim() });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Start of the local day `time` falls on. */
export function dayOf(time: number, utcOffset: number): number {
  const local = time + utcOffset * MINUTE;
  return local - (((local % DAY) + DAY) % DAY) - utcOffset * MINUTE;
}

/** Start of the day these words name, seen from `from`; null when they name none. */
export function resolveDay({ kind, text }: Spotted, from: number, utcOffset: number): number | null {
  if (kind !== 'day') return null;
  const today = dayOf(from, utcOffset);
  const ordinal = text.match(/^(?:on )?the (\d{1,2})(?:st|nd|rd|th)$/)?.[1];
  if (ordinal) return nextOrdinal(today, Number(ordinal), utcOffset);
  if (text.includes('weekend')) return sunday(today, utcOffset, text.startsWith('next'));
  const holiday = holidayIn(text);
  if (holiday) return nextDate(today, utcOffset, holiday[0], holiday[1]);
  const plain = text
    .replace(/^(?:by|until) /, 'on ')
    .replace(/^a week (today|tomorrow)$/, (_, day) => (day === 'today' ? 'in 7 days' : 'in 8 days'))
    .replace("' time", '');
  const [result] = casual.parse(plain, { instant: new Date(from), timezone: utcOffset }, { forwardDate: true });
  if (!result) return null;
  const { start } = result;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return null;
  return Date.UTC(year, month - 1, day) - utcOffset * MINUTE;
}

function holidayIn(text: string): [month: number, day: number] | null {
  if (/christmas eve/.test(text)) return [12, 24];
  if (/christmas/.test(text)) return [12, 25];
  if (/boxing/.test(text)) return [12, 26];
  if (/new year/.test(text)) return text.includes('eve') ? [12, 31] : [1, 1];
  if (/valentine/.test(text)) return [2, 14];
  return /halloween/.test(text) ? [10, 31] : null;
}

function nextDate(today: number, utcOffset: number, month: number, day: number): number {
  const year = new Date(today + utcOffset * MINUTE).getUTCFullYear();
  const here = (of: number): number => Date.UTC(of, month - 1, day) - utcOffset * MINUTE;
  return here(year) >= today ? here(year) : here(year + 1);
}

function nextOrdinal(today: number, day: number, utcOffset: number): number | null {
  const local = new Date(today + utcOffset * MINUTE);
  for (let ahead = 0; ahead < 3; ahead++) {
    const date = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + ahead, day));
    const time = date.getTime() - utcOffset * MINUTE;
    if (date.getUTCDate() === day && time >= today) return time;
  }
  return null;
}

/** The last day of a weekend: before it nobody is asked how it went. */
function sunday(today: number, utcOffset: number, next: boolean): number {
  const weekday = new Date(today + utcOffset * MINUTE).getUTCDay();
  return today + (((7 - weekday) % 7) + (next ? 7 : 0)) * DAY;
}
