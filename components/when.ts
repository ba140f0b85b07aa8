import { language, say } from './say';

const day = 86_400_000;

type Unit = 'day' | 'week' | 'month' | 'year';

/** A number of days as one would say it: 9 days, 7 weeks, 5 months, 2 years. */
export function inUnits(days: number): { count: number; unit: Unit } {
  if (days < 14) return { count: Math.max(1, Math.round(days)), unit: 'day' };
  if (days < 70) return { count: Math.round(days / 7), unit: 'week' };
  if (days < 700) return { count: Math.round(days / 30.44), unit: 'month' };
  return { count: Math.round(days / 365.25), unit: 'year' };
}

/** "7 weeks" */
export function span(days: number): string {
  const { count, unit } = inUnits(days);
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** The same for a rhythm: a week is a week and a year a year. */
export function inRhythm(days: number): { count: number; unit: Unit } {
  if (days === 7) return { count: 1, unit: 'week' };
  return days > 350 ? { count: Math.round(days / 365.25), unit: 'year' } : inUnits(days);
}

/** "every 3 weeks", "every year" */
export function rhythm(days: number): string {
  const { count, unit } = inRhythm(days);
  return say(`every.${unit}`, { count });
}

/** "3 June", with the year where it is another one. */
export function date(at: number, now = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

/** "June", with the year where it is another one. */
export function month(at: number, now = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, { month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(at);
}

/** "on Friday" within a week of now, else "on 3 June". */
export function onDay(at: number, now = Date.now()): string {
  const near = Math.abs(at - now) < 6.5 * day;
  return near
    ? say('onDay', { day: new Intl.DateTimeFormat(language, { weekday: 'long' }).format(at) })
    : say('onDate', { date: date(at, now) });
}

/** "15:30" */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "2 days ago", "today" */
export function ago(at: number, now = Date.now()): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
  const { count, unit } = inUnits(days);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days < 1 ? -days : -count, unit);
}

/** Midnight, local time, of the day of `at`. */
export const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);
