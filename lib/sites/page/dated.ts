import { type Clock, clockIn, momentOf } from './clock';

/** When a message was written, as a page shows it. */
export interface Dated {
  date: string;
  time: string;
  /** Heading of the day above it, where the page has one. */
  heading: string | null;
}

/**
 * Epoch milliseconds of messages in the order of the page. "11/3" is two days where the page's language names no
 * country: then only the order of day and month counts in which every date can be, none is earlier than the one before,
 * and headings like "Today" agree. What stays unclear is null.
 * @param beside other dates of the page: "11/23" in its chat list tells the order too
 */
export function momentsOf(messages: readonly Dated[], language: string, now: number, beside: readonly string[] = []) {
  const clocks = (language === 'en' ? ['en-US', 'en-GB'] : [language]).map(clockIn);
  const read = (clock: Clock, shown: string) => clock.day(shown, now) !== null;
  const clear = beside.filter((shown) => clocks.some((clock) => read(clock, shown)));
  const possible = clocks.filter(
    (clock) => clear.every((shown) => read(clock, shown)) && inOrder(messages, clock, now),
  );
  return messages.map(({ date, time }) => {
    const moments = new Set(possible.map((clock) => momentOf(clock.day(date, now), clock.minute(time))));
    const [moment = null] = moments;
    return moments.size === 1 ? moment : null;
  });
}

function inOrder(messages: readonly Dated[], clock: Clock, now: number): boolean {
  const numbered = (shown: string) => {
    const day = clock.day(shown, now);
    return day && day.year * 10_000 + day.month * 100 + day.day;
  };
  let latest = 0;
  return messages.every(({ date, heading }) => {
    const day = numbered(date);
    const headed = heading === null ? null : numbered(heading);
    const right = day !== null && day >= latest && (headed === null || headed === day);
    latest = day ?? latest;
    return right;
  });
}
