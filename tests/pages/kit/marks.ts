import { allBelow } from './elements';

/** A class, an id, an attribute with its value, or the name of an element only this site has. */
const MARK = /\.-?[_a-zA-Z][\w-]*|#[\w-]+|\[[^\]]+\]|(?<![\w-])[a-z]+-[\w-]+(?![\w-]*[(\]])/g;

/** Every mark a site's selectors rely on, each once. */
export function marksOf(select: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(select).flatMap((selector) => selector.match(MARK) ?? []))].toSorted();
}

/** Takes a mark away wherever it is in the page, as another release of the site may. How to put it back; null if it is not there. */
export function takeAway(mark: string): (() => void) | null {
  const bearers = allBelow(document, mark);
  const putBack = bearers.map((bearer) => {
    if (mark.startsWith('.')) return withoutClass(bearer, mark.slice(1));
    if (mark.startsWith('#')) return withoutAttribute(bearer, 'id');
    if (mark.startsWith('[')) return withoutAttribute(bearer, /[\w-]+/.exec(mark)![0]);
    return renamed(bearer);
  });
  return bearers.length > 0 ? () => putBack.toReversed().forEach((one) => one()) : null;
}

function withoutClass(element: Element, name: string) {
  element.classList.remove(name);
  return () => element.classList.add(name);
}

function withoutAttribute(element: Element, name: string) {
  const value = element.getAttribute(name) ?? '';
  element.removeAttribute(name);
  return () => element.setAttribute(name, value);
}

function renamed(element: Element) {
  const other = document.createElement('x-renamed');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  const inside = element.shadowRoot && other.attachShadow({ mode: 'open' });
  inside?.append(...element.shadowRoot!.childNodes);
  element.replaceWith(other);
  return () => {
    element.append(...other.childNodes);
    if (inside) element.shadowRoot?.append(...inside.childNodes);
    other.replaceWith(element);
  };
}
