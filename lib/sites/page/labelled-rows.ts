import type { Message, Side } from '@/lib/conversation/thread';
import type { Page } from '../site';
import { type Clock, clockIn, dayOf, type LocalDay, momentOf } from './clock';
import { inOrder } from './in-order';
import { readLabel } from './message-label';
import { once } from './once';
import { sideOf } from './side';
import { bodyText, oneLine } from './text';
import { isYou } from './you';

/** A message of a list whose rows bear labels: author, time and words in one sentence. */
export interface LabelledRow extends Pick<Message, 'id' | 'author' | 'at'> {
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
  idOf: (row: HTMLElement) => string | null,
  page: Page,
): LabelledRow[] {
  const clock = clockIn(page.document.documentElement.lang);
  let heading = '';
  return inOrder(list, select.row).flatMap((element): LabelledRow[] => {
    if (element.matches(select.row)) return toRow(element, page, select.words, idOf(element), heading);
    if (dayIn(element.textContent, clock, page)) heading = element.textContent;
    return [];
  });
}

function dayIn(heading: string, clock: Clock, { now }: Page): LocalDay | null {
  const at = clock.at(heading, now);
  return at === null ? clock.day(heading, now) : dayOf(at);
}

const toRow = once((element: HTMLElement, page, words: string, id: string | null, heading: string): LabelledRow[] => {
  const { lang } = page.document.documentElement;
  const clock = clockIn(lang);
  const shown = element.getAttribute('aria-label');
  const label = shown === null ? null : readLabel(shown, clock, page.now);
  const bodies = [...element.querySelectorAll(words)].filter((one) => bodyText(one) !== '');
  // A label without words belongs to a picture, or to what was taken back.
  if (shown === null ? bodies.length === 0 : !label?.text) return [];
  const body = bodyOf(bodies, label?.text ?? null);
  const signs = signsOf(isYou(label?.author ?? '', lang), sideOf(body ?? element, element));
  return [
    {
      id,
      author: label?.author ?? null,
      at: label?.at ?? (id === null ? null : momentOf(dayIn(heading, clock, page), label?.minute ?? null)),
      text: body && bodyText(body),
      sender: label?.author ?? signs.join(' '),
      signs,
    },
  ];
});

/** Quotes and previews stand in the row too: the label repeats what the message itself says. */
function bodyOf(bodies: readonly Element[], said: string | null): Element | null {
  const same = said === null ? undefined : bodies.find((one) => oneLine(bodyText(one)) === oneLine(said));
  return same ?? (bodies.length === 1 ? bodies[0]! : null);
}

const signsOf = (own: boolean, place: 'start' | 'end' | null): Side[] => [
  ...(own ? (['me'] as const) : []),
  ...(place ? [place === 'end' ? ('me' as const) : ('them' as const)] : []),
];
