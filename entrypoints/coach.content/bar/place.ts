import { around } from '@/lib/sites/page/shadow';

/** Distance kept from the composer, from the window's edge, and between points that are looked at, in pixels. */
const GAP = 6;
const EDGE = 8;
const STEP_X = 14;
const STEP_Y = 9;
/** Where it takes longer than this, in milliseconds, to look at points, they are looked at more coarsely. */
const PATIENCE = 8;
const COARSER = 3;

const busyTags = new Set(['BUTTON', 'A', 'INPUT', 'TEXTAREA', 'SELECT', 'IMG', 'VIDEO', 'CANVAS', 'PICTURE', 'IFRAME']);

/** Asks whether something of the page's is to be read or pressed at a point. Remembers elements, so use it for one search. */
function lookout(composer: Element): (x: number, y: number) => boolean {
  const known = new Map<Node, boolean>();
  const written = new Map<Element, Text[]>();
  const outside = new Set<Node>();
  for (let node: Node | null = composer; node; node = around(node)) outside.add(node);
  const { width } = composer.getBoundingClientRect();
  /** A bubble, a menu, a picker: painted, and no row or pane of the page. */
  const painted = (element: Element) => {
    const { backgroundColor, borderStartStartRadius: radius } = getComputedStyle(element);
    if (/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return false;
    const size = element.getBoundingClientRect();
    return size.width < width * 0.9 || (radius !== '0px' && size.height < innerHeight * 0.4);
  };
  const busy = (element: Element) =>
    busyTags.has(element.tagName) || element instanceof SVGElement || isEditable(element) || painted(element);
  const taken = (node: Node | null): boolean => {
    if (!node || outside.has(node)) return false;
    const is = known.get(node) ?? ((node instanceof Element && busy(node)) || taken(around(node)));
    known.set(node, is);
    return is;
  };
  // What shows on hover alone is not there to be covered.
  const seen = (element: Element) => element.checkVisibility({ opacityProperty: true });
  /** The topmost one, also inside open shadow roots, which may name their host and what is around it too. */
  const topAt = (root: Document | ShadowRoot, x: number, y: number): Element | null => {
    const is = (element: Element | null) => element !== null && root.contains(element) && seen(element);
    // All of them are asked for where the first is not to be seen: in a list of thousands of rows that takes long.
    const first = root.elementFromPoint(x, y);
    const top = is(first) ? first : (root.elementsFromPoint(x, y).find(is) ?? null);
    return (top?.shadowRoot && topAt(top.shadowRoot, x, y)) ?? top;
  };
  return (x, y) => {
    const top = topAt(document, x, y);
    if (!top) return false;
    if (composer.contains(top) || taken(top)) return true;
    let words = written.get(top);
    if (!words) written.set(top, (words = [...textsIn(top), ...textsIn(top.shadowRoot)]));
    return words.some((text) => covers(text, x, y));
  };
}

/** Words that stand right in it. */
function* textsIn(parent: Node | null): Generator<Text> {
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (node instanceof Text && node.data.trim() !== '') yield node;
}

const isEditable = (element: Element) => element instanceof HTMLElement && element.isContentEditable;

function covers(text: Text, x: number, y: number): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2,
  );
}

/** From `start` to `end`, both included, in equal steps of about `step`. */
function ruler(start: number, end: number, step: number): number[] {
  const count = Math.max(1, Math.ceil(Math.abs(end - start) / step));
  return Array.from({ length: count + 1 }, (_, index) => start + ((end - start) * index) / count);
}

/** Tells of a box whether it covers nothing of the page. A point that was found taken rules out every further box around it. */
function freeOf(busy: (x: number, y: number) => boolean): (box: DOMRect) => boolean {
  const taken: [x: number, y: number][] = [];
  const until = performance.now() + PATIENCE;
  return ({ left, top, right, bottom }) => {
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
    if (taken.some(([x, y]) => x >= left && x < right && y >= top && y < bottom)) return false;
    const step = performance.now() > until ? COARSER : 1;
    const rows = ruler(top, bottom - 1, STEP_Y * step);
    for (const x of coarsely(ruler(left, right - 1, STEP_X * step))) {
      const y = rows.find((row) => busy(x, row));
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

/** How far up the sides of the composer and the window's edges a place for the handle is looked for, in pixels. */
const CLIMB = 240;

/** Places where a box covers nothing of the page, which stays as it is meanwhile; null when there is no such place. */
export interface Room {
  /** The first beside the composer. */
  beside(size: DOMRect): DOMRect | null;
  /** For the folded bar's small handle: beside the composer, else near it at an edge. */
  handle(size: DOMRect): DOMRect | null;
  /** At a glance: does nothing large stand in the middle of this box? */
  seemsFree(box: DOMRect): boolean;
}

/** The bar must let points through while it is asked. */
export function roomAround(composer: Element): Room {
  const busy = lookout(composer);
  const free = freeOf(busy);
  const beside = (size: DOMRect) => spots(size, composer).slice(1).find(free) ?? null;
  return {
    beside,
    seemsFree: ({ left, top, width, height }) =>
      ![0.2, 0.5, 0.8].some((part) => busy(left + width * part, top + height / 2)),
    handle(size) {
      const { left, right, top, height } = composer.getBoundingClientRect();
      const across = [right + GAP, left - GAP - size.width, innerWidth - EDGE - size.width, EDGE];
      const middle = top + (height - size.height) / 2;
      const up = ruler(middle, middle - CLIMB, 24);
      const near = up.flatMap((y) => across.map((x) => new DOMRect(x, y, size.width, size.height)));
      return beside(size) ?? near.find(free) ?? null;
    },
  };
}

/** Right above the composer whatever is there: for what the person opened. */
export function spotOver(size: DOMRect, composer: Element): DOMRect {
  return spots(size, composer)[0];
}
