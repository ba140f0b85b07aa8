import type { Zone } from './days';
import type { KeyedReading, KeyedRow } from './keyed-reading';
import type { FactRow } from './rows';
import type { Span, ThreadFacts } from './thread-facts';

const MINUTE = 60_000;

/** How long after sending a message may still get its final id at the end of a thread. */
const SENDING = 10 * MINUTE;

/** Two clocks may differ by this much over one message. */
const DRIFT = 2 * MINUTE;

/** Id of the nth of equal messages: same direction, author, time and text. */
const nth = (key: string, ordinal: number): string => `${key}#${ordinal}`;

const numbered = (key: string, times: number): string[] =>
  Array.from({ length: times }, (_, index) => nth(key, index + 1));

/** Takes in the rows of a reading that have an id or a time. `now` is epoch milliseconds. */
export async function takeInTimed(facts: ThreadFacts, reading: KeyedReading, now: number, zone: Zone): Promise<void> {
  const shown = counted(reading.window);
  for (const key of reading.removed) if (!shown.has(key)) shown.set(key, 0);
  const stored = await lookUp(facts, reading, shown);
  const more = [...shown].filter(([key, times]) => stored.has(nth(key, times + 1)));
  for (const fact of await facts.startingWith(more.map(([key]) => `${key}#`))) stored.set(fact.id, fact);
  const span = spanOf(reading, stored);

  const fresh = [...reading.rows.values()].filter(({ key, by }) => by === 'id' && !stored.has(key));
  takeIds(facts, reading, stored, await ownUnshown(facts, fresh, reading, { shown, span, now }), zone);
  const equals = Map.groupBy(stored.values(), keyOf);
  for (const [key, times] of shown) takeEquals(facts, reading, equals.get(key) ?? [], { key, times, span, zone });
  await facts.write();
  if (!span) return;
  const visible = (fact: FactRow) => (shown.get(keyOf(fact)) ?? 0) > 0;
  await facts.removeUnshown(span, visible, insideOf(reading, stored, shown, span));
  await facts.write();
}

/** What is stored of the rows shown. Most of it is one stretch of time, read at once; the rest is looked up row by row. */
async function lookUp(
  facts: ThreadFacts,
  { window, rows }: KeyedReading,
  shown: ReadonlyMap<string, number>,
): Promise<Map<string, FactRow>> {
  const edges = [window[0] ?? [], window.at(-1) ?? []].flat();
  const stored = await facts.find(edges.flatMap((key) => candidates(key, 1, rows.get(key))));
  const times = edges.map((key) => atOf(key, rows, stored)).filter((at) => at !== null);
  if (times.length > 0) {
    const most = 2 * window.length;
    const stretch = await facts.during({ from: Math.min(...times), to: Math.max(...times) }, most);
    // Cut off, it might hold some of a group of equals without the others.
    if (stretch.length < most) for (const fact of stretch) stored.set(fact.id, fact);
  }
  const found = new Set(Array.from(stored.values(), keyOf));
  const rest = [...shown].filter(([key]) => !found.has(key));
  const missing = await facts.find(rest.flatMap(([key, count]) => candidates(key, count, rows.get(key))));
  return new Map([...stored, ...missing]);
}

function atOf(key: string, rows: KeyedReading['rows'], stored: ReadonlyMap<string, FactRow>): number | null {
  return (rows.get(key) ?? stored.get(key) ?? stored.get(nth(key, 1)))?.at ?? null;
}

/** How many messages shown lie strictly inside the span. */
function insideOf(
  { rows }: KeyedReading,
  stored: ReadonlyMap<string, FactRow>,
  shown: ReadonlyMap<string, number>,
  span: Span,
): number {
  let count = 0;
  for (const [key, times] of shown) {
    const byId = rows.get(key)?.by === 'id' || stored.has(key);
    if (inside(atOf(key, rows, stored), span)) count += byId ? Math.min(times, 1) : times;
  }
  return count;
}

