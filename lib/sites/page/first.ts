/** What the first of these selectors finds that finds anything: the surest first, those of other releases after it. */
export function first<Found extends Element = HTMLElement>(root: ParentNode, ...selectors: string[]): Found | null {
  for (const selector of selectors) {
    const found = root.querySelector<Found>(selector);
    if (found) return found;
  }
  return null;
}

/** All that the first of these selectors finds that finds anything. */
export function firstAll<Found extends Element = HTMLElement>(root: ParentNode, ...selectors: string[]): Found[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll<Found>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}
