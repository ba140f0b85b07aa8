import type { DayRow } from '@/lib/people/rows';
import { BOUT, median, medianOfBuckets, tally, type Counted, type Run } from './tally';
import type { Side } from './thread';

/** What one side did in the period looked at. */
export interface SideCounts {
  messages: number;
  words: number;
  /** Messages that ask something. */
  questions: number;
  /** First messages after 12 h of silence. */
  starts: number;
  /** Replies to the other side that the median below rests on. */
  replies: number;
  /** Median reply time in milliseconds; null before any reply. */
  medianReply: number | null;
  /** Bouts (messages within an hour) at the end of the thread that have no answer yet. */
  unanswered: number;
}

export type Dimension = 'words' | 'questions' | 'initiations' | 'latency' | 'unanswered';

/**
 * Which side a dimension leans to: who wrote most words, asked most, started most, took longer to reply, waits for an answer.
 * Null when balanced, or when there is too little to tell.
 */
export type Flags = Record<Dimension, Side | null>;

/** How a direct thread was shared lately, with the numbers. Never a verdict on a person. */
export interface Balance {
  /** First message counted, epoch milliseconds; null before any. */
  since: number | null;
  me: SideCounts;
  them: SideCounts;
  /** False before the minimum evidence: then nothing is shown. */
  enough: boolean;
  flags: Flags;
}

const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;

/** How far back "lately" goes, in days. */
export const LATELY = 28;

const noFlags: Flags = { words: null, questions: null, initiations: null, latency: null, unanswered: null };

/** Balance of messages in their order, oldest first. */
export function analyseThread(messages: readonly Counted[]): Balance {
  const { me, them, run } = tally(messages, null);
  const counts = ({ replies, ...side }: typeof me, unanswered: number): SideCounts => ({
    ...side,
    replies: replies.length,
    medianReply: median(replies),
    unanswered,
  });
  return weigh(messages[0]?.at ?? null, counts(me, waiting(run, 'me')), counts(them, waiting(run, 'them')));
}

/** Balance of the last 28 days up to `now`, from the day rows of one thread in their order. */
export function balanceOfDays(days: readonly DayRow[], now: number): Balance {
  const lately = days.filter(({ last, first }) => last >= now - LATELY * DAY && first <= now);
  const run = lastRun(lately);
  return weigh(
    lately[0]?.first ?? null,
    sumOfSide(lately, 'me', waiting(run, 'me')),
    sumOfSide(lately, 'them', waiting(run, 'them')),
  );
}

function sumOfSide(days: readonly DayRow[], side: Side, unanswered: number): SideCounts {
  const sum = { messages: 0, words: 0, questions: 0, starts: 0 };
  const buckets: number[] = [];
  for (const { [side]: counts } of days) {
    sum.messages += counts.messages;
    sum.words += counts.words;
    sum.questions += counts.questions;
    sum.starts += counts.starts;
    for (const [bucket, count] of counts.replies.entries()) buckets[bucket] = (buckets[bucket] ?? 0) + count;
  }
  const filled = Array.from(buckets, (count) => count ?? 0);
  const replies = filled.reduce((total, count) => total + count, 0);
  return { ...sum, replies, medianReply: medianOfBuckets(filled), unanswered };
}

/** Adds up the run at the end over the days in which only that side wrote. */
function lastRun(days: readonly DayRow[]): Run | null {
  const latest = days.at(-1);
  if (!latest) return null;
  const { from, lastAt } = latest.bout;
  let { count } = latest.bout;
  for (let index = days.length - 1; index > 0; index--) {
    const [day, earlier] = [days[index]!, days[index - 1]!];
    const answered = day[from === 'me' ? 'them' : 'me'].messages > 0 || earlier.bout.from !== from;
    if (answered) break;
    count += earlier.bout.count - (day.first - earlier.last < BOUT ? 1 : 0);
  }
  return { from, count, lastAt };
}

const waiting = (run: Run | null, side: Side): number => (run?.from === side ? run.count : 0);

function weigh(since: number | null, me: SideCounts, them: SideCounts): Balance {
  const enough = hasEnough(me, them);
  return { since, me, them, enough, flags: enough ? flagsOf(me, them) : noFlags };
}

/** 20 messages, or 100 words and 4 turns of each side: before that, half of all balanced threads look lopsided. */
function hasEnough(me: SideCounts, them: SideCounts): boolean {
  const turns = ({ replies, starts }: SideCounts) => replies + starts;
  const talked = me.words + them.words >= 100 && turns(me) >= 4 && turns(them) >= 4;
  return me.messages + them.messages >= 20 || talked;
}

function flagsOf(me: SideCounts, them: SideCounts): Flags {
  return {
    words: leading(me.words, them.words, 0.65, 100),
    questions: leading(me.questions, them.questions, 0.85, 4),
    initiations: leading(me.starts, them.starts, 0.8, 4),
    latency: slower(me, them),
    unanswered: me.unanswered >= 3 ? 'me' : them.unanswered >= 3 ? 'them' : null,
  };
}

/** The side with at least `share` of both, once there are `least` in all. */
function leading(me: number, them: number, share: number, least: number): Side | null {
  const total = me + them;
  if (total < least) return null;
  return me / total >= share ? 'me' : them / total >= share ? 'them' : null;
}

function slower(me: SideCounts, them: SideCounts): Side | null {
  if (me.medianReply === null || them.medianReply === null || Math.min(me.replies, them.replies) < 4) return null;
  const [slow, fast] = [Math.max(me.medianReply, them.medianReply), Math.min(me.medianReply, them.medianReply)];
  if (slow < HOUR || slow < 8 * fast) return null;
  return me.medianReply > them.medianReply ? 'me' : 'them';
}
