import type { Page } from '../site';

/** The box under a post that the person is in: only then is it a thread. */
export function replyBox({ document }: Page, box: string): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(box) ?? null;
}

/** Those of the elements that stand before another one in the page. */
export function before<Kind extends Element>(elements: Iterable<Kind>, end: Element): Kind[] {
  return [...elements].filter(
    (one) => (one.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.contains(end),
  );
}
