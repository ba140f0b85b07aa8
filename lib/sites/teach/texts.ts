import { wordsOf } from '../page/chat-rows';
import { holdersIn, isFormatting } from '../page/holders';
import { featuresOf } from './features';

/**
 * Elements that hold a message's words and nothing else, the innermost first: where somebody pointed, and around it as
 * long as no other words come in.
 */
export function textsAround(pointed: Element, end: Element, now: number): Element[] {
  const inner = holdersIn(pointed, () => false).filter((holder) => wordsOf(holder, now) !== '');
  let text: Element | null = inner.length === 1 ? inner[0]! : pointed;
  while (text && isFormatting(text)) text = text.parentElement;
  const found: Element[] = [];
  const words = text ? wordsOf(text, now) : '';
  if (words === '') return found;
  const same = (element: Element | null): element is Element =>
    element !== null && element !== end && wordsOf(element, now) === words;
  for (; same(text); text = text.parentElement) found.push(text);
  return found;
}

/** Selectors, inside the list, that both texts answer to: by what they are, and last by how deep they stand. */
export function sharedWays(one: Element, other: Element, list: Element, words: ReadonlySet<string>): string[] {
  if (one.localName !== other.localName) return [];
  const others = featuresOf(other, words);
  const shared = featuresOf(one, words).filter((feature) => others.includes(feature));
  const [path, otherPath] = [one, other].map((text) => pathTo(text, list));
  return [
    ...shared.map((feature) => one.localName + feature),
    ...(path !== undefined && path === otherPath ? [path] : []),
  ];
}

/** Says how deep it stands, and nothing else. */
export const isPath = (selector: string): boolean => selector.startsWith(':scope');

function pathTo(text: Element, list: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = text; at && at !== list; at = at.parentElement) tags.unshift(at.localName);
  return [':scope', ...tags].join(' > ');
}
