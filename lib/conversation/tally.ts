import type { Side } from './thread';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A message after this much silence starts a new conversation. */
export const SILENCE = 12 * HOUR;

/** Messages of one side closer together than this are one bout. */
export const BOUT = HOUR;

/** What counting needs to know of a message. */
export interface Counted {
  from: Side;
  /** Epoch milliseconds, UTC. */
  at: number;
  words: number;
  asks: boolean;
}

export interface SideTally {
  messages: number;
  words: number;
  questions: number;
  starts: number;
  /** Reply times in milliseconds: from the last message of one side to the first of the other, silences left out. */
  replies: number[];
}

/** The bouts by one side that a stretch of messages ends in. */
export interface Run {
  from: Side;
  count: number;
  lastAt: number;
}

export interface Tally {
  me: SideTally;
  them: SideTally;
  /** Null without messages. */
  run: Run | null;
}

const nothing = (): SideTally => ({ messages: 0, words: 0, questions: 0, starts: 0, replies: [] });

/** Counts messages in their order. `before` is the message just ahead of the first, null when there is none. */
export function tally(messages: readonly Counted[], before: Counted | null): Tally {
  const sides = { me: nothing(), them: nothing() };
  let previous = before;
  let run: Run | null = null;
  for (const message of messages) {
    const { from, at, words, asks } = message;
    const side = sides[from];
    side.messages++;
    side.words += words;
    if (asks) side.questions++;
    if (!previous || at - previous.at >= SILENCE) side.starts++;
    else if (previous.from !== from) side.replies.push(at - previous.at);
    run = extend(run, from, at);
    previous = message;
  }
  return { ...sides, run };
}

function extend(run: Run | null, from: Side, at: number): Run {
  if (run?.from !== from) return { from, count: 1, lastAt: at };
  return { from, count: at - run.lastAt >= BOUT ? run.count + 1 : run.count, lastAt: at };
}

/**
 * By time; within one time the side that spoke before goes on first. Pages that show whole minutes give many equal times,
 * and so the count depends on which messages there are, not on the order in which they were read.
 */
export function inOrder<Message extends Counted>(messages: readonly Message[], before: Counted | null): Message[] {
  const sorted = messages.toSorted((a, b) => a.at - b.at);
  const ordered: Message[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.at === sorted[start]!.at) end++;
    const equals = sorted.slice(start, end);
    const speaking = ordered.at(-1)?.from ?? before?.from ?? 'me';
    ordered.push(...equals.filter(({ from }) => from === speaking), ...equals.filter(({ from }) => from !== speaking));
    start = end;
  }
  return ordered;
}

/** Bucket of a reply time: 0 under a minute, 1 under two, 2 under four, and so on. */
export function replyBucket(milliseconds: number): number {
  const minutes = milliseconds / MINUTE;
  return minutes < 1 ? 0 : Math.floor(Math.log2(minutes)) + 1;
}

/** Median of bucketed reply times in milliseconds: the geometric middle of its bucket; null without replies. */
export function medianOfBuckets(buckets: readonly number[]): number | null {
  const total = buckets.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [bucket, count] of buckets.entries()) {
    seen += count;
    if (count > 0 && seen * 2 >= total) return bucket === 0 ? MINUTE / 2 : MINUTE * 2 ** (bucket - 0.5);
  }
  return null;
}

/** Median of reply times; null without any. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2) return sorted[middle]!;
  return sorted.length ? (sorted[middle - 1]! + sorted[middle]!) / 2 : null;
}
