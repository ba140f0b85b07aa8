/** Where something stands in the line, in the direction of reading. */
export type Placed = 'start' | 'end';

/** Wider than this part of the column, a bubble says nothing by where it stands. */
const WIDE = 0.9;

/** Free space on both sides must differ by this part of the column. */
const CLEAR = 0.05;

/**
 * Where the bubble around each text stands in their common column; where none of them has a bubble, how each is aligned.
 * Null for one that fills the line or stands in the middle. Never by the ink alone: Arabic words end at the right in
 * anybody's message.
 */
export function placesOf(texts: readonly Element[], list: Element): (Placed | null)[] {
  const column = columnOf(texts, list);
  const { left, width } = column.getBoundingClientRect();
  const frame = { left: left + column.clientLeft, width: column.clientWidth || width };
  const leftToRight = getComputedStyle(column).direction === 'ltr';
  const boxes = texts.map((text) => bubbleOf(text, column, frame.width));
  if (boxes.every((box) => box === null)) return texts.map((text) => alignmentOf(text, leftToRight));
  return boxes.map((box) => {
    if (!box) return null;
    const [before, after] = [box.left - frame.left, frame.left + frame.width - box.right];
    if (Math.abs(before - after) < frame.width * CLEAR) return null;
    return before < after === leftToRight ? 'start' : 'end';
  });
}

/** The innermost element around all of them. */
function columnOf(texts: readonly Element[], list: Element): Element {
  const [first, last] = [texts[0], texts.at(-1)];
  let column = first?.parentElement ?? list;
  while (column !== list && column.parentElement && !column.contains(last ?? null)) column = column.parentElement;
  return column;
}

/** The largest box around the text that leaves room beside it. */
function bubbleOf(text: Element, column: Element, width: number): DOMRect | null {
  let found: DOMRect | null = null;
  for (let element: Element | null = text; element && element !== column; element = element.parentElement) {
    if (/^(?:inline|contents)$/.test(getComputedStyle(element).display)) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && box.width < width * WIDE) found = box;
  }
  return found;
}

/** "start" follows the words' own direction, so it counts as the column's. */
function alignmentOf(text: Element, leftToRight: boolean): Placed | null {
  const { textAlign } = getComputedStyle(text);
  if (textAlign === 'start' || textAlign === 'end') return textAlign;
  if (textAlign !== 'left' && textAlign !== 'right') return null;
  return (textAlign === 'left') === leftToRight ? 'start' : 'end';
}
