import { lookout, topAt } from './lookout';

/** Distance kept from the composer, from the window's edge, and between points that are looked at, in pixels. */
const GAP = 6;
const EDGE = 8;
const STEP_X = 14;
const STEP_Y = 9;

/** From `start` to `end`, both included, in equal steps of about `step`. */
function ruler(start: number, end: number, step: number): number[] {
  const count = Math.max(1, Math.ceil(Math.abs(end - start) / step));
  return Array.from({ length: count + 1 }, (_, index) => start + ((end - start) * index) / count);
}

/** From `start` to `end`, both included, and every multiple of `step` between: overlapping boxes share most of these points. */
function stops(start: number, end: number, step: number): number[] {
  const between = Math.ceil((end - start) / step);
  const first = Math.floor(start / step) + 1;
  const inside = Array.from({ length: between }, (_, index) => (first + index) * step);
  return [start, ...inside.filter((stop) => stop > start && stop < end), end];
}

/** Tells of a box whether it covers nothing of the page. */
export type Room = (box: DOMRect) => boolean;

/** For one search. A point is looked at once, and one that was found taken rules out every further box around it. */
export function roomBeside(composer: Element): Room {
  const busy = lookout(composer);
  const known = new Map<string, boolean>();
  const isTaken = (x: number, y: number) => {
    const point = `${x},${y}`;
    const is = known.get(point) ?? busy(x, y);
    known.set(point, is);
    return is;
  };
  const taken: [x: number, y: number][] = [];
  return ({ left, top, right, bottom }) => {
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    if (taken.some(([x, y]) => x >= left && x < right && y >= top && y < bottom)) return false;
    const rows = stops(top, bottom - 1, STEP_Y);
    for (const x of coarsely(stops(left, right - 1, STEP_X))) {
      const y = rows.find((row) => isTaken(x, row));
      if (y === undefined) continue;
      taken.push([x, y]);
      return false;
    }
    return true;
  };
}

/** The same points, every eighth first: what lies there is mostly wide, and one point on it is enough. */
const coarsely = (points: readonly number[]): number[] =>
  [0, 4, 2, 6, 1, 3, 5, 7].flatMap((first) => points.filter((_, index) => index % 8 === first));

/** Places along the composer, as parts of the way from its start to its end: the ends first. */
const ALONG = [0, 1, 0.75, 0.5, 0.25];

/** How far above the composer room is looked for: some pages have a row of buttons there. */
const LIFTS = [0, 24, 48, 72, 96];

/** Where a box may stand: along the composer, above it, nearest first, else below it. */
function spots({ width, height }: DOMRect, composer: Element): [DOMRect, ...DOMRect[]] {
  const beside = composer.getBoundingClientRect();
  const inside = (left: number) => Math.max(EDGE, Math.min(left, innerWidth - width - EDGE));
  const ends = [inside(beside.left), inside(beside.right - width)];
  if (getComputedStyle(composer).direction === 'rtl') ends.reverse();
  const [start = 0, end = 0] = ends;
  const along = ALONG.map((part) => start + (end - start) * part);
  const above = beside.top - GAP - height;
  const tops = [...LIFTS.map((lift) => above - lift), beside.bottom + GAP];
  const all = tops.flatMap((top) => along.map((left) => new DOMRect(left, top, width, height)));
  return [new DOMRect(start, Math.max(EDGE, above), width, height), ...all];
}

/** The first spot beside the composer where a box of this size covers nothing of the page; null when there is none. */
export function freeSpot(isFree: Room, size: DOMRect, composer: Element): DOMRect | null {
  const [, ...all] = spots(size, composer);
  return all.find(isFree) ?? null;
}

/** How far up the sides of the composer and the window's edges a place for the handle is looked for, in pixels. */
const CLIMB = 240;

/** Where the folded bar's small handle covers nothing: beside the composer, else near it at an edge; null when there is no such place. */
export function handleSpot(isFree: Room, size: DOMRect, composer: Element): DOMRect | null {
  const { left, right, top, height } = composer.getBoundingClientRect();
  const across = [right + GAP, left - GAP - size.width, innerWidth - EDGE - size.width, EDGE];
  const middle = top + (height - size.height) / 2;
  const up = ruler(middle, middle - CLIMB, 24);
  const near = up.flatMap((y) => across.map((x) => new DOMRect(x, y, size.width, size.height)));
  return freeSpot(isFree, size, composer) ?? near.find(isFree) ?? null;
}

/** Right above the composer whatever is there: for what the person opened. */
export function spotOver(size: DOMRect, composer: Element): DOMRect {
  return spots(size, composer)[0];
}

/** What stands around the composer, at a few points: a search in the same scene would find the same. */
export function sceneAround(composer: Element): unknown[] {
  const { left, right, top, bottom } = composer.getBoundingClientRect();
  const points = ruler(top - CLIMB, top - GAP, 120).flatMap((y) =>
    ruler(left, right, 160).map((x) => topAt(document, x, y)),
  );
  const rects = [...new Set(points)].flatMap((element) => {
    const rect = element?.getBoundingClientRect();
    return rect ? [rect.left, rect.right, rect.top, rect.bottom] : [];
  });
  return [innerWidth, innerHeight, left, right, top, bottom, ...points, ...rects];
}
