import telegram from '@/lib/sites/telegram';
import { escaped, markup, written } from '../kit/markup';
import {
  asRead,
  type Chat,
  type Entry,
  type Language,
  minuteShown,
  type Replica,
  type View,
  type Written,
} from '../kit/contract';
import { nameShown, startsRun } from '../kit/heads';
import { lastSaid } from '../kit/last-said';

const words: Record<Language, { today: string; yesterday: string; edited: string; message: string; seen: string }> = {
  en: { today: 'Today', yesterday: 'Yesterday', edited: 'edited', message: 'Message', seen: 'last seen recently' },
  de: { today: 'Heute', yesterday: 'Gestern', edited: 'bearbeitet', message: 'Nachricht', seen: 'zuletzt gesehen' },
  ar: { today: 'اليوم', yesterday: 'أمس', edited: 'معدّلة', message: 'رسالة', seen: 'آخر ظهور قريب' },
};

const emoji = (one: string) => `<img class="emoji emoji-small" alt="${one}" draggable="false">`;

const avatar = (id: string, saved = false) =>
  `<div class="Avatar ${saved ? 'saved-messages' : ''}" data-peer-id="${id}"><div class="inner"></div></div>`;

const fullName = (name: string) =>
  `<div class="title"><h3 dir="auto" role="button" class="fullName">${markup(name, { emoji })}</h3></div>`;

