import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { once } from './page/once';
import { bodyText } from './page/text';
import { isYou } from './page/you';
import type { ListedThread, Page, Site } from './site';

const select = {
  listed: '[role="listitem"][data-group-id]',
  listedName: 'span[role="presentation"] > span[role="presentation"]:first-child',
  unread: '[data-is-unread="true"]',
  postbar: 'c-wiz[data-is-room-compose-postbar="true"]',
  composer: '[role="textbox"][contenteditable="true"]',
  topic: 'c-wiz[data-topic-id]',
  row: '[data-is-message="true"], [data-id][data-user-id]',
  author: '[role="heading"][data-member-id]',
  time: '[data-absolute-timestamp]',
  /** Of one script; where it is gone, all of a row but what is known not to be said. */
  text: '[jsname="bgckF"]',
  notSaid: '[role="heading"], [role="toolbar"], [role="button"], button, [data-absolute-timestamp]',
};

/** Google Chat in a tab of its own, and in frames of Gmail. Read from what a few public scripts of 2026 say, on no live page. */
const googleChat: Site = {
  id: 'google-chat',
  label: 'Google Chat',
  matches: ['https://chat.google.com/*', 'https://mail.google.com/*'],
  framed: ['chat.google.com'],
  setting: 'work',
  watch: 'body',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    if (!chat) return null;
    const { id, name, space, around } = chat;
    const rows = [...around.querySelectorAll<HTMLElement>(select.row)];
    const nameless = rows.some(({ dataset }) => !dataset.id || !dataset.userId);
    if (nameless) throw new SiteChanged('google-chat', 'sender of a message', select.row);
    const sides = sidesOf(page, rows, space ? null : name);
    if (!sides) return null;
    const kind = space || sides.others > 1 ? 'group' : 'direct';
    return {
      site: 'google-chat',
      host: page.url.host,
      account: null,
      id,
      idKind: 'stable',
      kind,
      name,
      url: `${page.url.origin}${page.url.pathname}`,
      messages: rows.flatMap((row): Message[] => {
        const sender = row.dataset.userId ?? '';
        const author = kind === 'group' ? (sides.names.get(sender) ?? null) : null;
        return toMessage(row, page, sender === sides.me, author);
      }),
    };
  },

  composer: (page) => openChat(page)?.postbar.querySelector<HTMLElement>(select.composer) ?? null,

  readList: ({ document }) => [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap(toListed),
};

export default googleChat;

interface OpenChat {
  id: string;
  name: string;
  space: boolean;
  postbar: Element;
  around: Element;
}

/** The address names the chat, its row in the list says what it is. A thread beside it has a box of its own. */
function openChat({ document, url }: Page): OpenChat | null {
  const id = /\/(?:chat|dm|room|space)\/([\w-]+)/.exec(url.pathname)?.[1];
  const row = [...document.querySelectorAll<HTMLElement>(select.listed)].find((one) => placeOf(one).id === id);
  const boxes = [...document.querySelectorAll(select.postbar)].filter((box) => box.checkVisibility());
  const postbar = boxes.find((box) => box.contains(document.activeElement)) ?? (boxes.length === 1 ? boxes[0] : null);
  const name = row && nameOf(row);
  if (!id || !name || !postbar) return null;
  let around: Element = postbar;
  while (around.parentElement && around !== document.body && !around.querySelector(select.topic)) {
    around = around.parentElement;
  }
  return { id, name, space: placeOf(row).folder !== 'dm', postbar, around };
}

/** "dm/AAAA1" or "space/BBBB2" */
function placeOf({ dataset }: HTMLElement): { folder: string; id: string } {
  const [folder = '', id = ''] = (dataset.groupId ?? '').split('/');
  return { folder, id };
}

const nameOf = (row: Element) => row.querySelector(select.listedName)?.textContent?.trim();

interface Sides {
  me: string | undefined;
  others: number;
  /** By number of the sender. */
  names: Map<string, string>;
}

/**
 * Who is who: one's own messages are by "You", in the page's language; the other one's in a chat of two by the name the
 * list shows. Null when these don't agree, as while the page is changing over, or when neither tells.
 */
function sidesOf(page: Page, rows: readonly HTMLElement[], partner: string | null): Sides | null {
  const names = new Map<string, string>();
  for (const row of rows) {
    const sender = row.dataset.userId ?? '';
    const heading = headingOf(row, page);
    if (heading || !names.has(sender)) names.set(sender, heading ?? names.get(sender) ?? '');
  }
  const senders = [...names.keys()];
  const you = senders.filter((sender) => isYou(names.get(sender) ?? ''));
  const them = senders.filter((sender) => names.get(sender) === partner);
  const me = you[0] ?? (them.length === 1 && senders.length === 2 ? senders.find((one) => one !== them[0]) : undefined);
  const others = senders.filter((sender) => sender !== me);
  if (you.length > 1 || them.length > 1 || (me !== undefined && them.includes(me))) return null;
  if (me === undefined && others.length > them.length) return null;
  const strangers = partner !== null && others.length === 1 && them.length === 0;
  return strangers ? null : { me, others: others.length, names };
}

const headingOf = once((row: HTMLElement) => row.querySelector(select.author)?.textContent?.trim());

const toMessage = once((row: HTMLElement, _page, mine: boolean, author: string | null): Message[] => {
  const text = bodyText(row.querySelector(select.text) ?? row, select.notSaid);
  if (!text) return [];
  const at = timeOf(row.querySelector<HTMLElement>(select.time));
  return [{ id: row.dataset.id ?? null, from: mine ? 'me' : 'them', author, at, text, status: 'sent' }];
});

function timeOf(stamp: HTMLElement | null): number | null {
  const at = Math.trunc(Number(stamp?.dataset.absoluteTimestamp));
  return at > 0 ? at : null;
}

function toListed(row: HTMLElement): ListedThread[] {
  const { folder, id } = placeOf(row);
  const name = nameOf(row);
  if (!id || !name) return [];
  const unread = folder === 'dm' && (row.matches(select.unread) || row.querySelector(select.unread) !== null);
  return [{ id, name, lastAt: null, lastFrom: unread ? 'them' : null }];
}
