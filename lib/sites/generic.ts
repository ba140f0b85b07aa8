import type { Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { custom } from './custom';
import { type ChatRow, isTime, rowOf } from './page/chat-rows';
import { holdersIn } from './page/holders';
import { namedChat } from './page/named-chat';
import { openPane, type Pane } from './page/panes';
import { placesOf } from './page/placed';
import { recent } from './page/recent';
import type { Rule } from './page/rule';
import { bodyText, oneLine } from './page/text';
import type { Page, Site } from './site';

const select = {
  /** In this order: a log is one; a list may be of anything. */
  log: '[role="log"]',
  feed: '[role="feed"]',
  list: '[role="list"], ul, ol',
  row: '[role="listitem"], [role="article"], [role="row"], li, article',
  box: 'textarea, [role="textbox"], [contenteditable="true"]',
  name: 'h1, h2, h3, [role="heading"]',
};

/**
 * Any messenger nobody wrote a file for. By a rule, where the person showed how to read the page; else by roles and by
 * the sides messages stand on, where both are clear. Only what is sure is read.
 */
export default function generic(rule?: Rule, ofTwo: readonly string[] = []): Site {
  const site = { id: 'generic', label: 'Another messenger', matches: [], setting: 'private', watch: 'body' } as const;
  if (rule) return { ...site, ...custom(rule, ofTwo), asksWhoIsThere: true };
  return {
    ...site,
    select,
    asksWhoIsThere: true,
    read: (page) => readByRoles(page, ofTwo),
    composer: (page) => paneOf(page)?.composer ?? null,
  };
}

const unsure = (sought: string, selector: string) => new SiteChanged('generic', sought, selector);

/** The one list with a box beside it. */
function paneOf(page: Page): Pane | null {
  const lists = [select.log, select.feed, select.list];
  for (const list of lists) {
    const pane = openPane(page, list, select.row, select.box);
    if (pane?.composer) return pane;
  }
  return null;
}

function readByRoles(page: Page, ofTwo: readonly string[]): Thread | null {
  const pane = paneOf(page);
  if (!pane) {
    // Without a box to write in it is no chat, and there is nothing to be unsure about.
    if (openBoxes(page).length === 0) return null;
    throw unsure('list of messages', select.log);
  }
  const rows = rowsIn(pane.list, page);
  return namedChat(page, nameOf(pane), { list: pane.list, rows, ofTwo });
}

const openBoxes = ({ document }: Page) =>
  [...document.querySelectorAll<HTMLElement>(select.box)].filter((box) => box.checkVisibility());

/** The only heading of the part of the page the list is in. */
function nameOf({ list, around }: Pane): string {
  const headings = [...around.querySelectorAll<HTMLElement>(select.name)].filter(
    (one) => !list.contains(one) && one.checkVisibility(),
  );
  const [name, ...others] = new Set(headings.map((one) => oneLine(bodyText(one))).filter(Boolean));
  if (name === undefined || others.length > 0) throw unsure('conversation name', select.name);
  return name;
}

function messageOf(text: Element, list: Element): Element {
  const row = text.closest(select.row);
  if (row && row !== list && list.contains(row)) return row;
  return text.parentElement && text.parentElement !== list ? text.parentElement : text;
}

/** What stands at the sides are messages; a line in the middle is a day or a notice. */
function rowsIn(list: Element, page: Page): ChatRow[] {
  const { lang } = page.document.documentElement;
  const texts = recent([...list.children])
    .flatMap((part) => holdersIn(part, () => false))
    .filter(({ textContent }) => !isTime(textContent, lang, page.now));
  const rows = texts.map((text, index) => ({ text, row: rowOf(index, texts, list) }));
  // A name, a mark and the words in one row: which of them was said is not sure.
  const messages = new Set(texts.map((text) => messageOf(text, list)));
  if (messages.size < texts.length) throw unsure('words of a message', select.row);
  const places = placesOf(texts, list);
  if (places.includes(null) || !places.includes('start') || !places.includes('end'))
    throw unsure('side of a message', select.row);
  return rows.map((row, index) => ({ ...row, from: places[index] === 'end' ? ('me' as const) : ('them' as const) }));
}
