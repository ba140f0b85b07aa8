import { oneLine, bodyText } from '../page/text';
import { areAlone, textsIn } from '../page/by-rule';
import { BOX } from '../page/box';
import type { Rule } from '../page/rule';
import type { Page } from '../site';
import { wordsIn } from './features';
import { marksFor } from './marks';
import { selectorOf } from './selector';
import { isPath, sharedWays, textsAround } from './texts';

/** What somebody pointed at. */
export interface Pointed {
  theirs: Element;
  mine: Element;
  composer: Element;
  name: Element;
}

/** Why no rule could be made; each has its sentence. */
export type Trouble = 'composer' | 'name' | 'message' | 'sides' | 'list';

/** Where the words are, and whose. */
type Found = Pick<Rule, 'text' | 'alone' | 'mine' | 'theirs' | 'sides'>;

export type Derived = { rule: Rule } | { trouble: Trouble };

/** The box somebody pointed at, at the frame around it, or at a line in it. */
export function boxAt(pointed: Element): HTMLElement | null {
  const around = pointed.closest<HTMLElement>(BOX);
  if (around) return around;
  const inside = [...pointed.querySelectorAll<HTMLElement>(BOX)].filter((one) => one.checkVisibility());
  return inside.length === 1 ? inside[0]! : null;
}

/** Makes a rule of four things pointed at, checked against everything the page shows now. */
export function derive({ theirs, mine, composer, name }: Pointed, page: Page): Derived {
  const shown = oneLine(bodyText(name));
  const words = wordsIn(shown);
  const box = boxAt(composer);
  const boxSelector = box && selectorOf(box, words);
  if (!boxSelector) return { trouble: 'composer' };
  const nameSelector = shown === '' ? null : selectorOf(name, words);
  if (!nameSelector) return { trouble: 'name' };
  const list = listAround(theirs, mine, [box, name]);
  const listSelector = list && selectorOf(list, words);
  if (!listSelector) return { trouble: 'list' };
  const found = textsOf({ theirs, mine }, list, words, page);
  if (typeof found === 'string') return { trouble: found };
  return { rule: { list: listSelector, ...found, name: nameSelector, composer: boxSelector } };
}

/** The innermost element around both messages that says it is a list or scrolls; never one around the box or the name. */
function listAround(theirs: Element, mine: Element, outside: readonly Element[]): Element | null {
  const inside: Element[] = [];
  for (let at = theirs.parentElement; at; at = at.parentElement) {
    if (outside.some((one) => at?.contains(one))) break;
    if (at.contains(mine)) inside.push(at);
  }
  const says = (element: Element) => /^(?:log|feed|list|grid|table)$/.test(element.getAttribute('role') ?? '');
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
  return inside.find(says) ?? inside.find(scrolls) ?? inside[0] ?? null;
}

/** The first way to find the words of all messages with which it is sure whose each of them is. */
function textsOf(
  { theirs, mine }: Pick<Pointed, 'theirs' | 'mine'>,
  list: Element,
  words: ReadonlySet<string>,
  page: Page,
): Found | Trouble {
  const [ofTheirs = [], ofMine = []] = [theirs, mine].map((pointed) => textsAround(pointed, list, page.now));
  let trouble: Trouble = 'message';
  for (const their of ofTheirs)
    for (const my of ofMine)
      for (const text of sharedWays(their, my, list, words)) {
        const texts = textsIn(list, text, page);
        if (their === my || !texts.includes(their) || !texts.includes(my)) continue;
        const alone = areAlone(texts);
        // By its place alone a name could not be told from words, unless each message has a place of its own.
        if (!alone && isPath(text)) continue;
        trouble = 'sides';
        const marks = marksFor({ theirs: their, mine: my }, texts, list, words);
        if (marks) return { text, alone, ...marks };
      }
  return trouble;
}
