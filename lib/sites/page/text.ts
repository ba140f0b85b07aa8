/** Elements that end a line when their content does. */
const lines = new Set(['BLOCKQUOTE', 'DIV', 'LI', 'OL', 'P', 'PRE', 'UL']);

/**
 * The words of a message body as a person reads them: emoji images become emoji, line breaks "\n".
 * @param skip selector of what stands in the body but was not said in this message: quotes, times
 * @param shows what an element stands for (an emoji drawn as a background); null for one that says what it holds
 */
export function bodyText(body: Element, skip = ':not(*)', shows: Shows = () => null): string {
  return read(body, skip, shows)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

type Shows = (element: Element) => string | null;

function read(node: Node, skip: string, shows: Shows): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element) || node.matches(skip)) return '';
  const shown = shows(node);
  if (shown !== null) return shown;
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  const text = [...node.childNodes].map((child) => read(child, skip, shows)).join('');
  return lines.has(node.tagName) ? `\n${text}\n` : text;
}

/** As labels and lists write it: in one line, without the marks that steer the direction of writing. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
