/** The rows of a list in order, and between them each thing that is no part of a row: day headings, notices, what stands around a row. */
export function inOrder(list: Element, row: string): HTMLElement[] {
  return [...list.children].flatMap((child): HTMLElement[] => {
    if (!(child instanceof HTMLElement)) return [];
    return child.matches(row) || !child.querySelector(row) ? [child] : inOrder(child, row);
  });
}
