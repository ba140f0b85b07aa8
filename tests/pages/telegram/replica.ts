import telegram from '@/lib/sites/telegram';
import { escaped, markup, written } from '../kit/markup';
import { asRead, type Chat, type Entry, type Language, type Replica, type View } from '../kit/contract';
import { nameShown, startsRun } from '../kit/heads';
import { lastSaid } from '../kit/last-said';

const words: Record<Language, { today: string; edited: string; message: string; seen: string }> = {
  en: { today: 'Today', edited: 'edited', message: 'Message', seen: 'last seen recently' },
  de: { today: 'Heute', edited: 'bearbeitet', message: 'Nachricht', seen: 'zuletzt kürzlich gesehen' },
  ar: { today: 'اليوم', edited: 'معدّلة', message: 'رسالة', seen: 'آخر ظهور قريب' },
};

const title = (id: string, name: string) =>
  `<span class="peer-title" dir="auto" data-peer-id="${id}">${markup(name, { emoji })}</span>`;

const emoji = (one: string) => `<img class="emoji emoji-image" alt="${one}">`;

const time = (language: Language, at: number) =>
  written(language, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Telegram Web K, as its own source draws it: bubbles with ids, sides and seconds; its own editable box. */
const replica: Replica = {
  site: telegram,
  editor: 'plain',
  idOf: (number, kind) => (kind === 'group' ? `-${2_000_000_000 + number}` : `${700_000_000 + number}`),
  address: (chat) => `https://web.telegram.org/k/${chat ? `#${chat.id}` : ''}`,
  prepare: () => localStorage.setItem('user_auth', JSON.stringify({ dcID: 2, id: '111' })),

  page: (view) => `
    <div id="main-columns" class="tabs-container">
      <div id="column-left" class="tabs-tab chatlist-container sidebar">
        <div class="tabs-tab chatlist-parts active"><ul class="chatlist virtual-chatlist">
          ${view.chats.map((chat) => listed(chat, view)).join('')}
          ${listed({ id: '111', kind: 'direct', name: 'Saved Messages', me: '', entries: [] }, view)}
        </ul></div>
      </div>
      <div id="column-center" class="tabs-tab main-column">
        <div class="chats-container tabs-container">
          <div class="chat tabs-tab type-chat">
            ${topbar('700000999', 'Somebody opened before', view.language)}
            <div class="bubbles"><div class="bubbles-inner">${earlier}</div></div>
            <div class="chat-input chat-input-main">
              <div class="input-message-input" contenteditable="true" data-peer-id="700000999">left behind</div>
            </div>
          </div>
          ${view.chat ? chatOf(view.chat, view) : ''}
        </div>
      </div>
    </div>`,
  rows: '.chat.active .bubbles-inner',
  composer: '.chat.active .input-message-input:not(.input-field-input-fake)',

  row(entry, _before, view) {
    if (entry.kind === 'deleted') return '';
    if (entry.kind === 'day') {
      const day = written(view.language, entry.at, { day: 'numeric', month: 'long' });
      return `<div class="bubble service is-date"><div class="bubble-content"><div class="service-msg"><span class="i18n">${day}</span></div></div></div>`;
    }
    const ids = `data-mid="${idOf(entry)}" data-peer-id="${view.chat?.id}" data-timestamp="${Math.floor(entry.at / 1000)}"`;
    if (entry.kind === 'notice') {
      return `<div class="bubble service" ${ids}><div class="bubble-content"><div class="service-msg">${escaped(entry.text)}</div></div></div>`;
    }
    const mine = entry.from === 'me';
    const first = startsRun(entry, view);
    const classes = ['bubble', mine ? 'is-out' : 'is-in', first && 'is-group-first'];
    if (entry.kind === 'picture') classes.push('photo');
    else if (mine) classes.push(entry.sending ? 'is-sending' : 'is-read');
    const named = first && !mine && view.chat?.kind === 'group';
    return `
      <div class="${classes.filter(Boolean).join(' ')}" ${ids}>
        <div class="bubble-content-wrapper"><div class="bubble-content">
          ${named ? `<div class="name floating-part">${title('222', entry.author)}</div>` : ''}
          ${entry.kind === 'said' && entry.quotes ? reply(entry.quotes) : ''}
          ${entry.kind === 'picture' ? '<div class="attachment media-container"><img class="media-photo"></div>' : ''}
          <div class="message spoilers-container">${entry.kind === 'said' ? said(entry) : ''}${timeMark(entry, view)}</div>
        </div></div>
      </div>`;
  },

  read(entry, view) {
    if (entry.kind !== 'said' && entry.kind !== 'picture') return null;
    const at = Math.floor(entry.at / 1000) * 1000;
    // Names stand over the messages of others alone.
    const author = view.chat?.kind === 'group' && entry.from === 'them' ? nameShown(entry, view) : null;
    if (entry.kind === 'said') return asRead(entry, view, { author, id: entry.sending ? null : idOf(entry), at });
    return { id: idOf(entry), from: entry.from, author, at, text: '', status: 'sent' };
  },
  thread: ({ chat }) => ({ url: `https://web.telegram.org/k/#${chat?.id}` }),
  list: ({ chats, now }) =>
    chats.map(({ id, name, entries }) => {
      const last = lastSaid(entries, now);
      return { id, name, lastAt: last?.at ?? null, lastFrom: last?.said.from ?? null };
    }),
};

export default replica;

/** Until the server answers, the client counts on in fractions. */
const idOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  entry.kind === 'said' && entry.sending ? `${1000 + entry.number - 1}.0001` : `${1000 + entry.number}`;

function chatOf(chat: Chat, view: View): string {
  const box = `
    <div class="chat-input chat-input-main"><div class="input-message-container">
      <div class="input-message-input scrollable" contenteditable="true" dir="auto" data-peer-id="${chat.id}" data-placeholder="${words[view.language].message}"></div>
      <div class="input-message-input input-field-input-fake" contenteditable="true" data-peer-id="${chat.id}" style="display: none"></div>
    </div><button class="btn-icon btn-send"></button></div>`;
  return `
    <div class="chat tabs-tab type-chat active">
      ${topbar(chat.id, chat.name, view.language)}
      ${view.state === 'loading' ? '<div class="preloader"></div>' : '<div class="bubbles"><div class="scrollable scrollable-y"><div class="bubbles-inner"></div></div></div>'}
      ${view.state === 'loading' ? '' : box}
    </div>`;
}

const topbar = (id: string, name: string, language: Language) => `
  <div class="sidebar-header topbar"><div class="chat-info"><div class="person">
    <div class="avatar avatar-like person-avatar" data-peer-id="${id}"></div>
    <div class="content"><div class="top"><div class="user-title">${title(id, name)}</div></div>
    <div class="bottom"><div class="info">${words[language].seen}</div></div></div>
  </div></div></div>`;

const earlier = `<div class="bubble is-in" data-mid="5" data-peer-id="700000999" data-timestamp="1700000000">
  <div class="bubble-content"><div class="message">Of another chat</div></div></div>`;

const reply = (text: string) =>
  `<div class="reply quote-like"><div class="reply-content"><div class="reply-title">${title('333', 'Somebody')}</div><div class="reply-subtitle">${escaped(text)}</div></div></div>`;

function said({ text, preview, reaction }: Extract<Entry, { kind: 'said' }>): string {
  const web = `<div class="webpage quote-like"><div class="webpage-title">${escaped(preview ?? '')}</div></div>`;
  return `<span class="translatable-message">${markup(text, { emoji, newLine: '\n' })}</span>
    ${preview ? web : ''}
    ${reaction ? `<div class="reactions reactions-block"><span class="reaction">${reaction} 1</span></div>` : ''}`;
}

function timeMark(entry: Exclude<Entry, { kind: 'day' | 'notice' }>, { language }: View): string {
  const edited = entry.kind === 'said' && entry.edited ? `<i class="edited">${words[language].edited}</i>` : '';
  const shown = `${edited}<span class="i18n">${time(language, entry.at)}</span>`;
  return `<span class="time">${shown}<div class="time-inner">${shown}</div></span><span class="clearfix"></span>`;
}

function listed({ id, name, entries }: Chat, { language, selected, now }: View): string {
  const last = lastSaid(entries, now);
  const short = last && written(language, last.said.at, { day: 'numeric', month: 'short' });
  const shown = last?.today ? time(language, last.said.at) : (short ?? '');
  const sent = last?.said.from === 'me' ? '<span class="sending-status-icon"></span>' : '';
  const unread = last?.said.from === 'them' ? '<div class="dialog-subtitle-badge badge unread">1</div>' : '';
  return `
    <a class="row chatlist-chat ${id === selected?.id ? 'active' : ''}" href="#${id}" data-peer-id="${id}">
      <div class="dialog-title">${title(id, name)}<span class="dialog-title-details">
        <span class="message-status sending-status">${sent}</span><span class="message-time">${shown}</span></span></div>
      <div class="dialog-subtitle"><span class="row-subtitle">${escaped(last?.said.text ?? '')}</span>${unread}</div>
    </a>`;
}
