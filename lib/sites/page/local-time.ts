const hour = 3_600_000;

/**
 * Epoch milliseconds of a wall-clock time in the browser's time zone; month 1 to 12.
 * Null where the clock never showed that time (the spring change), or showed it twice (the autumn change).
 */
export function localTime(
  year: number,
  month: number,
  day: number,
  hours: number,
  minutes: number,
  seconds: number,
): number | null {
  const date = new Date(year, month - 1, day, hours, minutes, seconds);
  const shows = (at: Date) =>
    [at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes(), at.getSeconds()].join();
  const sought = [year, month, day, hours, minutes, seconds].join();
  if (shows(date) !== sought) return null;
  const twice = [-hour, hour].some((shift) => shows(new Date(date.getTime() + shift)) === sought);
  return twice ? null : date.getTime();
}
