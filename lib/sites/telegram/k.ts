import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn } from '../page/clock';
import { localTime } from '../page/local-time';
import { once } from '../page/once';
import { expectInSome, rowsIn } from '../page/rows';
import { bodyText } from '../page/text';
import type { Page } from '../site';
import { type Client, isNotebook, listIn, threadOf } from './client';

const select = {
  /** Other chats opened before stay in the page, and so can a preview. */
  chat: '#column-center .chat.tabs-tab.active:not(.chat-preview, .type-scheduled, .type-pinned)',
  composer: '.chat-input-main .input-message-input[contenteditable="true"][data-peer-id]:not(.input-field-input-fake)',
  avatar: '.topbar .person-avatar[data-peer-id], .topbar avatar-element[data-peer-id]',
  name: '.topbar .peer-title, .topbar .user-title',
  history: '.bubbles',
  row: '.bubble[data-mid][data-peer-id]:not(.service, .is-sponsored)',
  inRow: '.translatable-message, .time, [data-mid]:not(.service)',
  author: '.name .peer-title',
  wordless: '.just-media',
  text: '.message .translatable-message',
  /** Holds the text, and more beside it. */
  body: '.message',
  notSaid:
    '.time, :has(> .time-inner), .clearfix, .reactions, .reply, .web, .webpage, blockquote, .document, audio-element, poll-element, .contact',
  time: '.time-inner[title]',
  listed: '#column-left a.chatlist-chat',
  listedPeer: '[data-peer-id]',
  listedName: '.peer-title',
  listedTime: '.message-time',
  listedMine: '.sending-status > *',
  listedUnread: '.unread',
};

/** Telegram Web K: read from its own markup of 2024 to 2026. */
export const webK: Client = {
  watch: '#column-center',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    if (!chat) return null;
    const { id, view } = chat;
    const history = view.querySelector(select.history);
    if (!history) return null;
    const title = view.querySelector(select.name);
    const name = title && bodyText(title);
    if (!name) throw new SiteChanged('telegram', 'conversation name', select.name);
    // A row says whose chat it belongs to: the rows of the chat before can stay a moment longer.
    const rows = rowsIn('telegram', history, select.row, select.inRow).filter(({ dataset }) => dataset.peerId === id);
    const wordy = rows.filter((row) => !row.matches(select.wordless));
    expectInSome('telegram', wordy, 'text of a message', select.body);
    return threadOf(page, '/k/', id, name, readRows(rows, page));
  },

  composer: (page) => openChat(page)?.composer ?? null,

  readList: (page) => listIn(page, select),
};

interface OpenChat {
  id: string;
  view: Element;
  composer: HTMLElement | null;
}

/** Null while the composer and the top bar belong to different people: it is changing over. */
function openChat(page: Page): OpenChat | null {
  const [view, another] = page.document.querySelectorAll(select.chat);
  if (!view || another) return null;
  const composer = view.querySelector<HTMLElement>(select.composer);
  const avatar = view.querySelector<HTMLElement>(select.avatar);
  const ids = new Set([composer?.dataset.peerId, avatar?.dataset.peerId].filter((id) => id !== undefined));
  const [id] = ids;
  if (!id || ids.size > 1 || isNotebook(page, id)) return null;
  return { id, view, composer };
}

/** Rows in order. The name stands on the first message of a run. */
function readRows(rows: readonly HTMLElement[], page: Page): Message[] {
  let author: string | null = null;
  return rows.map((row): Message => {
    const read = toRow(row, page, author);
    author = read.author;
    return read.message;
  });
}

interface Row {
  author: string | null;
  message: Message;
}

const toRow = once((row: HTMLElement, { now }, above: string | null): Row => {
  const name = row.classList.contains('forwarded') ? null : row.querySelector(select.author);
  const begins = name !== null || row.classList.contains('is-group-first');
  const author = begins ? name && bodyText(name) : above;
  const message = toMessage(row, now);
  return { author, message: { ...message, author: message.from === 'them' ? author : null } };
});

function toMessage(row: HTMLElement, now: number): Omit<Message, 'author'> {
  const mine = row.classList.contains('is-out');
  if (!mine && !row.classList.contains('is-in')) throw new SiteChanged('telegram', 'side of a message', select.row);
  const status = row.classList.contains('is-error')
    ? 'failed'
    : row.classList.contains('is-sending')
      ? 'sending'
      : 'sent';
  return {
    // The server gives the id; until then it is the client's own.
    id: status === 'sent' ? (row.dataset.mid ?? null) : null,
    from: mine ? 'me' : 'them',
    at: timeOf(row, now),
    // What is passed on was said by somebody else.
    text: row.classList.contains('forwarded') ? '' : textOf(row),
    status,
  };
}

function textOf(row: HTMLElement): string {
  const texts = [...row.querySelectorAll(select.text)];
  const bodies = texts.length > 0 ? texts : [...row.querySelectorAll(select.body)];
  return bodies.map((body) => bodyText(body, select.notSaid)).join('\n');
}

/** Seconds since 1970 on the row; in releases without them, "3 November 2025, 10:14:05" on the time. */
function timeOf(row: HTMLElement, now: number): number | null {
  const seconds = Number(row.dataset.timestamp);
  if (seconds > 0) return seconds * 1000;
  const title = row.querySelector(select.time)?.getAttribute('title') ?? '';
  const [, date = '', hours, minutes, second] = /^(.+), (\d{1,2}):(\d{2}):(\d{2})(?:\n|$)/.exec(title) ?? [];
  const day = clockIn('en').day(date, now);
  return day && hours ? localTime(day.year, day.month, day.day, Number(hours), Number(minutes), Number(second)) : null;
}
