import type { Side } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import type { Page } from '../site';
import { type ChatRow, rowOf, wordsOf } from './chat-rows';
import { placesOf } from './placed';
import type { Rule } from './rule';

export type Marks = Pick<Rule, 'mine' | 'theirs' | 'sides'>;

/** The texts of a list: with words, and none inside another. */
export function textsIn(list: Element, selector: string, { now }: Pick<Page, 'now'>): Element[] {
  const found = new Set(list.querySelectorAll(selector));
  const inAnother = (text: Element) => {
    for (let up = text.parentElement; up && up !== list; up = up.parentElement) if (found.has(up)) return true;
    return false;
  };
  return [...found].filter((text) => text.checkVisibility() && !inAnother(text) && wordsOf(text, now) !== '');
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
  // Where one side alone has a mark, its absence is the other's.
  const unmarked = mine !== null && theirs === null ? 'them' : mine === null && theirs !== null ? 'me' : null;
  const found = texts.map((text, index): Side => {
    const [own, other] = [around(text, mine), around(text, theirs)];
    const marked = own === other ? null : own ? 'me' : 'them';
    const place = places[index];
    const placed = place ? (place === 'end' ? 'me' : 'them') : null;
    const sign = marked ?? unmarked;
    const side = sign ?? placed;
    if (side === null || (own && other) || (sign && placed && sign !== placed))
      throw new SiteChanged('generic', 'side of a message', [mine, theirs].filter(Boolean).join(', ') || ':scope');
    return side;
  });
  const sure = (mine !== null && theirs !== null) || (found.includes('me') && found.includes('them'));
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
