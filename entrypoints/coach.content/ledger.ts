import { toRow, type Row } from '@/lib/conversation/row';
import type { Message } from '@/lib/conversation/thread';
import type { ThreadReading } from '@/lib/messages';

/** Most rows told at once: of a page that shows more, the newest come first and the rest after it. */
const MOST = 500;
/**
 * Rows this close in time to a change come in its window, in milliseconds: the background counts equal ones, and takes an
 * own message that is not shown for one that got another id since, as long as ten minutes after it was sent.
 */
const AROUND = 15 * 60_000;
/** Rows with neither id nor time are placed by their neighbours, so they come with all of them; of a page that shows more, the newest alone. */
const MOST_IN_ORDER = 2000;

/** What the background has not been told yet, as much of it as one reading carries. */
export interface Untold {
  changes: Pick<ThreadReading, 'rows' | 'window' | 'removed'>;
  /** Every row now shown. */
  shown: readonly string[];
  /** False when the background has all of this already. */
  any: boolean;
  /** There are more for another reading. */
  more: boolean;
  /** The messages it was made of. */
  of: readonly Message[];
}

const nothing = { changes: { rows: [], window: [], removed: [] }, any: false, more: false };

/** How a row is known from one reading to the next: by the site's id, else by what it says. */
const keyOf = (row: Row) => row.id ?? row.hash;

const placedByNeighbours = ({ id, at }: Row) => id === null && at === null;

/** How many keys two lists share at their start, and at their end. */
function sameEnds(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { head, tail };
}

function repeated(keys: readonly string[]): Set<string> {
  const [seen, often] = [new Set<string>(), new Set<string>()];
  for (const key of keys) (seen.has(key) ? often : seen).add(key);
  return often;
}

/** Keys of `before` that vanished from between two rows that stayed neighbours, or from the end of a list that did not scroll. */
function takenBack(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(after.map((key, index) => [key, index]));
  const often = repeated(before);
  const removed: string[] = [];
  const scrolled = before[0] !== after[0];
  for (let start = 0; start < before.length; start++) {
    if (place.has(before[start]!)) continue;
    let end = start;
    while (end < before.length && !place.has(before[end]!)) end++;
    const previous = place.get(before[start - 1] ?? '');
    const next = end < before.length ? place.get(before[end]!) : scrolled ? undefined : after.length;
    if (previous !== undefined && next === previous + 1)
      removed.push(...before.slice(start, end).filter((key) => !often.has(key)));
    start = end;
  }
  return removed;
}

/**
 * The stretch of rows in whose window these changes can be told: all that are near them in time, and one more on both sides,
 * so that what is missing between is seen. All rows, where they do not stand in the order of their times.
 */
function stretchAround(rows: readonly Row[], changed: readonly Row[]): [start: number, end: number] {
  const times = changed.flatMap(({ at }) => at ?? []);
  const inTime = rows.every(({ at }, index) => at !== null && at >= (rows[index - 1]?.at ?? -Infinity));
  if (times.length === 0 || !inTime) return [0, rows.length];
  const from = Math.min(...times) - AROUND;
  const to = Math.max(...times) + AROUND;
  const start = rows.findIndex(({ at }) => at! >= from) - 1;
  return [Math.max(0, start), rows.findLastIndex(({ at }) => at! <= to) + 2];
}

/**
 * Keeps, for the open thread, what the background already has, so that a reading carries changes only.
 * Nothing is ticked off before it is acknowledged: a lost answer means everything is sent again.
 */
export class Ledger {
  private thread = '';
  private shown: readonly string[] = [];
  private told = new Map<string, string>();
  /** The very list the background has all of: typing brings it again, and it is not gone through again. */
  private known: readonly Message[] | null = null;
  /** A message that is read as before stays the same object: it is hashed once. */
  private readonly rows = new WeakMap<Message, Row>();

  /** Changes of `messages` (sent ones only) against what was acknowledged for this thread. */
  untold(thread: string, messages: readonly Message[]): Untold {
    if (thread === this.thread && messages === this.known) return { ...nothing, shown: this.shown, of: messages };
    const all = messages.filter(({ status }) => status === 'sent').map((message) => this.rowOf(message));
    const inOrder = all.some(placedByNeighbours);
    const rows = inOrder ? all.slice(-MOST_IN_ORDER) : all;
    const shown = rows.map(keyOf);
    const same = thread === this.thread;
    const before = same ? this.shown : [];
    const isNew = (row: Row) => !same || this.told.get(keyOf(row)) !== row.hash;

    const { head, tail } = sameEnds(before, shown);
    const moved = head + tail < Math.max(before.length, shown.length);
    const fresh = rows.filter(isNew);
    if (same && !moved && fresh.length === 0) return { ...nothing, shown, of: messages };
    const removed = head + tail < before.length ? takenBack(before, shown) : [];
    if (inOrder) return { changes: { rows, window: shown, removed }, shown, any: true, more: false, of: messages };

    // Where rows came, went or changed places.
    const where = moved ? rows.slice(Math.max(0, head - 1), shown.length - tail + 1) : [];
    const [start, end] = stretchAround(rows, fresh.length > MOST ? fresh.slice(-MOST) : [...fresh, ...where]);
    const changes = { rows: rows.slice(start, end).filter(isNew), window: shown.slice(start, end), removed };
    return { changes, shown, any: true, more: changes.rows.length < fresh.length, of: messages };
  }

  /** The background has these. */
  acknowledge(thread: string, { changes: { rows, removed }, shown, more, of }: Untold): void {
    if (thread !== this.thread) this.told.clear();
    this.thread = thread;
    this.shown = shown;
    this.known = more ? null : of;
    for (const row of rows) this.told.set(keyOf(row), row.hash);
    for (const key of removed) this.told.delete(key);
    // What left the window comes again when it is shown again: the background may have taken it for deleted meanwhile.
    const still = new Set(shown);
    for (const key of this.told.keys()) if (!still.has(key)) this.told.delete(key);
  }

  private rowOf(message: Message): Row {
    let row = this.rows.get(message);
    if (!row) this.rows.set(message, (row = toRow(message)));
    return row;
  }
}
