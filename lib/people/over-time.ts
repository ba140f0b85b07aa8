import type { Side } from '@/lib/conversation/thread';
import { datesBetween, DAY, dayOf } from './days';
import type { DayRow } from './rows';

/** What the charts of a person's page draw, from day rows alone. Nothing is drawn before there is enough to tell. */

export type Counted = 'words' | 'questions' | 'starts';

/** One month of both sides. */
export interface Month {
  /** YYYY-MM */
  month: string;
  me: Record<Counted, number>;
  them: Record<Counted, number>;
  /** Messages of both: months with fewer than 20 say nothing about balance. */
  messages: number;
  /** Days on which either wrote. */
  days: number;
}

/** Months looked at. */
const MONTHS = 12;
/** Messages a month needs, and months a line over time. */
const MESSAGES = 20;
const LEAST_MONTHS = 2;
/** Gaps between days with messages that a rhythm needs, and answers of each side. */
const GAPS = 4;
const REPLIES = 4;

/** The last twelve months with messages in them, oldest first. */
export function byMonth(days: readonly DayRow[], now: number): Month[] {
  const since = dayOf(now - MONTHS * 30.44 * DAY, 0);
  const lately = days.filter(({ day }) => day >= since);
  const groups = Map.groupBy(lately, ({ day }) => day.slice(0, 7));
  return [...groups]
    .map(([month, ofMonth]): Month => ({
      month,
      me: sum(ofMonth, 'me'),
      them: sum(ofMonth, 'them'),
      messages: ofMonth.reduce((total, { me, them }) => total + me.messages + them.messages, 0),
      days: new Set(ofMonth.map(({ day }) => day)).size,
    }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function sum(days: readonly DayRow[], side: Side): Record<Counted, number> {
  const total = { words: 0, questions: 0, starts: 0 };
  for (const { [side]: counts } of days) {
    total.words += counts.words;
    total.questions += counts.questions;
    total.starts += counts.starts;
  }
  return total;
}

/** Months that say something about balance; none where there are too few of them. */
export function balancedMonths(months: readonly Month[]): Month[] {
  const enough = months.filter(({ messages }) => messages >= MESSAGES);
  return enough.length >= LEAST_MONTHS ? enough : [];
}

/** Is there enough to speak of a rhythm? */
export function hasRhythm(days: readonly DayRow[]): boolean {
  const dates = [...new Set(days.map(({ day }) => day))].toSorted();
  return dates.slice(1).filter((day, index) => datesBetween(dates[index]!, day) > 0).length >= GAPS;
}

/** Reply times in four spans, by side; null before four answers of each. */
export interface Replies {
  me: number[];
  them: number[];
}

/** First log-2 bucket beyond: a few minutes, an hour, eight hours. */
const SPANS = [3, 7, 10, Infinity];

export function replySpans(days: readonly DayRow[]): Replies | null {
  const spans = (side: Side) => {
    const counts = SPANS.map(() => 0);
    for (const {
      [side]: { replies },
    } of days)
      for (const [bucket, count] of replies.entries()) counts[SPANS.findIndex((end) => bucket < end)]! += count;
    return counts;
  };
  const [me, them] = [spans('me'), spans('them')];
  const enough = [me, them].every((counts) => counts.reduce((total, count) => total + count, 0) >= REPLIES);
  return enough ? { me, them } : null;
}
