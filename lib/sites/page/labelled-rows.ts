import type { Message, Side } from '@/lib/conversation/thread';
import type { Page } from '../site';
import { clockIn, dayOf, type LocalDay, momentOf } from './clock';
import { inOrder } from './in-order';
import { readLabel } from './message-label';
import { sideOf } from './side';
import { bodyText, oneLine } from './text';
import { isYou } from './you';

/** A message of a list whose rows bear labels: author, time and words in one sentence. */
export interface LabelledRow extends Pick<Message, 'author' | 'at'> {
  element: HTMLElement;
  /** Null where there are words, but not which of them are the message's. */
  text: string | null;
  /** What its author goes by on this page; without labels, the side. */
  sender: string;
  /** What the label and the place of the bubble say. */
  signs: Side[];
}

/**
 * Rows with words, in order. A label shows a time of day, and the day unless it is today's: where not, the day stands
 * in a heading above, which counts for rows the site gives an id to. A row without one is known by its time, and that
 * must not depend on which headings are shown.
 */
export function labelledRows(
  list: Element,
  select: { row: string; words: string },
  hasId: (row: HTMLElement) => boolean,
  { document, now }: Page,
): LabelledRow[] {
  const { lang } = document.documentElement;
  const clock = clockIn(lang);
  let day: LocalDay | null = null;
  return inOrder(list, select.row).flatMap((element): LabelledRow[] => {
    if (!element.matches(select.row)) {
      const at = clock.at(element.textContent, now);
      day = (at === null ? clock.day(element.textContent, now) : dayOf(at)) ?? day;
      return [];
    }
    const shown = element.getAttribute('aria-label');
    const label = shown === null ? null : readLabel(shown, clock, now);
    const bodies = [...element.querySelectorAll(select.words)].filter((one) => bodyText(one) !== '');
    // A label without words belongs to a picture, or to what was taken back.
    if (shown === null ? bodies.length === 0 : !label?.text) return [];
    const body = bodyOf(bodies, label?.text ?? null);
    const signs = signsOf(isYou(label?.author ?? '', lang), sideOf(body ?? element, element));
    return [
      {
        element,
        author: label?.author ?? null,
        at: label?.at ?? (hasId(element) ? momentOf(day, label?.minute ?? null) : null),
        text: body && bodyText(body),
        sender: label?.author ?? signs.join(' '),
        signs,
      },
    ];
  });
}

/** Quotes and previews stand in the row too: the label repeats what the message itself says. */
function bodyOf(bodies: readonly Element[], said: string | null): Element | null {
  const same = said === null ? undefined : bodies.find((one) => oneLine(bodyText(one)) === oneLine(said));
  return same ?? (bodies.length === 1 ? bodies[0]! : null);
}

const signsOf = (own: boolean, place: 'start' | 'end' | null): Side[] => [
  ...(own ? (['me'] as const) : []),
  ...(place ? [place === 'end' ? ('me' as const) : ('them' as const)] : []),
];
