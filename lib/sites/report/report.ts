import { isSiteChanged } from '@/lib/errors';
import type { Page, Site } from '../site';
import { masked, maskedAddress, maskedTag } from './mask';

/** How much of a part is outlined. */
const DEPTH = 4;
const CHILDREN = 8;

/**
 * What a site file finds in a page, for whoever mends it: which part, how often, and how the first looks. Nobody's words:
 * of texts and values of attributes only how long they are.
 */
export function reportOf(site: Site, page: Page, about: { version: string; browser: string }): string {
  return [
    `Tend ${about.version}, ${about.browser}`,
    `site: ${site.id}`,
    `page: ${maskedAddress(page.url)}`,
    `reads: ${stateOf(site, page)}`,
    ...Object.entries(site.select).flatMap(([name, selector]) => partOf(name, selector, site, page)),
  ].join('\n');
}

function stateOf(site: Site, page: Page): string {
  try {
    const thread = site.read(page);
    if (!thread) return 'no chat is open, or not sure which';
    const composer = site.composer(page) ? 'composer found' : 'no composer';
    return `${thread.messages.length} messages, ${thread.kind}, ${composer}`;
  } catch (error) {
    // What is sought is named in the site file; other errors might quote the page.
    return isSiteChanged(error) ? `sought and not found: ${error.sought}` : 'nothing, after an error';
  }
}

function partOf(name: string, selector: string, { select }: Site, { document }: Page): string[] {
  // What is sought inside the list is counted there.
  const inside = selector.startsWith(':scope') ? document.querySelector(select.list ?? 'body') : document;
  const found = [...(inside?.querySelectorAll(selector) ?? [])];
  const [first] = found;
  return ['', `${name}: ${found.length}`, ...(first ? outline(first, 1) : [])];
}

function outline(element: Element, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const text = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('');
  const line = `${indent}${maskedTag(element)}${text.trim() ? ` ${masked(text)}` : ''}`;
  const { children } = element;
  const shown = depth < DEPTH ? [...children].slice(0, CHILDREN) : [];
  const left = children.length - shown.length;
  return [
    line,
    ...shown.flatMap((child) => outline(child, depth + 1)),
    ...(left > 0 ? [`${indent}  … ${left} more`] : []),
  ];
}
