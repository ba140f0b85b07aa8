import { toRow, type Row } from '@/lib/conversation/row';
import type { Message } from '@/lib/conversation/thread';

/** What changed since the last reading the background acknowledged. */
export interface Changes {
  rows: Row[];
  window: string[];
  removed: string[];
  /** False when the background has all of this already. */
  any: boolean;
}

/** How a row is known from one reading to the next: by the site's id, else by what it says. */
const keyOf = (row: Row) => row.id ?? row.hash;

const placedByNeighbours = ({ id, at }: Row) => id === null && at === null;

/** Keys of `before` that vanished from between two rows that stayed neighbours, or from the end of a list that did not scroll. */
function takenBack(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(after.map((key, index) => [key, index]));
  const often = new Set(before.filter((key, index) => before.indexOf(key) !== index));
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
 * Keeps, for the open thread, what the background already has, so that a reading carries changes only.
 * Nothing is ticked off before it is acknowledged: a lost answer means everything is sent again.
 */
export class Ledger {
  private thread = '';
  private window: string[] = [];
  private sent = new Map<string, string>();

  /** Changes of `messages` (sent ones only) against what was acknowledged for this thread. */
  changes(thread: string, messages: readonly Message[]): Changes {
    const rows = messages.filter(({ status }) => status === 'sent').map(toRow);
    const window = rows.map(keyOf);
    if (thread !== this.thread) return { rows, window, removed: [], any: true };
    const changed = rows.filter((row) => this.sent.get(keyOf(row)) !== row.hash);
    const removed = takenBack(this.window, window);
    const moved = window.length !== this.window.length || window.some((key, index) => key !== this.window[index]);
    // Rows with neither id nor time are placed by their neighbours, so they come with all of them.
    const rowsToSend = rows.some(placedByNeighbours) ? rows : changed;
    return { rows: rowsToSend, window, removed, any: changed.length > 0 || moved };
  }

  /** The background has these. */
  acknowledge(thread: string, { rows, window, removed }: Omit<Changes, 'any'>): void {
    if (thread !== this.thread) this.sent.clear();
    this.thread = thread;
    this.window = window;
    for (const row of rows) this.sent.set(keyOf(row), row.hash);
    for (const key of removed) this.sent.delete(key);
    // What left the window comes again when it is shown again: the background may have taken it for deleted meanwhile.
    const shown = new Set(window);
    for (const key of this.sent.keys()) if (!shown.has(key)) this.sent.delete(key);
  }

  /** Forgets everything: the next reading is sent whole. */
  reset(): void {
    this.thread = '';
    this.sent.clear();
  }
}
