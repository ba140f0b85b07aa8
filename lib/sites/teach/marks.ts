import type { Side } from '@/lib/conversation/thread';
import { sidesBy, type Marks } from '../page/by-rule';
import { placesOf } from '../page/placed';
import { featuresOf } from './features';

/** Words in which makers tell the sides come first. */
const TELLING =
  /(?:^|[^a-z])(?:me|mine|my|own|self|out|outgoing|sent|right|in|incoming|received|left|them|theirs?|other)(?:$|[^a-z])/i;

/** What an element and everything around it inside the list answers to. */
function waysAround(text: Element, list: Element, words: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at: Element | null = text; at && at !== list; at = at.parentElement) found.push(...featuresOf(at, words));
  return found
    .filter((way) => !way.startsWith('#'))
    .toSorted((a, b) => Number(TELLING.test(b)) - Number(TELLING.test(a)));
}

/**
 * What tells the sides of all these texts, as far as it agrees: a mark for each side, a mark for one and the place for
 * the other, or the place alone. Null when two of them cannot be told apart.
 */
export function marksFor(
  { mine, theirs }: { mine: Element; theirs: Element },
  texts: readonly Element[],
  list: Element,
  words: ReadonlySet<string>,
): Marks | null {
  const [own, other] = [mine, theirs].map((text) => waysAround(text, list, words));
  const only = (ways: string[] = [], others: string[] = []) => [null, ...ways.filter((way) => !others.includes(way))];
  const places = placesOf([mine, theirs].toSorted(inOrder), list);
  const apart = new Set(places).size === 2 && placesOf(texts, list)[texts.indexOf(mine)] === 'end';
  const tries: Marks[] = [];
  for (const mineMark of only(own, other))
    for (const theirsMark of only(other, own))
      for (const sides of apart ? [true, false] : [false]) {
        // One mark alone, and no place to agree with it, would be too little to go by.
        if (mineMark !== null || theirsMark !== null || sides)
          tries.push({ mine: mineMark, theirs: theirsMark, sides });
      }
  const signs = ({ mine, theirs, sides }: Marks) => Number(mine !== null) + Number(theirs !== null) + Number(sides);
  const fits = (marks: Marks) => {
    const found = sidesFound(marks, texts, list);
    return found?.[texts.indexOf(mine)] === 'me' && found[texts.indexOf(theirs)] === 'them';
  };
  return tries.toSorted((a, b) => signs(b) - signs(a)).find(fits) ?? null;
}

function sidesFound(marks: Marks, texts: readonly Element[], list: Element): Side[] | null {
  try {
    return sidesBy(marks, texts, list);
  } catch {
    return null;
  }
}

const inOrder = (one: Element, other: Element) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
