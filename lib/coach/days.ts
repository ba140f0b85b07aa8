const DAY = 24 * 60 * 60_000;

/** Local midnight of the day that `at` falls on, epoch milliseconds. */
export function dayStart(at: number, utcOffset: number): number {
  const shift = utcOffset * 60_000;
  return Math.floor((at + shift) / DAY) * DAY - shift;
}

/** Whole local days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: number, to: number, utcOffset: number): number {
  return Math.round((dayStart(to, utcOffset) - dayStart(from, utcOffset)) / DAY);
}

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

/** Name of the local weekday, in English. */
export function weekday(at: number, utcOffset: number): string {
  return WEEKDAY.format(at + utcOffset * 60_000);
}

/** What suits the activity: an evening of a working day, or a day of the weekend. */
const WEEKEND =
  /\b(?:walk|hik(?:e|ing)|picnic|brunch|breakfast|trip|ride|riding|bake|baking|barbecue|bbq|museum|market|swim|swimming|climbing|fishing|camping|garden)/i;
const LUNCH = /\blunch\b/i;
const EVENING = /\b(?:dinner|drinks?|beers?|pints?|film|movie|cinema|gig|concert|game|pizza|curry|call|phone|video)\b/i;
const MORNING = /\b(?:brunch|breakfast)\b/i;

/**
 * A day to propose, two to six days ahead so that its name is never read as today or as the week after:
 * "Thursday after work", "Saturday afternoon".
 */
export function proposedDay(now: number, utcOffset: number, activity: string | null): string {
  const wanted = activity ?? '';
  const atWeekend = WEEKEND.test(wanted);
  const order = atWeekend ? ['Saturday', 'Sunday', ...WORKING] : WORKING;
  const day = order.find((name) => ahead(now, utcOffset).includes(name)) ?? 'Thursday';
  if (!WORKING.includes(day)) return `${day} ${MORNING.test(wanted) ? 'morning' : 'afternoon'}`;
  if (LUNCH.test(wanted)) return `${day} lunchtime`;
  return EVENING.test(wanted) || atWeekend ? `${day} evening` : `${day} after work`;
}

const WORKING = ['Thursday', 'Wednesday', 'Tuesday', 'Monday'];

function ahead(now: number, utcOffset: number): string[] {
  return [2, 3, 4, 5, 6].map((days) => weekday(now + days * DAY, utcOffset));
}
