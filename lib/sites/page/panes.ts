import type { Page } from '../site';

/** A list of messages, and the box to answer them in. */
export interface Pane {
  list: HTMLElement;
  /** The largest part of the page around the list that holds no other list. */
  around: Element;
  composer: HTMLElement | null;
}

/**
 * The only list of messages in sight; of several side by side the one whose part of the page has the focus.
 * Null when it is not sure which. An editor inside a row changes that message: it is no composer.
 */
export function openPane({ document }: Page, lists: string, rows: string, composers: string): Pane | null {
  const shown = [...document.querySelectorAll<HTMLElement>(lists)].filter((list) => list.checkVisibility());
  const panes = shown.map((list) => ({ list, around: partAround(list, shown) }));
  const focused = panes.find(({ around }) => around.contains(document.activeElement));
  const pane = panes.length > 1 ? focused : panes[0];
  if (!pane) return null;
  const boxes = [...pane.around.querySelectorAll<HTMLElement>(composers)].filter((box) => !box.closest(rows));
  const composer = boxes.length > 1 ? boxes.find((box) => box.contains(document.activeElement)) : boxes[0];
  return { ...pane, composer: composer ?? null };
}

function partAround(list: Element, lists: readonly Element[]): Element {
  let part = list;
  while (part.parentElement && !lists.some((one) => one !== list && part.parentElement?.contains(one)))
    part = part.parentElement;
  return part;
}
