import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from '../page/clock';
import { once } from '../page/once';
import { expectInSome, rowsIn } from '../page/rows';
import { bodyText } from '../page/text';
import type { Page } from '../site';
import { type Client, isNotebook, listIn, threadOf } from './client';

const select = {
  /** While one chat slides out and the next one in, none is active. */
  view: '.messages-layout .Transition_slide-active:has(.MessageList)',
  header: '.MiddleHeader .ChatInfo',
  peer: '.Avatar[data-peer-id]',
  name: '.fullName, .title:not(:has(.fullName))',
  history: '.MessageList',
  row: '.Message[data-message-id]:not(.ActionMessage, .SponsoredMessage, .is-deleting)',
  inRow: '.Message, .text-content, .message-time',
  day: '.message-date-group',
  dayName: '.sticky-date',
  author: '.message-title .sender-title, .message-title .message-title-name',
  forwarded: '.message-content.is-forwarded',
  wordy: '.message-content.text',
  text: '.text-content',
  notSaid:
    '.MessageMeta, [data-ignore-on-paste], .Reactions, .EmbeddedMessage, .WebPage, .translation-animation, blockquote',
  time: '.message-time',
  /** Only one's own messages show how far they got. */
  outgoing: '.MessageOutgoingStatus',
  failed: '.icon-message-failed',
  pending: '.icon-message-pending',
  composer: '#editable-message-text[contenteditable="true"]',
  listed: '#LeftColumn .chat-list .Chat',
  listedPeer: '.Avatar[data-peer-id]',
  listedName: '.fullName, .title:not(:has(.fullName))',
  listedMine: '.MessageOutgoingStatus',
  listedTime: '.LastMessageMeta .time',
  listedUnread: '.ChatBadge.unread',
};

/** Telegram Web A: read from its own markup of 2023 to 2026. */
export const webA: Client = {
  watch: '#MiddleColumn',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    return chat && threadOf(page, '/a/', chat.id, chat.name, readRows(chat.view, page));
  },

  composer: (page) => openChat(page)?.view.querySelector<HTMLElement>(select.composer) ?? null,

  readList: (page) => listIn(page, select),
};

/** "#123" and "#-100123_45", a topic of a group; other lists of the same chat ("#123_scheduled") are no conversation. */
const hashOfChat = /^#(-?\d+)(?:_\d+)?$/;

function openChat(page: Page): { id: string; view: Element; name: string } | null {
  const { document, url } = page;
  const peer = hashOfChat.exec(url.hash)?.[1];
  const [view, another] = document.querySelectorAll(select.view);
  if (!peer || !view || another || isNotebook(page, peer)) return null;
  // Two headers while it changes over: the right one bears the id in the address.
  const headers = [...document.querySelectorAll(select.header)];
  if (headers.length === 0) throw new SiteChanged('telegram', 'conversation name', select.header);
  const header = headers.find((one) => one.querySelector<HTMLElement>(select.peer)?.dataset.peerId === peer);
  if (!header) return null;
  const title = header.querySelector(select.name);
  const name = title && bodyText(title);
  if (!name) throw new SiteChanged('telegram', 'conversation name', select.name);
  return { id: url.hash.slice(1), view, name };
}

/** Rows in order. The name stands on the first message of a run, the day over the messages of a day. */
function readRows(view: Element, page: Page): Message[] {
  const days = new Map<Element | null, string>();
  let author: string | null = null;

  const rows = rowsIn('telegram', view, select.row, select.inRow);
  const wordy = rows.filter((row) => row.querySelector(select.wordy));
  expectInSome('telegram', wordy, 'text of a message', select.text);
  return rows.map((row): Message => {
    const group = row.closest(select.day);
    const day = days.get(group) ?? group?.querySelector(select.dayName)?.textContent ?? '';
    days.set(group, day);
    const read = toRow(row, page, day, author);
    author = read.author;
    return read.message;
  });
}

interface Row {
  author: string | null;
  message: Message;
}

const toRow = once((row: HTMLElement, { document, now }, day: string, above: string | null): Row => {
  const clocks = [document.documentElement.lang, ''].map(clockIn);
  const firstOf = <Read>(read: (clock: (typeof clocks)[number]) => Read | null) =>
    clocks.reduce<Read | null>((found, clock) => found ?? read(clock), null);
  const forwarded = row.querySelector(select.forwarded) !== null;
  const name = forwarded ? null : row.querySelector(select.author);
  const begins = name !== null || row.classList.contains('first-in-group');
  const author = begins ? name && bodyText(name) : above;
  const message = toMessage(row, forwarded);
  const minute = firstOf((clock) => clock.minute(timeIn(row)));
  const at = momentOf(
    firstOf((clock) => clock.day(day, now)),
    minute,
  );
  return { author, message: { ...message, author: message.from === 'them' ? author : null, at } };
});

function isMine(row: HTMLElement): boolean {
  const mine = row.classList.contains('own');
  if (!mine && row.querySelector(select.outgoing)) throw new SiteChanged('telegram', 'side of a message', '.own');
  return mine;
}

/** Before the time can stand that the message was edited. */
const timeIn = (row: HTMLElement): string =>
  /\p{Nd}{1,2}\P{Nd}\p{Nd}{2}\P{Nd}*$/u.exec(row.querySelector(select.time)?.textContent ?? '')?.[0] ?? '';

function toMessage(row: HTMLElement, forwarded: boolean): Omit<Message, 'author' | 'at'> {
  const { messageId = '' } = row.dataset;
  const body = row.querySelector(select.text);
  // The server gives whole numbers; until then the client counts in fractions.
  const arrived = /^\d+$/.test(messageId) && !row.querySelector(select.pending);
  const failed = row.querySelector(select.failed) !== null;
  return {
    id: arrived && !failed ? messageId : null,
    from: isMine(row) ? 'me' : 'them',
    // What is passed on was said by somebody else.
    text: body && !forwarded ? bodyText(body, select.notSaid) : '',
    status: failed ? 'failed' : arrived ? 'sent' : 'sending',
  };
}
