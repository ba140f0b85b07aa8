import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { type Dated, momentsOf } from './page/dated';
import { first, firstAll } from './page/first';
import { listedAt } from './page/listed';
import { kept } from './page/kept';
import { once } from './page/once';
import { sidesOf } from './page/sides';
import { bodyText } from './page/text';
import { isYou } from './page/you';
import type { ListedThread, Page, Site } from './site';

const select = {
  chat: '#main',
  header: '#main header',
  name: '[data-testid="conversation-info-header-chat-title"]',
  nameElse: 'span[title]',
  /** Messages, and the headings of days among them. */
  line: '[role="row"], [data-id]',
  row: '[data-id]',
  /** "[10:01, 5/3/2026] Ana: " in the account's language, at whatever has words. */
  said: '[data-pre-plain-text]',
  text: '[data-testid="selectable-text"]',
  textElse: '.selectable-text',
  label: 'span[aria-label$=":"]',
  author: '[data-testid="author"]',
  /** Only one's own messages have ticks. */
  mine: '[data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon="msg-time"], [data-testid="tail-out"], .message-out',
  theirs: '[data-testid="tail-in"], .message-in',
  sending: '[data-icon="msg-time"]',
  composer: 'footer [data-testid="conversation-compose-box-input"]',
  composerElse: 'footer [contenteditable="true"]',
  listed: '#pane-side [role="row"]',
  selected: '#pane-side [aria-selected="true"]',
  listedName: '[data-testid="cell-frame-title"] [title]',
  listedNameElse: 'span[title]',
  listedTime: '[data-testid="cell-frame-primary-detail"]',
};

/**
 * WhatsApp Web, read in the form of 2026 and in that of 2023 to 2025. In the newer one neither the address nor the page
 * tells more of a chat than its name.
 */
const whatsapp: Site = {
  id: 'whatsapp',
  label: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  setting: 'private',
  watch: '#app',
  select,

  read(page): Thread | null {
    const chat = page.document.querySelector(select.chat);
    const name = openName(page);
    if (!chat || !name) return null;
    const rows = rowsOf(page, chat);
    const sides = sidesOf(rows, name);
    const jid = jidOf(rows);
    const others = new Set(rows.filter((_, index) => sides?.[index] === 'them').map(({ sender }) => sender));
    const kind = kindOf(chat, jid, name, others);
    if (!sides || !kind) return null;
    const listed = [...page.document.querySelectorAll(select.listedTime)].map((time) => time.textContent);
    const moments = momentsOf(rows, page.document.documentElement.lang, page.now, listed);
    return {
      site: 'whatsapp',
      host: page.url.host,
      account: signedIn(page),
      id: jid ?? name,
      idKind: jid ? 'stable' : 'name',
      kind,
      name,
      url: null,
      messages: rows.map((row, index) => toMessage(row, sides[index]!, moments[index] ?? null, kind)),
    };
  },

  composer({ document }) {
    const chat = document.querySelector(select.chat);
    return chat && first(chat, select.composer, select.composerElse);
  },

  readList: (page) => [...page.document.querySelectorAll(select.listed)].flatMap((row) => toListed(row, page)),
};

export default whatsapp;

const nameIn = (element: Element | null) =>
  (element && (element.getAttribute('title') || bodyText(element, 'svg'))) || null;

/** Null without a heading, and while the list has another chat selected: it is changing over. */
function openName({ document }: Page): string | null {
  const header = document.querySelector(select.header);
  if (!header) return null;
  const name = nameIn(first(header, select.name, select.nameElse));
  if (!name) throw new SiteChanged('whatsapp', 'conversation name', `${select.header} ${select.name}`);
  const selected = document.querySelector(select.selected);
  const listed = selected && nameIn(first(selected, select.listedName, select.listedNameElse));
  return listed === null || listed === name ? name : null;
}

