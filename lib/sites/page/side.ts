/** Wider than this part of its row, a bubble says nothing by where it stands. */
const WIDE = 0.9;

/**
 * Where a bubble stands in its row, in the direction of reading: one's own messages are at the end.
 * Null when it fills the row, stands in the middle or is not drawn.
 */
export function sideOf(bubble: Element, row: Element): 'start' | 'end' | null {
  const [inner, outer] = [bubble.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.width === 0 || inner.width > outer.width * WIDE) return null;
  const [left, right] = [inner.left - outer.left, outer.right - inner.right];
  if (Math.abs(left - right) < (outer.width * (1 - WIDE)) / 2) return null;
  return left < right === (getComputedStyle(row).direction === 'ltr') ? 'start' : 'end';
}
