import type { Side } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import type { Page } from '../site';
import { type ChatRow, rowOf, wordsOf } from './chat-rows';
import { placesOf } from './placed';
import { recent } from './recent';
import type { Rule } from './rule';

export type Marks = Pick<Rule, 'mine' | 'theirs' | 'sides'>;

/** The last texts of a list, the oldest first: with words, none inside another, and none that another message quotes. */
export function textsIn(list: Element, selector: string, { now }: Pick<Page, 'now'>): Element[] {
  const found = new Set(recent([...list.querySelectorAll(selector)]));
  const inAnother = (text: Element) => {
    for (let up = text.parentElement; up && up !== list; up = up.parentElement) if (found.has(up)) return true;
    return false;
  };
  const texts = [...found].filter(
    (text) => !text.closest(QUOTE) && text.checkVisibility() && !inAnother(text) && wordsOf(text, now) !== '',
  );
  return texts.filter((_, index) => !isQuoted(index, texts, list));
}

const QUOTE = 'blockquote, q, cite';

/** By a class that says so, on something that stands in one element with just one other text. */
function isQuoted(index: number, texts: readonly Element[], list: Element): boolean {
  const row = rowOf(index, texts, list);
  const [text, next] = [texts[index]!, texts[index + 1]];
  const around = row.parentElement;
  const beside = [texts[index - 1], texts[index + 2]];
  const single = next && around?.contains(next) && !beside.some((one) => one && around.contains(one));
  if (!single) return false;
  for (let up: Element | null = text; up && up !== around; up = up.parentElement)
    if (/quot|repl|forward/i.test(up.className)) return true;
  return false;
}

/**
 * Whose each text is. Null when it is not sure: with a mark for one side alone, or none, both sides have to be seen,
 * since a mark that is gone makes all messages the other side's.
 * @throws {SiteChanged} when signs contradict each other, or there is none
 */
export function sidesBy({ mine, theirs, sides }: Marks, texts: readonly Element[], list: Element): Side[] | null {
  if (texts.length === 0) return [];
  const places = sides ? placesOf(texts, list) : [];
  const around = (text: Element, mark: string | null) => {
    const marked = mark === null ? null : text.closest(mark);
    return marked !== null && marked !== list && list.contains(marked);
  };
  const both = mine !== null && theirs !== null;
  // Where one side alone has a mark, its absence is the other's.
  const unmarked = mine !== null && theirs === null ? 'them' : mine === null && theirs !== null ? 'me' : null;
  const found = texts.map((text, index): Side => {
    const [own, other] = [around(text, mine), around(text, theirs)];
    const marked = own === other ? null : own ? 'me' : 'them';
    const place = places[index];
    const placed = place ? (place === 'end' ? 'me' : 'them') : null;
    const sign = marked ?? unmarked;
    // A mark that is gone may have been what put the bubble where it stood.
    const side = sign ?? (both ? null : placed);
    if (side === null || (own && other) || (sign && placed && sign !== placed))
      throw new SiteChanged('generic', 'side of a message', [mine, theirs].filter(Boolean).join(', ') || ':scope');
    return side;
  });
  const sure = both || (found.includes('me') && found.includes('them'));
  return sure ? found : null;
}

/** Is each the only one in the element it stands in? */
export const areAlone = (texts: readonly Element[]): boolean =>
  new Set(texts.map(({ parentElement }) => parentElement)).size === texts.length;

/** The messages of a list, or null when it is not sure whose they are. */
export function rowsBy(
  rule: Marks & Pick<Rule, 'text' | 'alone'>,
  list: Element,
  page: Pick<Page, 'now'>,
): ChatRow[] | null {
  const texts = textsIn(list, rule.text, page);
  if (rule.alone && !areAlone(texts)) return null;
  const sides = sidesBy(rule, texts, list);
  return sides && texts.map((text, index) => ({ text, row: rowOf(index, texts, list), from: sides[index]! }));
}
