/** Parts of a sentence, not of a page. */
const FORMATTING = new Set(['A', 'B', 'BR', 'CODE', 'DEL', 'EM', 'I', 'IMG', 'MARK', 'S', 'STRONG', 'SUB', 'SUP', 'U']);

const isText = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '';

/**
 * The elements words stand in directly, in order: each is one paragraph, name, time or label.
 * @param skip these, and what is in them, are left out
 */
export function holdersIn(element: Element, skip: (element: Element) => boolean): Element[] {
  if (skip(element) || element.tagName === 'SCRIPT' || element.tagName === 'STYLE') return [];
  const { childNodes, children } = element;
  const sentence = children.length > 0 && [...children].every(({ tagName }) => FORMATTING.has(tagName));
  if ([...childNodes].some(isText) || (sentence && element.textContent.trim() !== '')) return [element];
  return [...children].flatMap((child) => holdersIn(child, skip));
}

export const isFormatting = ({ tagName }: Element): boolean => FORMATTING.has(tagName);

/** An element that words follow: "**Bob** hello". It may be a name. */
export function leadIn(text: Element): Element | null {
  const nodes = [...text.childNodes].filter((node) => node instanceof Element || isText(node));
  const [first] = nodes;
  return nodes.length > 1 && first instanceof Element && first.textContent.trim() !== '' ? first : null;
}
