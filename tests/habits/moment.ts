import { read } from '@/lib/language/read';
import { analyseThread } from '@/lib/conversation/balance';
import type { Message } from '@/lib/conversation/thread';
import { nothingKept, type Moment } from '@/lib/habits/habit';

/** Tuesday 24 November 2026, 18:00 UTC. */
export const now = Date.UTC(2026, 10, 24, 18);

const HOUR = 60 * 60_000;
const UNITS: Record<string, number> = { m: 60_000, h: HOUR, d: 24 * HOUR };

/**
 * A moment from a conversation written as lines: `them: I finished the pottery course`, `me: nice`, `draft: ok`.
 * In groups a name stands for "them". A time ago may come first: `3d them: hi`; without one, lines are two minutes apart.
 */
export function moment(lines: string, given: Partial<Moment> = {}): Moment {
  const at = given.now ?? now;
  const written = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const draft =
    written
      .find((line) => line.startsWith('draft:'))
      ?.slice(6)
      .trim() ?? '';
  const said = written.filter((line) => !line.startsWith('draft:'));
  const tail = said.map((line, index) => toMessage(line, at, (said.length - index) * 2 * 60_000));
  const reads = (text: string, when: number | null) => read(text, when, at, 0);
  return {
    ...nothingKept,
    kind: tail.some(({ author }) => author !== null) ? 'group' : 'direct',
    name: 'Robin',
    relationship: 'friend',
    tail,
    readings: tail.map(({ text, at: when }) => reads(text, when)),
    draft,
    draftReading: draft ? reads(draft, at) : null,
    pull: false,
    now: at,
    utcOffset: 0,
    seed: 'seed',
    tender: false,
    cadenceDays: null,
    lastContactAt: null,
    events: [],
    balance: analyseThread([]),
    ...given,
  };
}

function toMessage(line: string, at: number, ago: number): Message {
  const [, count, unit = '', who = '', text = ''] = line.match(/^(?:(\d+)([mhd])\s+)?(\p{L}[\p{L} ]*):\s?(.*)$/u) ?? [];
  if (!who) throw new Error(`Not a line of a conversation: "${line}"`);
  const before = count ? Number(count) * UNITS[unit]! : ago;
  const author = who === 'me' || who === 'them' ? null : who;
  return { id: null, from: who === 'me' ? 'me' : 'them', author, at: at - before, text, status: 'sent' };
}
