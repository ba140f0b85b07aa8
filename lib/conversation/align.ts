/** Equal neighbours it takes to believe that two stretches are the same one. */
const RUN = 3;

/** Most rows that may have changed between two stretches known to be the same. */
const CHANGED = 5;

/** Where the rows of a window belong in the stored order. */
export interface Alignment {
  /** For each row of the window the index of the same message in the stored order, 'new', or null when it cannot be told. */
  rows: (number | 'new' | null)[];
  /** Indices of stored messages that are no longer there. */
  gone: number[];
}

/** A stretch equal in both: where it starts in the window and in the stored order, and its length. */
interface Run {
  window: number;
  stored: number;
  length: number;
}

/**
 * Lays a window over the stored order, both given as tokens that are equal for equal messages, oldest first.
 * Nothing is guessed: a window without three neighbours that occur just once on both sides is not placed at all,
 * and rows at its ends that contradict the stored order wait for a window that shows them in the middle.
 */
export function align(stored: readonly string[], window: readonly string[]): Alignment {
  if (stored.length === 0) return { rows: window.map(() => 'new'), gone: [] };
  const chain = bestChain(runs(stored, window));
  const alignment: Alignment = { rows: window.map(() => null), gone: [] };
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last) return alignment;

  for (const [index, run] of chain.entries()) {
    for (let step = 0; step < run.length; step++) alignment.rows[run.window + step] = run.stored + step;
    const next = chain[index + 1];
    if (next) replace(alignment, stored, window, endOf(run), next);
  }
  placeEnds(alignment, stored, window, chain);
  return alignment;
}

const endOf = ({ window, stored, length }: Run) => ({ window: window + length, stored: stored + length });

/** Rows before the first and after the last stretch: placed where the window reaches beyond what is stored. */
function placeEnds(alignment: Alignment, stored: readonly string[], window: readonly string[], chain: Run[]): void {
  const first = chain[0]!;
  const end = endOf(chain.at(-1)!);
  const head = { window: first.window, stored: first.stored };
  const tail = { window: window.length - end.window, stored: stored.length - end.stored };
  const aligned = chain.reduce((sum, { length }) => sum + length, 0);
  const contradicted = (side: typeof head) => side.window > 0 && side.stored > 0;
  const reaches = (side: typeof head) => side.stored === 0 || (side.stored <= CHANGED && side.stored <= side.window);
  // A few common lines may recur elsewhere: contradicted on one side, they are too little to build on at the other.
  const firm = aligned >= 2 * RUN;
  if (reaches(head) && (firm || !contradicted(tail)))
    replace(alignment, stored, window, { window: 0, stored: 0 }, head);
  if (reaches(tail) && (firm || !contradicted(head)))
    replace(alignment, stored, window, end, { window: window.length, stored: stored.length });
}

/** Between two points that are known: what is equal in order stayed, the rest of the window is new, the rest of the stored is gone. */
function replace(
  { rows, gone }: Alignment,
  stored: readonly string[],
  window: readonly string[],
  from: { window: number; stored: number },
  to: { window: number; stored: number },
): void {
  let next = from.stored;
  for (let row = from.window; row < to.window; row++) {
    const found = stored.indexOf(window[row]!, next);
    const stayed = found >= 0 && found < to.stored;
    rows[row] = stayed ? found : 'new';
    if (!stayed) continue;
    for (; next < found; next++) gone.push(next);
    next = found + 1;
  }
  for (; next < to.stored; next++) gone.push(next);
}

/** Stretches around neighbours that occur just once on both sides, as far as they reach, in the order of the window. */
function runs(stored: readonly string[], window: readonly string[]): Run[] {
  // A page that showed only one or two rows showed the whole thread: it goes on from there.
  if (stored.length < RUN && stored.every((token, index) => token === window[index]))
    return [{ window: 0, stored: 0, length: stored.length }];
  const size = Math.min(RUN, stored.length);
  const inStored = onlyOnce(stored, size);
  const found: Run[] = [];
  for (const [gram, start] of onlyOnce(window, size)) {
    const match = inStored.get(gram);
    if (match === undefined) continue;
    const known = found.some((run) => start - match === run.window - run.stored && start < run.window + run.length);
    if (!known) found.push(extended(stored, window, start, match));
  }
  return found;
}

function onlyOnce(tokens: readonly string[], size: number): Map<string, number> {
  const starts = new Map<string, number>();
  const often = new Set<string>();
  for (let start = 0; start + size <= tokens.length; start++) {
    const gram = tokens.slice(start, start + size).join('\u0000');
    if (starts.has(gram)) often.add(gram);
    starts.set(gram, start);
  }
  for (const gram of often) starts.delete(gram);
  return starts;
}

function extended(stored: readonly string[], window: readonly string[], start: number, match: number): Run {
  let [back, forth] = [0, 0];
  while (start > back && match > back && window[start - back - 1] === stored[match - back - 1]) back++;
  while (
    start + forth < window.length &&
    match + forth < stored.length &&
    window[start + forth] === stored[match + forth]
  )
    forth++;
  return { window: start - back, stored: match - back, length: back + forth };
}

/** The longest chain of stretches in which little changed in between; none when two chains are equally good. */
function bestChain(found: Run[]): Run[] {
  const chains: { runs: Run[]; length: number }[] = [];
  for (const run of found) {
    const own = { runs: [run], length: run.length };
    const longer = chains.flatMap((chain) => {
      const cut = trimmed(run, endOf(chain.runs.at(-1)!));
      return cut ? [{ runs: [...chain.runs, cut], length: chain.length + cut.length }] : [];
    });
    chains.push(longer.reduce((best, chain) => (chain.length > best.length ? chain : best), own));
  }
  const longest = Math.max(0, ...chains.map(({ length }) => length));
  const best = chains.filter(({ length }) => length === longest);
  return best.length === 1 ? best[0]!.runs : [];
}

/** What is left of a stretch after another one's end; null when nothing is, or when too much lies between. */
function trimmed(run: Run, end: { window: number; stored: number }): Run | null {
  const overlap = Math.max(0, end.window - run.window, end.stored - run.stored);
  const cut = { window: run.window + overlap, stored: run.stored + overlap, length: run.length - overlap };
  const near = cut.window - end.window <= CHANGED && cut.stored - end.stored <= CHANGED;
  return cut.length > 0 && near ? cut : null;
}
