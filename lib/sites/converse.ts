import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { once } from './page/once';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  chat: 'converse-chat[jid], converse-muc[jid]',
  history: 'converse-message-history, converse-chat-content, converse-muc-chat-content',
  name: '.chatbox-title__text',
  row: '.message.chat-msg[data-isodate]:not(.chat-msg--retracted)',
  text: '.chat-msg__text',
  mine: '.chat-msg__content--me',
  theirs: '.chat-msg__content--them',
  failed: '.chat-msg__error',
  received: '.chat-msg__body--received',
  composer: '.chat-textarea',
  listed: 'converse-roster a.open-chat[data-jid]',
};

/** Converse.js: XMPP chat, at home on any host. Read from version 14; 12 and 10 were tried and read the same, but for the roster of 10. */
const converse: Site = {
  id: 'converse',
  label: 'Converse.js',
  matches: [],
  mark: 'converse-root',
  setting: 'private',
  watch: 'converse-root',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    const id = chat?.getAttribute('jid');
    const account = signedIn(page);
    // One's own address is a notebook, not a conversation.
    if (!chat || !id || id === account || !chat.querySelector(select.history)) return null;
    const name = chat.querySelector(select.name)?.textContent?.trim();
    if (!name) throw new SiteChanged('converse', 'conversation name', select.name);
    const kind = chat.localName === 'converse-muc' ? 'group' : 'direct';
    return {
      site: 'converse',
      host: page.url.host,
      account,
      id,
      // A private chat inside a room goes by the nick, which can change.
      idKind: id.includes('/') ? 'name' : 'stable',
      kind,
      name,
      url: linkTo(page, kind, id),
      messages: [...chat.querySelectorAll<HTMLElement>(select.row)].flatMap((row) => toMessage(row, page, kind)),
    };
  },

  composer: (page) => openChat(page)?.querySelector<HTMLElement>(select.composer) ?? null,

  readList(page) {
    const account = signedIn(page);
    const rows = [...page.document.querySelectorAll<HTMLElement>(select.listed)];
    // Somebody in two groups of the list is shown twice.
    const listed = new Map(rows.flatMap(toListed).map((thread) => [thread.id, thread]));
    return [...listed.values()].filter(({ id }) => id !== account);
  },
};

export default converse;

/** The only visible chat; of several side by side the one with the focus. Null when it is not sure which. */
function openChat({ document }: Page): Element | null {
  const chats = [...document.querySelectorAll(select.chat)].filter((chat) => chat.checkVisibility());
  return chats.find((chat) => chat.contains(document.activeElement)) ?? (chats.length === 1 ? chats[0]! : null);
}

/** The bare address signed in with. Converse shows it nowhere, but keeps it for its own reload. */
function signedIn({ document }: Page): string | null {
  return document.defaultView?.localStorage.getItem('conversejs-session-jid') ?? null;
}

/** Null where the page's own address has a query: it may hold what opened the session. */
function linkTo({ url }: Page, kind: 'direct' | 'group', jid: string): string | null {
  if (url.search) return null;
  return `${url.origin}${url.pathname}#converse/${kind === 'group' ? 'room' : 'chat'}?jid=${encodeURIComponent(jid)}`;
}

const toMessage = once((row: HTMLElement, _page, kind: 'direct' | 'group'): Message[] => {
  const text = row.querySelector(select.text);
  if (!text) return [];
  const mine = row.querySelector(select.mine) !== null;
  if (mine === (row.querySelector(select.theirs) !== null))
    throw new SiteChanged('converse', 'author of a message', `${select.mine}, ${select.theirs}`);
  return [
    {
      id: row.dataset.msgid || null,
      from: mine ? 'me' : 'them',
      author: kind === 'group' ? nick(row) : null,
      at: wholeSecond(row.dataset.isodate),
      text: bodyText(text, 'blockquote'),
      status: statusOf(row, kind),
    },
  ];
});

/** In a room `data-from` ends with the nick: room@server/nick. */
function nick({ dataset: { from = '' } }: HTMLElement): string | null {
  return from.includes('/') ? from.slice(from.indexOf('/') + 1) : null;
}

/** The archive keeps whole seconds: a time read live must be the same after a reload. */
function wholeSecond(date = ''): number | null {
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : Math.floor(at / 1000) * 1000;
}

/** A room sends every message back to its author. In a direct chat nothing tells "sent" from "not yet received". */
function statusOf(row: HTMLElement, kind: 'direct' | 'group'): Message['status'] {
  // Version 10 has the place for an error in every row.
  if (row.querySelector(select.failed)?.textContent?.trim()) return 'failed';
  const mine = row.querySelector(select.mine) !== null;
  const archived = row.classList.contains('delayed');
  return kind === 'group' && mine && !archived && !row.querySelector(select.received) ? 'sending' : 'sent';
}

function toListed(row: HTMLElement): ListedThread[] {
  const { jid: id } = row.dataset;
  const name = row.querySelector('.contact-name')?.textContent?.trim();
  if (!id || !name) return [];
  return [{ id, name, lastAt: null, lastFrom: row.classList.contains('unread-msgs') ? 'them' : null }];
}
