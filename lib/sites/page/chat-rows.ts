import type { Side } from '@/lib/conversation/thread';
import { clockIn } from './clock';
import { bodyText, oneLine } from './text';

/** One message of a list whose markup nobody wrote down. */
export interface ChatRow {
  /** Holds the words. */
  text: Element;
  /** The largest element around them that holds no other message. */
  row: Element;
  from: Side;
}

const NOT_SAID = 'time, [datetime], button, [role="button"], blockquote';

/** Long enough for "Wednesday, 11:45 p.m."; longer, it is a sentence. */
const TIME_LENGTH = 30;

/** Does a page of this language show a day or a time with these words? */
export function isTime(shown: string, language: string, now: number): boolean {
  const words = oneLine(shown);
  if (words === '' || words.length > TIME_LENGTH) return false;
  const clock = clockIn(language);
  return clock.minute(words) !== null || clock.day(words, now) !== null || clock.at(words, now) !== null;
}

/** The words of a message; a time that stands in the same element is none of them. */
export function wordsOf(text: Element, now: number): string {
  const { lang } = text.ownerDocument.documentElement;
  return bodyText(text, NOT_SAID, (element) =>
    element !== text && element.childElementCount === 0 && isTime(element.textContent, lang, now) ? '' : null,
  );
}

/** The largest element around a text that holds none of the others. */
export function rowOf(index: number, texts: readonly Element[], list: Element): Element {
  let row = texts[index]!;
  const others = [texts[index - 1], texts[index + 1]].filter((one) => one !== undefined);
  while (row.parentElement && row.parentElement !== list && !others.some((one) => row.parentElement?.contains(one)))
    row = row.parentElement;
  return row;
}
