import type { Side } from '@/lib/conversation/thread';
import { sidesBy, type Marks } from '../page/by-rule';
import { placesOf } from '../page/placed';
import { featuresOf } from './features';

/** Words in which makers say whose a message is, and those that say it only where the other side has one too. */
const OWN = setOf('me mine my own self outgoing');
const OTHERS = setOf('them their theirs incoming');
const IN_PAIRS = setOf('in out sent received right left end start from other user contact agent visitor true false');

function setOf(list: string): Set<string> {
  return new Set(list.split(' '));
}

/** "ChatMyMessage__body" holds "my". */
const holds = (selector: string | null, set: ReadonlySet<string>) =>
  selector !== null && (selector.match(/[A-Z]?[a-z]+/g) ?? []).some((word) => set.has(word.toLowerCase()));

/** A mark that came by chance would tell the sides wrong in the next chat: its name has to say what it is, or the place has to agree. */
function areTelling({ mine, theirs, sides }: Marks): boolean {
  const both = mine !== null && theirs !== null;
  if (sides && (both || mine === theirs)) return true;
  const said = holds(mine, OWN) || holds(theirs, OTHERS);
  return said || (both && holds(mine, IN_PAIRS) && holds(theirs, IN_PAIRS));
}

/** What an element and everything around it inside the list answers to. */
function waysAround(text: Element, list: Element, words: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (let at: Element | null = text; at && at !== list; at = at.parentElement) found.push(...featuresOf(at, words));
  const telling = (way: string) => Number(holds(way, OWN) || holds(way, OTHERS));
  return found.filter((way) => !way.startsWith('#')).toSorted((one, other) => telling(other) - telling(one));
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
        const marks = { mine: mineMark, theirs: theirsMark, sides };
        if (areTelling(marks)) tries.push(marks);
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
