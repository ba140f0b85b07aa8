import whatsapp from '@/lib/sites/whatsapp';
import { escaped, markup, written } from '../kit/markup';
import {
  asRead,
  type Chat,
  type Entry,
  type Language,
  minuteShown,
  type Replica,
  type Written,
  type View,
} from '../kit/contract';

const own = {
  en: { you: 'You', today: 'TODAY', list: 'Chat list', type: 'Type a message', gone: 'This message was deleted' },
  de: { you: 'Du', today: 'HEUTE', list: 'Chatliste', type: 'Nachricht', gone: 'Diese Nachricht wurde gelöscht' },
  ar: { you: 'أنت', today: 'اليوم', list: 'قائمة الدردشات', type: 'اكتب رسالة', gone: 'تم حذف هذه الرسالة' },
} as const;

const time = (language: Language, at: number) => written(language, at, { hour: 'numeric', minute: '2-digit' });
/** English without a country: month first here, day first for others. */
const date = (language: Language, at: number) =>
  written(language, at, { year: 'numeric', month: 'numeric', day: 'numeric' });
const emoji = (one: string) => `<img crossorigin="anonymous" alt="${one}" draggable="false" class="b0">`;

const today = (at: number, now: number) => new Date(at).toDateString() === new Date(now).toDateString();

const heading = (at: number, { language, now }: View) => (today(at, now) ? own[language].today : date(language, at));

/** The chat list shows the time of today's last message, and the day of an earlier one. */
const listedAt = (at: number, { language, now }: View) => (today(at, now) ? time(language, at) : date(language, at));

const authorOf = (entry: Entry | undefined) => (entry && 'author' in entry ? entry.author : null);

function message(entry: Written, before: Entry | undefined, view: View): string {
  const { language, chat } = view;
  const mine = entry.from === 'me';
  const first = authorOf(before) !== entry.author;
  const tick = entry.kind === 'said' && entry.sending ? 'msg-time' : 'msg-dblcheck';
  return `<div role="row"><div data-id="${idOf(entry)}" data-testid="conv-msg-${idOf(entry)}" class="b1">
    <div class="focusable-list-item" tabindex="-1">
      ${first ? `<span data-testid="tail-${mine ? 'out' : 'in'}" aria-hidden="true"></span>` : ''}
      <div data-testid="msg-container">
        <span aria-label="${mine ? own[language].you : escaped(entry.author)}:"></span>
        ${first && !mine && chat?.kind === 'group' ? `<span data-testid="author" dir="auto">${entry.author}</span>` : ''}
        ${content(entry, view)}
        <div data-testid="msg-meta"><span dir="auto">${'edited' in entry ? 'Edited ' : ''}${time(language, entry.at)}</span>
          ${mine ? `<span data-icon="${tick}"><svg></svg></span>` : ''}</div>
        ${'reaction' in entry ? `<button data-testid="reaction-bubble">${emoji(entry.reaction ?? '')}</button>` : ''}
      </div>
    </div></div></div>`;
}

function content(entry: Written, { language, chat }: View): string {
  if (entry.kind === 'picture') return '<div role="button"><img src="data:," alt=""></div>';
  if (entry.kind === 'deleted')
    return `<div class="b2"><span class="selectable-text">${own[language].gone}</span></div>`;
  const told = `[${time(language, entry.at)}${language === 'ar' ? '،' : ','} ${date(language, entry.at)}] ${entry.author}: `;
  const quoted = (
    words: string,
  ) => `<div data-testid="quoted-message" role="button"><span dir="auto">${chat?.name}</span>
    <span class="quoted-mention" data-testid="selectable-text">${markup(words, { emoji })}</span></div>`;
  return `<div class="copyable-text" data-pre-plain-text="${escaped(told)}">
    ${entry.quotes ? quoted(entry.quotes) : ''}
    ${entry.preview ? `<div role="button"><div title="${escaped(entry.preview)}">${escaped(entry.preview)}</div></div>` : ''}
    <div class="b3"><span class="selectable-text copyable-text" data-testid="selectable-text" dir="ltr"><span>${markup(entry.text, { emoji })}</span></span></div>
  </div>`;
}

const idOf = ({ number }: { number: number }) => `3EB0${String(number).padStart(8, '0')}`;

function listed(chat: Chat, index: number, view: View): string {
  const last = chat.entries.at(-1);
  return `<div role="row" data-testid="list-item-${index}"><div aria-selected="${chat === view.selected}" tabindex="-1">
    <div data-testid="cell-frame-container">
      <div data-testid="cell-frame-title"><span title="${escaped(chat.name)}" dir="auto">${escaped(chat.name)}</span></div>
      <div data-testid="cell-frame-primary-detail">${last ? listedAt(last.at, view) : ''}</div>
      <div data-testid="cell-frame-secondary"><span title="…">…</span></div>
    </div></div></div>`;
}

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

const replica: Replica = {
  site: whatsapp,
  editor: 'lexical',
  idOf: (_number, _kind, name) => name,
  address: () => 'https://web.whatsapp.com/',
  prepare: () => localStorage.setItem('last-wid-md', '"351912345678:12@c.us"'),
  rows: '[data-testid="conversation-panel-messages"]',
  composer: '[data-testid="conversation-compose-box-input"]',

  page(view) {
    const { chat, chats, language, state } = view;
    const { list, type } = own[language];
    const panel = state === 'loading' ? '' : '<div data-testid="conversation-panel-messages" role="application"></div>';
    return `<div id="app">
      <div id="side"><input role="textbox"><div id="pane-side"><div role="grid" aria-label="${list}" data-testid="chat-list">
        ${chats.map((one, index) => listed(one, index, view)).join('')}
      </div></div></div>
      ${
        chat
          ? `<div id="main"><header data-testid="conversation-header"><div role="button" data-testid="conversation-info-header">
        <span dir="auto" title="${escaped(chat.name)}" data-testid="conversation-info-header-chat-title">${escaped(chat.name)}</span>
        <span data-testid="chat-subtitle" title="online">online</span></div></header>
      <div data-testid="conversation-panel-body">${panel}</div>
      <footer><div data-testid="compose-box"><button aria-label="Attach"></button>
        <div contenteditable="true" role="textbox" data-tab="10" aria-label="${type}" data-testid="conversation-compose-box-input"></div>
        <button aria-label="Send"><span data-icon="wds-ic-send-filled"></span></button></div></footer></div>`
          : ''
      }</div>`;
  },

  row(entry, before, view) {
    if (entry.kind === 'day') return `<div role="row"><span dir="auto">${heading(entry.at, view)}</span></div>`;
    if (entry.kind === 'notice') return `<div role="row"><span data-testid="system_message">${entry.text}</span></div>`;
    return message(entry, before, view);
  },

  read: (entry, view) =>
    entry.kind === 'said' ? asRead(entry, view, { id: idOf(entry), at: minuteShown(entry.at) }) : null,

  // Who wrote tells a person from a group; in an empty chat nobody has.
  thread: ({ state }) => (state === 'open' ? { account: '351912345678', idKind: 'name' } : null),

  // A message on its way looks like one that arrived then.
  unnoticed: ['[data-icon="msg-time"]'],

  list: ({ chats, now }) =>
    chats.map(({ id, name, entries }) => {
      const at = entries.at(-1)?.at;
      return {
        id,
        name,
        lastAt: at === undefined ? null : today(at, now) ? minuteShown(at) : midnight(at),
        lastFrom: null,
      };
    }),
};

export default replica;
