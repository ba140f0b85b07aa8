import type { Page, Site } from '../site';

/** What is observed for changes: the site's own root, or the whole document until the page has built it. */
export function conversationRoot({ watch }: Site, { document }: Page): Element {
  return document.querySelector(watch) ?? document.documentElement;
}
