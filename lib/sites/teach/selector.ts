import { shownBy } from '../page/shown';
import { featuresOf } from './features';

/** How far up an element is described by what it stands in. */
const FAR = 4;

const tagOf = (element: Element) => element.localName;

/** The element by what it is, alone or two ways together, the shortest first. */
function ownWays(element: Element, words: ReadonlySet<string>): string[] {
  const features = featuresOf(element, words);
  const tag = tagOf(element);
  const pairs = features.flatMap((one, index) => features.slice(index + 1).map((other) => `${tag}${one}${other}`));
  return [...features.map((one) => `${tag}${one}`), ...pairs];
}

/** A selector that finds this element and no other in sight; null for none. By what it is, what it stands in, and last by its place. */
export function selectorOf(element: Element, words: ReadonlySet<string>): string | null {
  const { ownerDocument: page } = element;
  const single = (selector: string) => {
    const [found, ...others] = shownBy(page, selector);
    return found === element && others.length === 0;
  };
  const own = ownWays(element, words);
  const alone = own.find(single);
  if (alone) return alone;
  let up = element.parentElement;
  for (let step = 0; up && up !== page.documentElement && step < FAR; step++, up = up.parentElement) {
    for (const around of ownWays(up, words)) {
      const inside = [...own, tagOf(element)].map((way) => `${around} ${way}`).find(single);
      if (inside) return inside;
    }
  }
  return byPlace(element, words, single);
}

/** From the nearest element that is found by itself, or the body, step by step. */
function byPlace(element: Element, words: ReadonlySet<string>, single: (selector: string) => boolean): string | null {
  const { body } = element.ownerDocument;
  const steps: string[] = [];
  for (let at = element; at !== body;) {
    const { parentElement: parent } = at;
    if (!parent) return null;
    steps.unshift(stepTo(at, parent));
    const start = parent === body ? 'body' : ownWays(parent, words).find((way) => shownBy(body, way)[0] === parent);
    const selector = start && [start, ...steps].join(' > ');
    if (selector && single(selector)) return selector;
    at = parent;
  }
  return null;
}

function stepTo(child: Element, parent: Element): string {
  const same = [...parent.children].filter(({ localName }) => localName === child.localName);
  return same.length === 1 ? tagOf(child) : `${tagOf(child)}:nth-of-type(${same.indexOf(child) + 1})`;
}
