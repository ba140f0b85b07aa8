import { nearbyReconcileKeys } from '@/lib/conversation/reconcile';
import type { Side } from '@/lib/conversation/thread';
import type { ThreadHead } from '@/lib/messages';
import type { TendDb } from './db';
import { keyedHashes } from './keyed-hash';

/** A message as the page showed it, its text already turned into facts. */
export interface SeenRow {
  /** The site's own id; null where it shows none. */
  id: string | null;
  /** Hash over direction, author, absolute time and text. */
  hash: string;
  from: Side;
  /** Epoch milliseconds, UTC; null where the page shows no full date and time. */
  at: number | null;
  words: number;
  asks: boolean;
  /** From `reconcileKey`, not keyed yet. */
  reconcile: string;
}

export interface SeenReading {
  thread: ThreadHead;
  /** Rows new or changed since an earlier reading, or all of them. Rows with neither id nor time always come in full. */
  rows: SeenRow[];
  /** Every row now shown, oldest first: its id, or its hash where it has none. */
  window: string[];
  /** Rows the page saw vanish while their neighbours stayed: id or hash. */
  removed: string[];
}

/** How a message is recognised: by the site's id, by its time and text, or by its neighbours alone. */
export type Recognised = 'id' | 'time' | 'order';

/** A row whose id, hash and reconcile key are keyed. */
export interface KeyedRow {
  key: string;
  by: Recognised;
  from: Side;
  at: number | null;
  words: number;
  asks: boolean;
  reconcile: string;
  /** The same message a minute or two earlier or later. */
  nearby: string[];
}

export interface KeyedReading {
  rows: Map<string, KeyedRow>;
  window: string[];
  removed: Set<string>;
}

/** Keys a reading. All hashing happens here, so that the transaction after it awaits nothing but the database. */
export async function keyedReading(db: TendDb, { rows, window, removed }: SeenReading): Promise<KeyedReading> {
  const nearby = new Map(rows.filter(mayGetIdLate).map((row) => [row, nearbyReconcileKeys(row.reconcile)]));
  const names = rows.map(({ id, hash }) => id ?? hash);
  const reconciles = rows.map(({ reconcile }) => reconcile);
  const hashes = await keyedHashes(db, [
    ...window,
    ...removed,
    ...names,
    ...reconciles,
    ...[...nearby.values()].flat(),
  ]);
  const keyed = (text: string): string => hashes.get(text)!;
  const keyedRows = rows.map((row): [string, KeyedRow] => {
    const { id, hash, from, at, words, asks } = row;
    const key = keyed(id ?? hash);
    const by = id !== null ? 'id' : at !== null ? 'time' : 'order';
    const near = nearby.get(row)?.map(keyed) ?? [];
    return [key, { key, by, from, at, words, asks, reconcile: keyed(row.reconcile), nearby: near }];
  });
  return { rows: new Map(keyedRows), window: window.map(keyed), removed: new Set(removed.map(keyed)) };
}

/** One hash for a whole reading, to know the same one again. */
export async function markOf(db: TendDb, reading: SeenReading): Promise<string> {
  const whole = JSON.stringify(reading);
  return (await keyedHashes(db, [whole])).get(whole)!;
}

const mayGetIdLate = ({ id, from, at }: SeenRow): boolean => id !== null && from === 'me' && at !== null;
