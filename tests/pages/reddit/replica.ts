import reddit from '@/lib/sites/reddit';
import { asRead, type Chat, type Entry, type Replica, type View } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';
import { continues, continuesInChat, namedAbove } from '../kit/runs';

const own = {
  en: {
    direct: 'Direct chat with',
    group: 'Group chat with',
    said: 'said',
    gone: 'Message deleted',
    send: 'Send message',
  },
  de: {
    direct: 'Direktchat mit',
    group: 'Gruppenchat mit',
    said: 'sagte',
    gone: 'Nachricht gelöscht',
    send: 'Nachricht senden',
  },
  ar: { direct: 'محادثة مع', group: 'محادثة جماعية مع', said: 'قال', gone: 'تم حذف الرسالة', send: 'إرسال' },
} as const;

/** People go by names without spaces, of plain letters. */
const handle = (name: string) => name.replace(/[^\w-]/g, '-');

const nameOf = ({ kind, name }: Chat) => (kind === 'direct' ? handle(name) : name);

const shadow = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

/** Own bubbles are at the end, their width that of their words; a row's style stands in its own root. */
const style = `<style>.room-message{display:block;padding:2px 12px}</style>`;

function row(entry: Entry, before: Entry | undefined, { language }: View): string {
  if (entry.kind === 'day') return `<div role="separator">${written(language, entry.at, { dateStyle: 'long' })}</div>`;
  const event = (inside: string) =>
    `<rs-timeline-event data-id="${idOf(entry)}" tabindex="-1" style="display:block">${shadow(style + inside)}</rs-timeline-event>`;
  if (entry.kind === 'notice') return event(`<div class="room-state">${escaped(entry.text)}</div>`);
  const name = handle(entry.author);
  const runs = continues(entry, before);
  const time = written(language, entry.at, { timeStyle: 'short' });
  const text = entry.kind === 'said' ? entry.text : own[language].gone;
  const label = `${name} ${own[language].said} ${time}, ${escaped(text)}`;
  const stamp = `<rs-timestamp>${shadow(`<faceplate-timeago ts="${new Date(entry.at).toISOString()}">${time}</faceplate-timeago>`)}</rs-timestamp>`;
  const head = runs
    ? ''
    : `<div class="flex"><rs-timeline-event-hovercard-display-name><span class="user-name font-bold">${name}</span></rs-timeline-event-hovercard-display-name>${stamp}</div>`;
  const body = {
    deleted: () => `<div class="room-message-body"><i>${own[language].gone}</i></div>`,
    picture: () =>
      '<div class="room-message-body image-message"><div class="room-message-image"><rs-image><img alt="" src="data:,"></rs-image></div></div>',
    said: () => {
      if (entry.kind !== 'said') return '';
      const quoted = entry.quotes ? `<blockquote>${markup(entry.quotes)}</blockquote>` : '';
      const preview = entry.preview ? `<rs-link-preview>${shadow(escaped(entry.preview))}</rs-link-preview>` : '';
      const reaction = entry.reaction
        ? `<rs-reactions>${shadow(`<button>${entry.reaction} 1</button>`)}</rs-reactions>`
        : '';
      return `<div class="room-message-body text-message"><div class="room-message-text">${quoted}${markup(entry.text)}</div></div>${preview}${reaction}`;
    },
  }[entry.kind]();
  return event(
    `<div class="room-message ${runs ? 'compact' : 'regular'}" aria-label="${label}"><div class="flex flex-col">${head}</div>${body}</div>`,
  );
}

/** What is on its way has an id of the page's own. */
const idOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  'sending' in entry && entry.sending ? `~!room:reddit.com:m${entry.at}` : `$event${entry.number}`;

function listed(chat: Chat, { language, selected }: View): string {
  const label = `${own[language][chat.kind]} ${escaped(nameOf(chat))}`;
  return `<rs-rooms-nav-room room="${chat.id}"${chat === selected ? ' selected' : ''} style="display:block">${shadow(
    `<a href="${pathOf(chat)}" aria-label="${label}"><div class="room-name">${escaped(nameOf(chat))}</div>
      <span class="last-message-time">${written(language, chat.entries.at(-1)?.at ?? 0, { month: 'short', day: 'numeric' })}</span><div class="last-message">…</div></a>`,
  )}</rs-rooms-nav-room>`;
}

const pathOf = ({ id }: Chat) => `/chat/room/${encodeURIComponent(id)}`;

const replica: Replica = {
  site: reddit,
  editor: 'textarea',
  idOf: (number) => `!room${number}:reddit.com`,
  address: (chat) => `https://www.reddit.com${chat ? pathOf(chat) : '/chat'}`,
  rows: '.rows',
  composer: 'textarea[name="message"]',

  page(view) {
    const { chat, chats, language, state } = view;
    const timeline = `<rs-timeline room="${chat?.id}" style="display:block;height:420px;overflow:auto">${shadow(
      `<div><rs-virtual-scroll-dynamic itemselector="rs-timeline-event">${shadow('<div class="rows"></div>')}</rs-virtual-scroll-dynamic></div>`,
    )}</rs-timeline>`;
    const composer = `<rs-message-composer>${shadow(
      `<form><div class="message-box"><textarea name="message" style="width:480px"></textarea></div><button class="button-send" aria-label="${own[language].send}">➤</button></form>`,
    )}</rs-message-composer>`;
    const room = `<rs-room room="${chat?.id}">${shadow(
      `<main><header class="flex"><button aria-label="…"></button>${chat ? escaped(nameOf(chat)) : ''}</header>${timeline}${state === 'loading' ? '' : composer}</main>`,
    )}</rs-room>`;
    const list = `<rs-rooms-nav>${shadow(`<rs-virtual-scroll>${shadow(chats.map((one) => listed(one, view)).join(''))}</rs-virtual-scroll>`)}</rs-rooms-nav>`;
    return `<faceplate-app><rs-app locale="${language}">${shadow(
      `<div class="rs-app-container" style="display:grid;grid-template-columns:240px 1fr">${list}<div><rs-page-overlay-manager>${chat ? room : '<rs-welcome-screen></rs-welcome-screen>'}</rs-page-overlay-manager></div></div>`,
    )}<rs-current-user display-name="${handle('Robin Vale')}"></rs-current-user></rs-app></faceplate-app>`;
  },

  row,

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const author = view.chat?.kind === 'group' ? handle(entry.author) : null;
    const at = continuesInChat(entry, view) ? null : entry.at;
    const named = namedAbove(entry, view) || view.language === 'en';
    return named ? asRead(entry, view, { id: entry.sending ? null : idOf(entry), at, author }) : null;
  },

  thread({ chat, language, shown }) {
    if (!chat) return {};
    // Before they have written, only the English page tells a person from a group.
    const theyWrote = shown.some((entry) => entry.kind === 'said' && entry.from === 'them');
    if (chat.kind === 'direct' && !theyWrote && language !== 'en') return null;
    return {
      account: handle(chat.me),
      name: nameOf(chat),
      url: `https://www.reddit.com${pathOf(chat)}`,
    };
  },

  list: ({ chats }) => chats.map((chat) => ({ id: chat.id, name: nameOf(chat), lastAt: null, lastFrom: null })),

  unnoticed: ['.room-message-image'],
};

export default replica;
