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
  /** Where the bubble stands; null where it is as wide as the row. */
  sign: Side | null;
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
  const clock = clockIn(document.documentElement.lang);
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
    const place = sideOf(body ?? element, element);
    return [
      {
        element,
        author: label?.author ?? null,
        at: label?.at ?? (hasId(element) ? momentOf(day, label?.minute ?? null) : null),
        text: body && bodyText(body),
        sign: place && (place === 'end' ? 'me' : 'them'),
      },
    ];
  });
}

/** Quotes and previews stand in the row too: the label repeats what the message itself says. */
function bodyOf(bodies: readonly Element[], said: string | null): Element | null {
  const same = said === null ? undefined : bodies.find((one) => oneLine(bodyText(one)) === oneLine(said));
  return same ?? (bodies.length === 1 ? bodies[0]! : null);
}

/** Whose message each is: an author is on one side of all messages. Null where neither "You" nor the place tells, or they disagree. */
export function sidesOf(rows: readonly LabelledRow[]): (Side | null)[] {
  const signed = (side: Side) => new Set(rows.flatMap(({ author, sign }) => (sign === side && author ? [author] : [])));
  const [mine, theirs] = [signed('me'), signed('them')];
  return rows.map(({ author, sign }) => {
    if (author === null) return sign;
    const me = mine.has(author) || isYou(author);
    return me === theirs.has(author) ? null : me ? 'me' : 'them';
  });
}