function counted(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Ids under which a row of the window may be stored: by its id, or as one of equals (and one more, to know there are more). */
function candidates(key: string, times: number, row: KeyedRow | undefined): string[] {
  const equals = numbered(key, times + 2);
  return row?.by === 'id' ? [key] : row?.by === 'time' ? equals : row?.by === 'order' ? [] : [key, ...equals];
}

/** The time from the first to the last row shown; null unless every row shown has a time. */
function spanOf({ window, rows }: KeyedReading, stored: ReadonlyMap<string, FactRow>): Span | null {
  const times = window.map((key) => atOf(key, rows, stored));
  const [from, to] = [times[0], times.at(-1)];
  if (from === undefined || to === undefined || from === null || to === null || times.includes(null)) return null;
  return { from, to };
}

const inside = (at: number | null, span: Span | null): boolean =>
  at !== null && span !== null && at > span.from && at < span.to;

/** Rows with an id of the site's: an edit replaces, a late id renames, the rest is new; what was taken back goes. */
function takeIds(
  facts: ThreadFacts,
  { rows, removed, window }: KeyedReading,
  stored: Map<string, FactRow>,
  unshown: FactRow[],
  zone: Zone,
): void {
  const shown = new Set(window);
  for (const row of rows.values()) {
    if (row.by !== 'id') continue;
    const known = stored.get(row.key) ?? unshown.find((fact) => row.nearby.includes(fact.reconcile)) ?? null;
    const offset = known && known.at === row.at ? known.offset : offsetOf(row.at, zone);
    const fact = factOf(facts.thread, row, row.key, offset);
    facts.put(fact, known);
    if (known && known.id !== row.key) {
      unshown.splice(unshown.indexOf(known), 1);
      stored.delete(known.id);
    }
    stored.set(row.key, fact);
  }
  for (const key of removed) {
    const fact = stored.get(key);
    if (fact && !shown.has(key)) facts.remove(fact);
  }
}

/** Own messages near new ones that the page no longer shows where it would: they may have got another id. */
async function ownUnshown(
  facts: ThreadFacts,
  fresh: KeyedRow[],
  { removed }: KeyedReading,
  { shown, span, now }: { shown: ReadonlyMap<string, number>; span: Span | null; now: number },
): Promise<FactRow[]> {
  const times = fresh.filter(({ nearby }) => nearby.length > 0).map(({ at }) => at ?? 0);
  if (times.length === 0) return [];
  const near = await facts.during({ from: Math.min(...times) - DRIFT, to: Math.max(...times) + DRIFT });
  const justSent = ({ at }: FactRow) => at !== null && span !== null && at >= span.to && Math.abs(now - at) < SENDING;
  return near
    .filter((fact) => fact.from === 'me' && !shown.get(keyOf(fact)))
    .filter((fact) => removed.has(keyOf(fact)) || inside(fact.at, span) || justSent(fact))
    .reverse();
}

/** The key a fact was stored under, without its number among equals. */
const keyOf = ({ id }: FactRow): string => id.split('#', 1)[0]!;

/**
 * Rows known by time and text. Of equal ones there are as many as one window ever showed at once;
 * fewer only when the window shows the whole time around them.
 */
function takeEquals(
  facts: ThreadFacts,
  { rows, removed }: KeyedReading,
  stored: FactRow[],
  { key, times, span, zone }: { key: string; times: number; span: Span | null; zone: Zone },
): void {
  const row = rows.get(key);
  const equals = stored.filter(({ id }) => id !== key);
  if (row ? row.by !== 'time' : equals.length === 0) return;
  const sample = equals[0] ?? factOf(facts.thread, row!, '', offsetOf(row!.at, zone));
  const wholly = inside(sample.at, span) || (removed.has(key) && times === 0 && equals.length === 1);
  const target = wholly ? times : Math.max(times, equals.length);
  const there = new Map(equals.map((fact) => [fact.id, fact]));
  for (let ordinal = equals.length + 1; ordinal <= target; ordinal++)
    facts.put({ ...sample, id: nth(key, ordinal) }, null);
  for (let ordinal = equals.length; ordinal > target; ordinal--) {
    const last = there.get(nth(key, ordinal));
    if (last) facts.remove(last);
  }
}

const offsetOf = (at: number | null, zone: Zone): number => (at === null ? 0 : zone(at));

function factOf(thread: string, { at, from, words, asks, reconcile }: KeyedRow, id: string, offset: number): FactRow {
  return { thread, id, at, offset, from, words, asks, reconcile, place: null };
}
