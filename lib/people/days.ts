/** Minutes east of UTC at a moment: the machine's own zone, unless a test brings another. */
export type Zone = (at: number) => number;

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const localZone: Zone = (at) => -new Date(at).getTimezoneOffset();

/** Local date, YYYY-MM-DD, of a moment at so many minutes east of UTC. */
export function dayOf(at: number, offset: number): string {
  return new Date(at + offset * MINUTE).toISOString().slice(0, 10);
}

/** Whole days from one moment to another. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to - from) / DAY);
}

/** Days from one local date to another. */
export function datesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
