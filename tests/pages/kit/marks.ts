import { allBelow } from './elements';

/** A class, an id, an attribute with its value, or the name of an element only this site has. */
const MARK = /\.-?[_a-zA-Z][\w-]*|#[\w-]+|\[[^\]]+\]|(?<![\w-])[a-z]+-[\w-]+(?![\w-]*[(\]])/g;

/** Every mark a site's selectors rely on, each once. */
export function marksOf(select: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(select).flatMap((selector) => selector.match(MARK) ?? []))].toSorted();
}

/** Takes a mark away wherever it is in the page, as another release of the site may. How often it was there. */
export function takeAway(mark: string): number {
  const bearers = allBelow(document, mark);
  for (const bearer of bearers) {
    if (mark.startsWith('.')) bearer.classList.remove(mark.slice(1));
    else if (mark.startsWith('#')) bearer.removeAttribute('id');
    else if (mark.startsWith('[')) bearer.removeAttribute(/[\w-]+/.exec(mark)![0]);
    else rename(bearer);
  }
  return bearers.length;
}

function rename(element: Element): void {
  const other = document.createElement('x-renamed');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
