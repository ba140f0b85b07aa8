import { clockIn, dayOf, momentOf } from './clock';

/**
 * Epoch milliseconds of what a chat list shows beside a chat: a time of day alone is today's, of an earlier day only its
 * beginning is sure. Null where it is neither, or lies ahead.
 */
export function listedAt(shown: string, language: string, now: number): number | null {
  const clock = clockIn(language);
  const minute = clock.minute(shown);
  const at = minute === null ? momentOf(clock.day(shown, now), 0) : momentOf(dayOf(now), minute);
  return at === null || at > now ? null : at;
}
