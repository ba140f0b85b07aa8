import { reconcileKey } from '@/lib/conversation/reconcile';
import { textHash } from '@/lib/conversation/row';
import type { Side } from '@/lib/conversation/thread';
import { countWords } from '@/lib/conversation/words';
import { TendDb } from '@/lib/people/db';
import type { SeenReading, SeenRow } from '@/lib/people/record';

/** A message of an invented thread. */
export interface Line {
  id: string | null;
  from: Side;
  at: number | null;
  text: string;
}

/** A database of its own for one test. */
export const freshDb = (): TendDb => new TendDb(`test-${crypto.randomUUID()}`);

export function seen({ id, from, at, text }: Line): SeenRow {
  const hash = textHash([from, '', at ?? '', text].join('\u0000'));
  return {
    id,
    hash,
    from,
    at,
    words: countWords(text),
    asks: text.includes('?'),
    reconcile: reconcileKey(from, at, text),
  };
}

/** A reading of exactly these lines, every row in full. */
export function readingOf(lines: Line[], changes: Partial<SeenReading['thread']> = {}): SeenReading {
  const rows = lines.map(seen);
  return {
    thread: {
      site: 'converse',
      host: 'chat.example',
      account: 'me@chat.example',
      id: 'ana@chat.example',
      idKind: 'stable',
      kind: 'direct',
      name: 'Ana',
      url: null,
      ...changes,
    },
    rows,
    window: rows.map(({ id, hash }) => id ?? hash),
    removed: [],
  };
}

export const THREAD = 'converse/chat.example/me%40chat.example/ana%40chat.example';

/** Numbers that look random and come again with the same seed (mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