/** Always with Latin digits, whatever the language. */
const time = (at: number) => written('en', at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const day = (at: number, days = 0) => new Date(at + days * 86_400_000).toDateString();

/** Telegram Web A, as its own source draws it: two slides while chats change, times in minutes under headings of days. */
const replica: Replica = {
  site: telegram,
  editor: 'plain',
  idOf: (number, kind) => (kind === 'group' ? `-${1_003_000_000_000 + number}` : `${800_000_000 + number}`),
  address: (chat) => `https://web.telegram.org/a/${chat ? `#${chat.id}` : ''}`,
  prepare: () => localStorage.setItem('user_auth', JSON.stringify({ dcID: 2, id: '111' })),

  page: (view) => `
    <div id="UiLoader"><div id="Main" class="left-column-open">
      <div id="LeftColumn"><div class="chat-list custom-scroll">
        ${view.chats.map((chat) => listed(chat, view)).join('')}
        ${listed({ id: '111', kind: 'direct', name: 'Saved Messages', me: '', entries: [] }, view)}
      </div></div>
      <div id="MiddleColumn">${view.chat ? middle(view.chat, view) : ''}</div>
    </div></div>`,
  rows: '.messages-container',
  composer: '#editable-message-text',

  row(entry, _before, view) {
    if (entry.kind === 'deleted') return '';
    if (entry.kind === 'day') return '';
    return `<div class="message-date-group"><div class="sticky-date"><span dir="auto">${heading(entry.at, view)}</span></div>
      ${entry.kind === 'notice' ? notice(entry) : message(entry, view)}</div>`;
  },

  read(entry, view) {
    if (entry.kind !== 'said' && entry.kind !== 'picture') return null;
    // Names stand over the messages of others alone.
    const author = view.chat?.kind === 'group' && entry.from === 'them' ? nameShown(entry, view) : null;
    const sending = entry.kind === 'said' && entry.sending === true;
    const differs = { author, id: sending ? null : idOf(entry), at: minuteShown(entry.at) };
    if (entry.kind === 'said') return asRead(entry, view, differs);
    return { ...differs, from: entry.from, text: '', status: 'sent' };
  },
  thread: ({ chat }) => ({ url: `https://web.telegram.org/a/#${chat?.id}` }),
  list: ({ chats, now }) =>
    chats.map(({ id, name, entries }) => {
      const last = lastSaid(entries, now);
      return { id, name, lastAt: last?.at ?? null, lastFrom: last?.said.from ?? null };
    }),
  unnoticed: ['.Reactions'],
};

export default replica;

const idOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  entry.kind === 'said' && entry.sending ? `${1000 + entry.number - 1}.000001` : `${1000 + entry.number}`;

function heading(at: number, { language, now }: View): string {
  if (day(at) === day(now)) return words[language].today;
  if (day(at) === day(now, -1)) return words[language].yesterday;
  if (at > now - 6 * 86_400_000) return written(language, at, { weekday: 'long' });
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  return written(language, at, { day: 'numeric', month: 'long', year });
}

const notice = ({ number, text }: Extract<Entry, { kind: 'notice' }>) =>
  `<div class="ActionMessage message-list-item" id="message-${1000 + number}" data-message-id="${1000 + number}"><span>${escaped(text)}</span></div>`;

function message(entry: Written, view: View): string {
  const mine = entry.from === 'me';
  const first = startsRun(entry, view);
  const named = first && !mine && view.chat?.kind === 'group';
  const classes = ['Message', 'message-list-item', first && 'first-in-group', mine && 'own'].filter(Boolean).join(' ');
  const mark = meta(entry, view);
  const quoted = entry.kind === 'said' ? entry.quotes : undefined;
  return `
    <div id="message-${idOf(entry)}" class="${classes}" data-message-id="${idOf(entry)}">
      <div class="bottom-marker" data-message-id="${idOf(entry)}"></div>
      <div class="message-content-wrapper can-select-text"><div class="message-content ${entry.kind === 'said' ? 'text' : 'media'}" dir="auto">
        <div class="content-inner" dir="auto">
          ${named ? `<div class="message-title" dir="ltr"><span class="sender-title">${markup(entry.author, { emoji })}</span></div>` : ''}
          ${quoted ? `<div class="EmbeddedMessage"><p class="embedded-text-wrapper">${escaped(quoted)}</p></div>` : ''}
          ${entry.kind === 'said' ? said(entry, mark) : '<div class="media-inner"><img class="full-media"></div>'}
        </div>
        ${entry.kind === 'said' ? '' : mark}
      </div></div>
    </div>`;
}

function said({ text, preview, reaction }: Extract<Entry, { kind: 'said' }>, mark: string): string {
  const reactions = reaction ? `<div class="Reactions"><span>${reaction} 1</span></div>` : '';
  const web = preview ? `<div class="WebPage"><p class="site-title">${escaped(preview)}</p></div>` : '';
  return `<div class="text-content clearfix" dir="auto">${markup(text, { emoji })}${reactions}${mark}</div>${web}`;
}

function meta(entry: Written, { language }: View): string {
  const edited = entry.kind === 'said' && entry.edited ? `${words[language].edited} ` : '';
  const how = entry.kind === 'said' && entry.sending ? 'pending' : 'read';
  const outgoing = `<div class="MessageOutgoingStatus"><i class="icon icon-message-${how}"></i></div>`;
  return `<span class="MessageMeta" data-ignore-on-paste><span class="message-time">${edited}${time(entry.at)}</span>${entry.from === 'me' ? outgoing : ''}</span>`;
}

function middle(chat: Chat, { language, state }: View): string {
  const sliding = `<div class="Transition_slide Transition_slide-inactive"><div class="MessageList"><div class="Message own" data-message-id="7">
    <div class="text-content">Of another chat</div></div></div></div>`;
  const footer = `<div class="middle-column-footer"><div class="Composer"><div class="composer-wrapper">
    <div id="editable-message-text" class="form-control" contenteditable="true" role="textbox" dir="auto" aria-label="${words[language].message}"></div>
    <div class="clone" contenteditable="true" style="display: none"></div></div></div></div>`;
  const list = '<div class="MessageList custom-scroll"><div class="messages-container"></div></div>';
  return `
    <div class="MiddleHeader"><div class="Transition"><div class="Transition_slide Transition_slide-active"><div class="chat-info-wrapper">
      <div class="ChatInfo">${avatar(chat.id)}<div class="info">${fullName(chat.name)}<span class="status">${words[language].seen}</span></div></div>
    </div></div></div></div>
    <div class="messages-layout"><div class="Transition">
      ${sliding}
      <div class="Transition_slide Transition_slide-active">${state === 'loading' ? '<div class="Loading"></div>' : list + footer}</div>
    </div></div>`;
}

function listed({ id, kind, name, entries }: Chat, { language, selected, now }: View): string {
  const last = lastSaid(entries, now);
  const short = last && written(language, last.said.at, { day: 'numeric', month: 'short' });
  const shown = last?.today ? time(last.said.at) : (short ?? '');
  const sent = last?.said.from === 'me' ? '<div class="MessageOutgoingStatus"><i class="icon"></i></div>' : '';
  const unread = last?.said.from === 'them' ? '<div class="ChatBadge unread"><span>1</span></div>' : '';
  return `
    <div class="ListItem Chat chat-item-clickable ${kind === 'direct' ? 'private' : 'group'} ${id === selected?.id ? 'selected' : ''}">
      <a class="ListItem-button" role="button" href="#${id}">
        <div class="status">${avatar(id, id === '111')}</div>
        <div class="info"><div class="info-row">${fullName(name)}<div class="LastMessageMeta">${sent}<span class="time">${shown}</span></div></div>
        <div class="subtitle"><p class="last-message">${escaped(last?.said.text ?? '')}</p>${unread}</div></div>
      </a>
    </div>`;
}
