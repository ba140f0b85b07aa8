import { align } from '@/lib/conversation/align';
import type { KeyedReading } from './keyed-reading';
import type { FactRow } from './rows';
import type { ThreadFacts } from './thread-facts';

/** Id of a message known by its neighbours: its keyed hash, and a number that tells it from equal ones. */
const tokenOf = (id: string): string => id.split('~', 1)[0]!;

/** Takes in rows that have neither an id nor a time, by laying the window over the stored order. */
export async function takeInOrder(facts: ThreadFacts, { rows, window }: KeyedReading): Promise<void> {
  const ids = await facts.idsInOrder();
  const tokens = ids.map(tokenOf);
  const known = new Set(tokens);
  const shown = window.filter((key) => {
    const row = rows.get(key);
    return row ? row.by === 'order' : known.has(key);
  });
  const { rows: aligned, gone } = align(tokens, shown);
  if (!aligned.includes('new') && gone.length === 0) return;

  const stored = await facts.find(ids);
  for (const index of gone) facts.remove(stored.get(ids[index]!)!);
  const places = placesFor(aligned, (index) => stored.get(ids[index]!)!.place ?? 0);
  const taken = new Set(ids);
  for (const [index, token] of shown.entries()) {
    if (aligned[index] !== 'new') continue;
    const sample = sampleOf(facts.thread, token, rows) ?? stored.get(ids[tokens.indexOf(token)]!)!;
    const id = freeId(token, taken);
    taken.add(id);
    facts.put({ ...sample, id, place: places[index]! }, null);
  }
  await facts.write();
}

/** Places of new rows: evenly between their stored neighbours, or whole steps beyond the ends. */
function placesFor(aligned: (number | 'new' | null)[], placeOf: (index: number) => number): (number | null)[] {
  const places = aligned.map((one) => (typeof one === 'number' ? placeOf(one) : null));
  for (let start = 0; start < aligned.length; start++) {
    if (aligned[start] !== 'new') continue;
    let end = start;
    while (aligned[end] === 'new') end++;
    const count = end - start;
    const after = places[end] ?? null;
    const before = places[start - 1] ?? (after === null ? -1 : after - count - 1);
    const step = after === null ? 1 : (after - before) / (count + 1);
    for (let index = start; index < end; index++) places[index] = before + step * (index - start + 1);
    start = end;
  }
  return places;
}

function sampleOf(thread: string, token: string, rows: KeyedReading['rows']): FactRow | null {
  const row = rows.get(token);
  if (!row) return null;
  const { from, words, asks, reconcile } = row;
  return { thread, id: '', at: null, offset: 0, from, words, asks, reconcile, place: null };
}

function freeId(token: string, taken: ReadonlySet<string>): string {
  let ordinal = 1;
  while (taken.has(`${token}~${ordinal}`)) ordinal++;
  return `${token}~${ordinal}`;
}