/** The number signed in with, without the device; kept by the page for its own reload. */
function signedIn({ document }: Page): string | null {
  const { localStorage } = document.defaultView ?? {};
  return /\d+/.exec(localStorage?.getItem('last-wid-md') ?? localStorage?.getItem('last-wid') ?? '')?.[0] ?? null;
}

interface Row extends Dated {
  id: string | null;
  sender: string;
  text: string;
  sending: boolean;
  /** What the signs in the row say; none in the middle of a run. */
  signs: Side[];
}

/** Messages with words. Pictures, calls and what was deleted have no sender and time written to them. */
function rowsOf(page: Page, chat: Element): Row[] {
  let heading: string | null = null;
  const rows: Row[] = [];
  for (const line of chat.querySelectorAll<HTMLElement>(select.line)) {
    if (line.matches(select.row)) rows.push(...toRow(line, page, heading));
    else if (!line.querySelector(select.row)) heading = line.textContent;
  }
  const sign =
    chat.querySelector(select.said) ?? chat.querySelector(select.text) ?? chat.querySelector(select.textElse);
  if (rows.length === 0 && sign) {
    const sought = sign.closest(select.row) ? `${select.said}" or "${select.text}` : select.row;
    throw new SiteChanged('whatsapp', 'messages', sought);
  }
  return rows;
}

/** "[10:01, 5/3/2026] Ana: " */
const SAID = /^\[(.+?)[,،]\s*(.+?)\]\s*(.+?):\s*$/s;

const toRow = once((line: HTMLElement, _page, heading: string | null): Row[] => {
  const [, time, date, sender] =
    SAID.exec(line.querySelector<HTMLElement>(select.said)?.dataset.prePlainText ?? '') ?? [];
  // Quotes and previews stand above the words.
  const text = firstAll(line, select.text, select.textElse).at(-1);
  if (!time || !date || !sender || !text) return [];
  const { id = null } = line.dataset;
  const label = line.querySelector(select.label)?.getAttribute('aria-label')?.slice(0, -1) ?? '';
  const you = isYou(label, line.ownerDocument.documentElement.lang);
  const marked = (selector: string) => line.matches(selector) || line.querySelector(selector) !== null;
  const mine = marked(select.mine) || id?.startsWith('true_') || you;
  const theirs = marked(select.theirs) || id?.startsWith('false_') || (label === sender && !you);
  return [
    {
      id,
      sender,
      time,
      date,
      heading,
      text: bodyText(text, '[role="button"]'),
      sending: line.querySelector(select.sending) !== null,
      signs: [...(mine ? (['me'] as const) : []), ...(theirs ? (['them'] as const) : [])],
    },
  ];
});

const toMessage = kept(
  ({ id, sender, text, sending }: Row, from: Side, at: number | null, kind: ThreadKind): Message => ({
    ...{ id, from, author: kind === 'group' ? sender : null, at, text },
    status: sending ? 'sending' : 'sent',
  }),
);

const JID = /^(?:true|false)_([^_]+@(?:c\.us|lid|g\.us))_/;

/** The chat's own id, which stood in every message's id up to 2025. */
function jidOf(rows: readonly Row[]): string | null {
  const [jid, ...others] = new Set(rows.map(({ id }) => JID.exec(id ?? '')?.[1] ?? null));
  return others.length === 0 ? (jid ?? null) : null;
}

/** Null before anyone else has written: nothing in the page tells a person from a group then. */
function kindOf(chat: Element, jid: string | null, name: string, others: ReadonlySet<string>): ThreadKind | null {
  if (jid?.endsWith('@g.us') || others.size > 1 || chat.querySelector(select.author)) return 'group';
  return jid || others.has(name) ? 'direct' : null;
}

function toListed(row: Element, { document, now }: Page): ListedThread[] {
  const name = nameIn(first(row, select.listedName, select.listedNameElse));
  if (!name) return [];
  const shown = row.querySelector(select.listedTime)?.textContent ?? '';
  const lastAt = listedAt(shown, document.documentElement.lang, now);
  return [{ id: name, name, lastAt, lastFrom: row.querySelector(select.mine) ? 'me' : null }];
}
