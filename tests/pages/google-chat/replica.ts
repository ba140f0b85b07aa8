import googleChat from '@/lib/sites/google-chat';
import { asRead, type Chat, type Entry, type Replica, type View } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';

const own = {
  en: { you: 'You', kind: 'Conversation', write: 'History is on', edited: 'Edited', send: 'Send message' },
  de: {
    you: 'Du',
    kind: 'Unterhaltung',
    write: 'Verlauf ist aktiviert',
    edited: 'Bearbeitet',
    send: 'Nachricht senden',
  },
  ar: { you: 'أنت', kind: 'محادثة', write: 'السجلّ قيد التفعيل', edited: 'تم التعديل', send: 'إرسال الرسالة' },
} as const;

const emoji = (one: string) => `<img data-emoji="${one}" alt="${one}" src="data:,">`;

const idOf = (number: number) => `msg${number}`;

function row(entry: Entry, _before: Entry | undefined, { language }: View): string {
  if (entry.kind === 'day') {
    return `<div role="heading" aria-level="2">${written(language, entry.at, { dateStyle: 'full' })}</div>`;
  }
  // How Chat draws notices and deleted messages is not known.
  if (entry.kind === 'notice' || entry.kind === 'deleted') return '';
  const mine = entry.from === 'me';
  const said = entry.kind === 'said' ? entry : null;
  const sender = mine ? 'user-me' : `user-${entry.author.codePointAt(0)}`;
  return `<c-wiz data-topic-id="topic${entry.number}"><div data-id="${idOf(entry.number)}" data-user-id="${sender}" data-is-message="true">
    <span role="heading" aria-level="3" data-member-id="${sender}">${mine ? own[language].you : escaped(entry.author)}</span>
    <span data-absolute-timestamp="${entry.at}">${written(language, entry.at, { timeStyle: 'short' })}</span>
    <div jsname="bgckF">${said ? markup(said.text, { emoji }) : ''}</div>
    ${said?.reaction ? `<div role="toolbar"><button>${emoji(said.reaction)} 1</button></div>` : ''}
    ${said?.preview ? `<div role="button">${escaped(said.preview)}</div>` : ''}
    ${said?.edited ? `<button>${own[language].edited}</button>` : ''}</div></c-wiz>`;
}

function listed({ id, kind, name }: Chat, { language }: View): string {
  const unread = name === 'Mira Sand' ? ' data-is-unread="true"' : '';
  return `<span role="listitem" data-group-id="${kind === 'direct' ? 'dm' : 'space'}/${id}"${unread}><span role="link">
    <span role="presentation"><span role="presentation">${escaped(name)}</span><span class="hidden">${own[language].kind}</span></span></span></span>`;
}

const replica: Replica = {
  site: googleChat,
  editor: 'plain',
  head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`,
  address: (chat) => `https://chat.google.com/u/0/app/${chat ? `chat/${chat.id}` : 'home'}`,
  rows: '.topics',
  composer: '[g_editable="true"]',

  page(view) {
    const { chat, chats, language, state } = view;
    const box = `<c-wiz data-is-room-compose-postbar="true" role="region"><div role="textbox" contenteditable="true" aria-multiline="true" g_editable="true" aria-label="${own[language].write}"></div>
      <button jsname="GBTyxb" aria-label="${own[language].send}"></button></c-wiz>`;
    return `<div data-stack-panes><div role="list">${chats.map((one) => listed(one, view)).join('')}</div>
      <div role="main">${chat ? `<h1>${escaped(chat.name)}</h1><div class="topics"></div>${state === 'loading' ? '' : box}` : ''}</div></div>`;
  },

  row,

  read(entry, view) {
    return entry.kind === 'said'
      ? asRead(entry, view, { id: idOf(entry.number), status: 'sent', ...authorIn(entry, view) })
      : null;
  },

  thread({ chat, state }) {
    return state === 'loading' ? null : { url: chat && `https://chat.google.com/u/0/app/chat/${chat.id}` };
  },

  list: ({ chats }) =>
    chats.map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: name === 'Mira Sand' ? 'them' : null })),

  unnoticed: ['[data-absolute-timestamp]'],
};

/** One's own messages are by "You". */
function authorIn({ from }: { from: 'me' | 'them' }, { chat, language }: View) {
  return from === 'me' && chat?.kind === 'group' ? { author: own[language].you } : {};
}

export default replica;
