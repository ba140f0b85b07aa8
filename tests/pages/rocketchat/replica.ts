import rocketchat from '@/lib/sites/rocketchat';
import { asRead, type Chat, type Entry, type Language, minuteShown, type Replica, type View } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';
import { continues, continuesInChat, namedAbove } from '../kit/runs';

const own = {
  en: { gone: 'Message removed', list: 'Message list', write: 'Message' },
  de: { gone: 'Nachricht entfernt', list: 'Nachrichtenliste', write: 'Nachricht an' },
  ar: { gone: 'تمت إزالة الرسالة', list: 'قائمة الرسائل', write: 'رسالة إلى' },
} as const;

const me = 'robinRobinRobin12';

const time = (language: Language, at: number) => written(language, at, { hour: 'numeric', minute: '2-digit' });
const day = (language: Language, at: number) =>
  written(language, at, { year: 'numeric', month: 'long', day: 'numeric' });

const emoji = (one: string) => {
  const codes = [...one].map((sign) => sign.codePointAt(0)!.toString(16)).join('-');
  return `<span title=":emoji:"><span class="rcx-message__emoji emojione emojione-people _${codes}">:emoji:</span></span>`;
};

const idOf = ({ number }: { number: number }) => `m${String(number).padStart(16, 'A')}`;

function system(text: string, type: string): string {
  return `<div role="listitem" aria-roledescription="system message" class="rcx-message-system" data-system-message-type="${type}">
    <span class="rcx-message-system__body">${escaped(text)}</span></div>`;
}

function row(entry: Entry, before: Entry | undefined, { language }: View): string {
  if (entry.kind === 'day') {
    const date = new Date(entry.at).toISOString().slice(0, 10).replaceAll('-', '');
    return `<div role="listitem" data-id="${entry.at}" data-time="${date}"><div class="rcx-message-divider">
      <div class="rcx-message-divider__wrapper"><span class="rcx-bubble">${day(language, entry.at)}</span></div></div></div>`;
  }
  if (entry.kind === 'notice') return system(entry.text, 'au');
  if (entry.kind === 'deleted') return system(own[language].gone, 'rm');
  const id = idOf(entry);
  const runs = continues(entry, before);
  const sending = entry.kind === 'said' && entry.sending === true;
  const header = `<div class="rcx-message-header"><div class="rcx-message-header__name-container" id="${id}-displayName" role="button">
    <span class="rcx-message-header__name" data-username="name">${escaped(entry.author)}</span></div>
    <span class="rcx-message-header__time" id="${id}-time" title="${day(language, entry.at)} ${time(language, entry.at)}">${time(language, entry.at)}</span>
    ${entry.kind === 'said' && entry.edited ? '<span class="rcx-message-status-indicator" title="…"></span>' : ''}</div>`;
  return `<div role="listitem" class="rcx-message${runs ? ' rcx-message--sequential' : ''}${sending ? ' rcx-message--pending' : ''}" id="${id}" data-id="${id}" data-mid="${id}"
    data-unread="false" data-sequential="${runs}" data-own="${entry.from === 'me'}"${sending ? ' aria-busy="true"' : ''}
    aria-labelledby="${id}-displayName ${id}-time ${id}-content">
    <div class="rcx-message-container rcx-message-container--left"></div>
    <div class="rcx-message-container">${runs ? '' : header}${content(entry)}</div></div>`;
}

function content(entry: Exclude<Entry, { kind: 'day' | 'notice' }>): string {
  if (entry.kind !== 'said') return '<div class="rcx-message-attachments"><img alt="" src="data:,"></div>';
  const lines = entry.text.split('\n').map((line) => (line ? `<div>${markup(line, { emoji })}</div>` : '<br>'));
  const quote = entry.quotes
    ? `<blockquote class="rcx-attachment__details"><div>${markup(entry.quotes, { emoji })}</div></blockquote>`
    : '';
  return `<div class="rcx-box rcx-box--full rcx-message-body" id="${idOf(entry)}-content"><div>${lines.join('')}</div></div>
    ${quote}${entry.preview ? `<div class="rcx-message-generic-preview">${escaped(entry.preview)}</div>` : ''}
    ${entry.reaction ? `<div class="rcx-message-reactions">${emoji(entry.reaction)}1</div>` : ''}`;
}

const pathOf = ({ kind, id }: Chat) => (kind === 'direct' ? `/direct/${id}` : '/group/walks');

function listed(chat: Chat, { chat: open }: View): string {
  const name = escaped(chat.name);
  return `<a class="rcx-sidebar-v2-item${chat === open ? ' rcx-sidebar-v2-item--selected' : ''}" href="${pathOf(chat)}" title="${name}">
    <div class="rcx-sidebar-v2-item__title">${name}</div>${chat.name === 'Mira Sand' ? '<span class="rcx-badge">1</span>' : ''}</a>`;
}

const replica: Replica = {
  site: rocketchat,
  editor: 'textarea',
  idOf: (number, kind) => (kind === 'direct' ? `personPersonPer0${number}${me}` : `walksWalksWalks0${number}`),
  address: (chat) => `https://open.rocket.chat${chat ? pathOf(chat) : '/home'}`,
  prepare: () => localStorage.setItem('Meteor.userId', me),
  rows: '.messages-list',
  composer: 'textarea[name="msg"]',

  page(view) {
    const { chat, chats, language, state } = view;
    const { list, write } = own[language];
    return `<div id="react-root"><div id="rocket-chat"><nav>${chats.map((one) => listed(one, view)).join('')}</nav>
      ${
        chat
          ? `<main><div data-qa-rc-room="${chat.id}"><header class="rcx-room-header"><div role="button"><h1 class="rcx-box">${escaped(chat.name)}</h1></div></header>
        <div class="main-content-flex"><section role="presentation" class="messages-container" id="chat-window-${chat.id}">
          <div class="messages-box"><div class="wrapper"><ul class="messages-list" aria-label="${list}" aria-busy="${state === 'loading'}"></ul></div></div>
          ${state === 'loading' ? '' : `<div class="rc-message-box"><textarea name="msg" class="rc-message-box__textarea js-input-message" aria-label="${write} ${escaped(chat.name)}"></textarea></div>`}
        </section></div></div></main>`
          : '<main></main>'
      }</div></div>`;
  },

  row,

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const at = continuesInChat(entry, view) ? null : minuteShown(entry.at);
    return asRead(entry, view, { id: idOf(entry), at, ...(namedAbove(entry, view) ? {} : { author: null }) });
  },

  thread: ({ chat }) => ({ account: me, url: chat && `https://open.rocket.chat${pathOf(chat)}` }),

  list: ({ chats }) =>
    chats
      .filter(({ kind }) => kind === 'direct')
      .map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: name === 'Mira Sand' ? 'them' : null })),
};

export default replica;
