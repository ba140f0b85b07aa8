import { readFileSync } from 'node:fs';
import {
  analyseThread,
  balanceOfDays,
  type Balance,
  type Dimension,
  type SideCounts,
} from '@/lib/conversation/balance';
import type { Side } from '@/lib/conversation/thread';
import type { Counted } from '@/lib/conversation/tally';
import { countWords } from '@/lib/conversation/words';
import type { DayRow } from '@/lib/people/rows';
import { describe, expect, test } from 'vitest';

interface Sample {
  id: string;
  messages: { from: Side; t: string; text: string }[];
  gold: Record<Side, Record<'messages' | 'words' | 'questions' | 'initiations', number>>;
  flags: Record<Dimension, string>;
}

const samples = readFileSync('tests/eval/threads.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Sample => JSON.parse(line));

const counted = ({ messages }: Sample): Counted[] =>
  messages.map(({ from, t, text }) => ({ from, at: Date.parse(t), words: countWords(text), asks: text.includes('?') }));

/** What the samples call a flag: the quieter side of questions, the slower one of latency. */
function named(dimension: Dimension, side: Side | null): string {
  if (side === null) return 'none';
  if (dimension === 'questions') return `${side === 'me' ? 'them' : 'me'}_low`;
  return dimension === 'latency' ? `${side}_slow` : side;
}

describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_, sample) => {
  const balance = analyseThread(counted(sample));

  test('counts are exact', () => {
    const short = ({ messages, words, questions, starts }: SideCounts) => ({
      messages,
      words,
      questions,
      initiations: starts,
    });
    expect({ me: short(balance.me), them: short(balance.them) }).toEqual(sample.gold);
  });

  test('flags are as judged', () => {
    const judged = Object.entries(sample.flags).filter(([, flag]) => flag !== 'grey') as [Dimension, string][];
    const found = judged.map(([dimension]) => [dimension, named(dimension, balance.flags[dimension])]);
    expect(found).toEqual(judged);
  });
});

const HOUR = 3_600_000;
const noon = Date.UTC(2026, 10, 20, 12);
const said = (from: Side, hours: number, words = 5, asks = false): Counted => ({
  from,
  at: noon + hours * HOUR,
  words,
  asks,
});
const flagged = ({ flags }: Balance): string[] =>
  Object.entries(flags).flatMap(([dimension, side]) => (side ? [dimension] : []));

describe('minimum evidence', () => {
  const mine = (count: number) => Array.from({ length: count }, (_, index) => said('me', index * 2, 4));

  test('19 messages of one side say nothing, 20 do when there are words enough', () => {
    expect(analyseThread(mine(19))).toMatchObject({ enough: false, flags: { unanswered: null } });
    expect(analyseThread(mine(20))).toMatchObject({ enough: true, flags: { words: null, unanswered: 'me' } });
  });

  test('100 words and four turns of each side are enough too', () => {
    const turns = (words: number) =>
      [0, 1, 2, 3].flatMap((hour) => [said('me', hour, words), said('them', hour + 0.5, 3)]);
    expect(analyseThread(turns(21)).enough).toBe(false);
    expect(analyseThread(turns(22))).toMatchObject({ enough: true, flags: { words: 'me' } });
    expect(analyseThread(turns(40).slice(0, 7)).enough).toBe(false);
  });
});

test('quick lines are one bout; bouts an hour apart are waiting ones, until an answer', () => {
  const talk = Array.from({ length: 20 }, (_, index) => said(index % 2 ? 'me' : 'them', index / 60));
  const waiting = [said('me', 2), said('me', 2.1), said('me', 3.2), said('me', 5)];
  expect(analyseThread([...talk, ...waiting])).toMatchObject({ me: { unanswered: 4 }, flags: { unanswered: 'me' } });
  expect(analyseThread([...talk, ...waiting, said('them', 6)])).toMatchObject({
    me: { unanswered: 0 },
    them: { unanswered: 1 },
  });
});

test('twelve hours of silence make a start, and no reply', () => {
  const after = (hours: number) => analyseThread([said('me', 0), said('them', hours)]).them;
  expect(after(12)).toMatchObject({ starts: 1, replies: 0 });
  expect(after(11.99)).toMatchObject({ starts: 0, replies: 1 });
});

test('reply times differ only from eight times on, and an hour', () => {
  const talk = (mine: number, theirs: number) => {
    let hours = 0;
    return Array.from({ length: 24 }, (_, index) =>
      said(index % 2 ? 'me' : 'them', (hours += index % 2 ? mine : theirs)),
    );
  };
  expect(analyseThread(talk(2, 0.25)).flags.latency).toBe('me');
  expect(analyseThread(talk(1.9, 0.25)).flags.latency).toBeNull();
  expect(analyseThread(talk(0.05, 0.9)).flags.latency).toBeNull();
  expect(analyseThread(talk(0.05, 1)).flags.latency).toBe('them');
});

describe('from day rows', () => {
  const side = (messages: number, words: number, replies: number[] = []) => ({
    messages,
    words,
    questions: 0,
    starts: 1,
    replies,
  });
  const none = { messages: 0, words: 0, questions: 0, starts: 0, replies: [] };
  const day = (ago: number, changes: Partial<DayRow>): DayRow => {
    const first = noon - ago * 24 * HOUR;
    const bout = { from: 'me', count: 1, lastAt: first } as const;
    return {
      thread: 't',
      day: new Date(first).toISOString().slice(0, 10),
      offset: 0,
      me: none,
      them: none,
      first,
      last: first,
      bout,
      ...changes,
    };
  };

  test('only the last 28 days count, sums and median over all of them', () => {
    const days = [
      day(40, { me: side(90, 900), them: side(1, 5) }),
      day(3, { me: side(10, 60, [4, 2]), them: side(10, 60, [0, 0, 5]) }),
      day(1, { me: side(5, 30, [0, 1]), them: side(5, 30, [0, 0, 0, 1]) }),
    ];
    const balance = balanceOfDays(days, noon);
    expect(balance).toMatchObject({
      since: days[1]!.first,
      enough: true,
      me: { messages: 15, words: 90, replies: 7, medianReply: 30_000 },
    });
    expect(balance.them.medianReply).toBeCloseTo(2 ** 1.5 * 60_000, 0);
    expect(flagged(balance)).toEqual([]);
  });

  test('a wait over days is added up; a bout over midnight is one', () => {
    const first = noon - 2 * 24 * HOUR;
    const days = [
      day(3, { me: side(10, 60), them: side(10, 60), bout: { from: 'me', count: 1, lastAt: noon } }),
      day(2, { me: side(2, 10), last: first + 11.9 * HOUR, bout: { from: 'me', count: 2, lastAt: first } }),
      day(1, { me: side(2, 10), first: first + 12.1 * HOUR, bout: { from: 'me', count: 2, lastAt: noon } }),
    ];
    expect(balanceOfDays(days, noon)).toMatchObject({
      me: { unanswered: 4 },
      them: { unanswered: 0 },
      flags: { unanswered: 'me' },
    });
    const answered = [...days, day(0, { them: side(1, 2), bout: { from: 'them', count: 1, lastAt: noon } })];
    expect(balanceOfDays(answered, noon)).toMatchObject({ me: { unanswered: 0 }, them: { unanswered: 1 } });
  });
});
