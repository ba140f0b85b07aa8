import type { View } from './contract';
import { written } from './markup';

const DAY = 24 * 60 * 60_000;

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** Whole days before today. */
export const daysAgo = (at: number, now: number): number => Math.round((midnight(now) - midnight(at)) / DAY);

/** A day as a heading says it: by its name as long as that is clear, then by its date. */
export function dayNamed(at: number, { language, now }: View): string {
  const ago = daysAgo(at, now);
  if (ago < 2) {
    const name = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-ago, 'day');
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  }
  if (ago < 7) return written(language, at, { weekday: 'long' });
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return written(language, at, { day: 'numeric', month: 'long', year });
}
