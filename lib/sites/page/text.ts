/** Elements that end a line when their content does. */
const lines = new Set(['BLOCKQUOTE', 'DIV', 'LI', 'OL', 'P', 'PRE', 'UL']);

/**
 * The words of a message body as a person reads them: emoji images become emoji, line breaks "\n".
 * @param skip selector of what stands in the body but was not said in this message: quotes, times
 */
export function bodyText(body: Element, skip = ':not(*)'): string {
  return read(body, skip)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function read(node: Node, skip: string): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element) || node.matches(skip)) return '';
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'IMG') return node.getAttribute('alt') ?? '';
  const text = [...node.childNodes].map((child) => read(child, skip)).join('');
  return lines.has(node.tagName) ? `\n${text}\n` : text;
}

/** As labels and lists write it: in one line, without the marks that steer the direction of writing. */
export const oneLine = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
