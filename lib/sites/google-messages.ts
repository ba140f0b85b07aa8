import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { firstAll } from './page/first';
import { kept } from './page/kept';
import { once } from './page/once';
import { bodyText } from './page/text';
import { momentWithin } from './page/within';
import { isYou } from './page/you';
import type { ListedThread, Page, Site } from './site';

const select = {
  chat: '[data-e2e-conversation-container]',
  name: '[data-e2e-header-title]',
  row: '[data-e2e-message-wrapper]',
  rowElse: 'mws-message-wrapper',
  /** Its label: "Ana said: hi. Received on May 3, 2026 at 10:01 AM." in the page's language. */
  text: 'mws-text-message-part',
  composer: '[data-e2e-message-input] textarea, textarea[data-e2e-message-input]',
  composerElse: '[data-e2e-message-input-box] textarea, textarea[data-e2e-message-input-box]',
  listed: 'a[data-e2e-conversation][href]',
  listedName: '[data-e2e-conversation-name]',
  selected: '[role="option"][aria-selected="true"] a[href]',
};

/** Google Messages for web: SMS and RCS of a paired phone. */
const googleMessages: Site = {
  id: 'google-messages',
  label: 'Google Messages',
  matches: ['https://messages.google.com/web/*'],
  setting: 'private',
  watch: 'body',
  select,

  read(page): Thread | null {
    const id = chatId(page.url.pathname);
    const chat = page.document.querySelector(select.chat);
    if (!id || !chat) return null;
    const name = chat.querySelector(select.name)?.textContent?.trim();
    if (!name) throw new SiteChanged('google-messages', 'conversation name', select.name);
    if (isChangingOver(page, id, name)) return null;
    const rows = rowsOf(page, chat);
    const { lang } = page.document.documentElement;
    const sides = sidesOf(rows, name, lang);
    const kind = sides && kindOf(rows, sides, name);
    if (!sides || !kind) return null;
    return {
      site: 'google-messages',
      host: page.url.host,
      account: null,
      id,
      idKind: 'stable',
      kind,
      name,
      url: `${page.url.origin}/web/conversations/${id}`,
      messages: rows.map((row, index) => {
        const from = sides[index]!;
        return toMessage(row, from, kind === 'group' && from === 'them' ? authorOf(row.before, name) : null);
      }),
    };
  },

  composer({ document }) {
    const chat = document.querySelector(select.chat);
    const boxes = chat ? firstAll(chat, select.composer, select.composerElse) : [];
    return boxes.length === 1 ? boxes[0]! : null;
  },

  readList: ({ document }) => [...document.querySelectorAll<HTMLAnchorElement>(select.listed)].flatMap(toListed),
};

export default googleMessages;

const chatId = (path: string) => /^\/web\/conversations\/([^/]+)/.exec(path)?.[1]?.replace(/^new$/, '') || null;

/** The list has another chat selected than the address or the heading names. */
function isChangingOver({ document }: Page, id: string, name: string): boolean {
  const selected = document.querySelector<HTMLAnchorElement>(select.selected);
  const [listed] = selected ? toListed(selected) : [];
  return listed !== undefined && (listed.id !== id || listed.name !== name);
}

interface Row {
  id: string | null;
  text: string;
  /** What the label says before the words: "Ana said:", and after them. */
  before: string;
  after: string;
  at: number | null;
}

const toMessage = kept(({ id, at, text }: Row, from: Side, author: string | null): Message => ({
  id,
  from,
  author,
  at,
  text,
  status: 'sent',
}));

function rowsOf(page: Page, chat: Element): Row[] {
  const rows = firstAll(chat, select.row, select.rowElse);
  const words = rows.flatMap((row) => row.querySelector(select.text) ?? []);
  if (words.length === 0 && (rows.some((row) => row.textContent?.trim()) || chat.querySelector(select.text))) {
    throw new SiteChanged('google-messages', 'words of a message', `${select.row} ${select.text}`);
  }
  return rows.flatMap((row) => toRow(row, page));
}

const toRow = once((row: HTMLElement, { document, now }): Row[] => {
  const part = row.querySelector(select.text);
  const text = part && bodyText(part, '[aria-hidden="true"]');
  if (!part || !text) return [];
  const label = part.getAttribute('aria-label') ?? '';
  const start = label.indexOf(text, label.search(/[:：]/) + 1);
  const id = row.getAttribute('data-e2e-message-id') ?? row.getAttribute('msg-id');
  const before = start < 0 ? '' : label.slice(0, start);
  const after = start < 0 ? '' : label.slice(start + text.length);
  return [{ id, text, before, after, at: momentWithin(after, document.documentElement.lang, now) }];
});

/** What the label says, in the languages it can be read in. */
function labelled({ before, after }: Row, name: string, language: string): Side | null {
  if (before.includes(name) || /^\W*Received /.test(after)) return 'them';
  return isYou(before.split(/[\s:：]/, 1)[0]!, language) || /^\W*Sent /.test(after) ? 'me' : null;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** One's own messages have ids of another form. That counts while both forms are there, and no label contradicts it. */
function sidesOf(rows: readonly Row[], name: string, language: string): Side[] | null {
  const byId = rows.map(({ id }): Side | null => (id === null ? null : UUID.test(id) ? 'me' : 'them'));
  const telling = byId.includes('me') && byId.includes('them') && !byId.includes(null);
  const sides = rows.flatMap((row, index): Side[] => {
    const label = labelled(row, name, language);
    const mark = telling ? byId[index]! : null;
    const side = label ?? mark;
    return side && (mark ?? side) === side ? [side] : [];
  });
  return sides.length === rows.length ? sides : null;
}

const membersOf = (name: string) => name.split(/[,،、]\s*/).filter(Boolean);

/** By whom the others' messages are: null before anyone else has written, and where it could be either. */
function kindOf(rows: readonly Row[], sides: readonly Side[], name: string): ThreadKind | null {
  const theirs = rows.filter((_, index) => sides[index] === 'them').map(({ before }) => before);
  if (theirs.length === 0) return null;
  if (theirs.every((before) => before.includes(name))) return 'direct';
  const members = membersOf(name);
  const known = members.length > 1 && theirs.some((before) => members.some((member) => before.includes(member)));
  return known || new Set(theirs).size > 1 ? 'group' : null;
}

/** "Ana said:"; in other languages the names in the heading help. */
function authorOf(before: string, name: string): string | null {
  return membersOf(name).find((member) => before.includes(member)) ?? /^(.+) said:/.exec(before)?.[1] ?? null;
}

function toListed(link: HTMLAnchorElement): ListedThread[] {
  const id = chatId(new URL(link.href).pathname);
  const name = link.querySelector(select.listedName)?.textContent?.trim();
  return id && name ? [{ id, name, lastAt: null, lastFrom: null }] : [];
}
