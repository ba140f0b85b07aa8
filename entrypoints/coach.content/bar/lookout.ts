import { around } from '@/lib/sites/page/shadow';

/** Asks whether something of the page's is to be read or pressed at a point. */
type Lookout = (x: number, y: number) => boolean;

const busyTags = new Set(['BUTTON', 'A', 'INPUT', 'TEXTAREA', 'SELECT', 'IMG', 'VIDEO', 'CANVAS', 'PICTURE', 'IFRAME']);

/** Remembers elements, so use it for one search. Whatever is not to be seen by it takes no pointer meanwhile. */
export function lookout(composer: Element): Lookout {
  const known = new Map<Node, boolean>();
  const texts = new Map<Node, Text[]>();
  const outside = enclosing(composer);
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
  const textsOf = (element: Element) => {
    const own = texts.get(element) ?? ownTexts(element);
    texts.set(element, own);
    return own;
  };
  return (x, y) => {
    const top = topAt(document, x, y);
    if (!top) return false;
    return composer.contains(top) || taken(top) || textsOf(top).some((text) => covers(text, x, y));
  };
}

/** What shows on hover alone is not there to be covered. */
const canBeSeen = (element: Element) => element.checkVisibility({ opacityProperty: true });

/** The topmost element at a point that can be seen, also inside open shadow roots. */
export function topAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const first = root.elementFromPoint(x, y);
  const top = !first || canBeSeen(first) ? first : (root.elementsFromPoint(x, y).find(canBeSeen) ?? null);
  const inner = top?.shadowRoot && topAt(top.shadowRoot, x, y);
  return inner && top.shadowRoot.contains(inner) ? inner : top;
}

/** The element and all around it, also out of shadow roots. */
function enclosing(element: Element): Set<Node> {
  const all = new Set<Node>();
  for (let node: Node | null = element; node; node = around(node)) all.add(node);
  return all;
}

/** A list of thousands of rows has no words of its own: the rows are counted, not looked through. */
function ownTexts({ childNodes, childElementCount }: Element): Text[] {
  if (childNodes.length === childElementCount) return [];
  return [...childNodes].filter((node) => node instanceof Text).filter(({ data }) => data.trim() !== '');
}

const isEditable = (element: Element) => element instanceof HTMLElement && element.isContentEditable;

function covers(text: Text, x: number, y: number): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2,
  );
}
