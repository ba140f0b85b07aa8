/** So many of the last messages are read of a page that keeps all of them: as many as one that shows a part. */
export const RECENT = 300;

const isAbove = (one: Element, other: Element) => one.getBoundingClientRect().top < other.getBoundingClientRect().top;

/** Does a page that is laid out from the bottom have its newest first? Some that scroll from the end do. */
export function isReversed(elements: readonly Element[]): boolean {
  const [first, last] = [elements[0], elements.at(-1)];
  return first !== undefined && last !== undefined && isAbove(last, first);
}

/** The last of them as they stand on the screen, the oldest first. */
export function recent<Kind extends Element>(elements: readonly Kind[]): Kind[] {
  return (isReversed(elements) ? elements.toReversed() : [...elements]).slice(-RECENT);
}
