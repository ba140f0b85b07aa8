import mattermost from '@/lib/sites/mattermost';
import { asRead, type Chat, type Entry, minuteShown, type Replica, type View } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';
import { continues, continuesInChat, namedAbove } from '../kit/runs';

const own = {
  en: {
    gone: '(message deleted)',
    edited: 'Edited',
    write: 'Write to',
    system: 'System',
    reply: "Commented on Ada's message",
  },
  de: {
    gone: '(Nachricht gelöscht)',
    edited: 'Bearbeitet',
    write: 'Schreibe an',
    system: 'System',
    reply: 'Kommentierte Adas Nachricht',
  },
  ar: { gone: '(تم حذف الرسالة)', edited: 'تم التعديل', write: 'اكتب إلى', system: 'النظام', reply: 'علّق على رسالة' },
} as const;

const number26 = (of: string | number) =>
  `u${[...String(of)].map((sign) => sign.codePointAt(0)!.toString(36)).join('')}`.slice(0, 26).padEnd(26, '0');

const emoji = (one: string) =>
  `<span class="emoticon" style="background-image: url(/static/emoji/${[...one].map((sign) => sign.codePointAt(0)!.toString(16)).join('-')}.png)">:emoji:</span>`;

/** As written in the page: in the browser's own time zone, without saying so. */
function local(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, -1);
}

function row(entry: Entry, before: Entry | undefined, view: View): string {
  const { language, chat } = view;
  if (entry.kind === 'day') {
    return `<div class="Separator DateSeparator"><time class="Separator__text" datetime="${local(entry.at)}">${written(language, entry.at, { dateStyle: 'long' })}</time></div>`;
  }
  const time = `<a id="CENTER_time_${idOf(entry)}" class="post__permalink" href="/core/pl/${idOf(entry)}"><time class="post__time" datetime="${local(entry.at)}">${written(language, entry.at, { timeStyle: 'short' })}</time></a>`;
  const post = (classes: string, picture: string, header: string, body: string) => `<div role="listitem"
    id="post_${idOf(entry)}" data-testid="postView" tabindex="0" class="a11y__section post ${classes}">
    <div role="application" class="post__content" data-testid="postContent"><div class="post__img">${picture}</div>
    <div><div class="post__header">${header}</div>
    <div class="post__body" id="${idOf(entry)}_message">${body}</div></div></div></div>`;
  if (entry.kind === 'notice') {
    return post(
      'post--system',
      '<span class="icon__mattermost"></span>',
      `<button class="user-popover">${own[language].system}</button>${time}`,
      words(entry, `<p>${escaped(entry.text)}</p>`),
    );
  }
  const runs = continues(entry, before);
  const picture = runs
    ? ''
    : `<img class="Avatar Avatar-md" alt="" src="/api/v4/users/${number26(entry.author)}/image?_=0">`;
  const header = runs ? '' : `<strong><button class="user-popover">${escaped(entry.author)}</button></strong>${time}`;
  const classes = [
    entry.from === 'me' && 'current--user',
    runs ? 'same--root same--user' : 'other--root',
    entry.kind === 'deleted' && 'post--hide-controls',
  ];
  const body = {
    deleted: () => `<p>${own[language].gone}</p>`,
    picture: () => `${words(entry, '')}<div class="post-image__columns"><img alt="" src="data:,"></div>`,
    said: () => {
      if (entry.kind !== 'said') return '';
      const quoted = entry.quotes ? `<blockquote><p>${markup(entry.quotes, { emoji })}</p></blockquote>` : '';
      const edited = entry.edited
        ? `<button id="postEdited_${idOf(entry)}"><span class="post-edited__indicator">${own[language].edited}</span></button>`
        : '';
      const preview = entry.preview
        ? `<div class="attachment attachment--opengraph"><h1>${escaped(entry.preview)}</h1></div>`
        : '';
      const reaction = entry.reaction
        ? `<div class="post-reaction-list"><button class="Reaction">${emoji(entry.reaction)}1</button></div>`
        : '';
      return `${words(entry, `${quoted}<p>${markup(entry.text, { emoji })}</p>${edited}`)}${preview}${reaction}`;
    },
  }[entry.kind]();
  return post(classes.filter(Boolean).join(' '), picture, chat ? header : '', body);
}

const words = (entry: Exclude<Entry, { kind: 'day' }>, html: string) =>
  `<div id="postMessageText_${idOf(entry)}" class="post-message__text" dir="auto">${html}</div>`;

/** A post that is on its way is called by its author and the moment. */
const idOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  'sending' in entry && entry.sending
    ? `${number26(entry.author)}:${entry.at}`
    : `p${String(entry.number).padStart(25, '0')}`;

const pathOf = ({ kind, id }: Chat) =>
  kind === 'direct' ? `/core/messages/${id}` : `/core/channels/${id.split('/')[1]}`;

function listed(chat: Chat, { chat: open }: View): string {
  const inner =
    chat.kind === 'direct' ? [number26(chat.name), number26(chat.me)].toSorted().join('__') : chat.id.split('/')[1];
  const unread = chat.name === 'Mira Sand';
  return `<li class="SidebarChannel${chat === open ? ' active' : ''}">
    <a class="SidebarLink${unread ? ' unread-title' : ''}" id="sidebarItem_${inner}" href="${pathOf(chat)}" aria-label="…">
      <div class="SidebarChannelLinkLabel_wrapper"><span class="SidebarChannelLinkLabel">${escaped(chat.name)}</span></div>
      ${unread ? '<span class="badge" id="unreadMentions">1</span>' : ''}</a></li>`;
}

const replica: Replica = {
  site: mattermost,
  editor: 'react',
  idOf: (number, kind) => (kind === 'direct' ? `@person${number}` : `core/walks${number}`),
  address: (chat) => `https://community.mattermost.com${chat ? pathOf(chat) : '/core/threads'}`,
  rows: '#postListContent',
  composer: '.textbox-holder',
  box: () => ({ id: 'post_textbox', class: 'form-control custom-textarea' }),

  page(view) {
    const { chat, chats, language, state } = view;
    return `<div id="root"><div class="main-wrapper">
      <div id="SidebarContainer"><ul>${chats.map((one) => listed(one, view)).join('')}</ul></div>
      ${
        chat
          ? `<div id="channel_view"><div id="channel-header"><div class="channel-header__top"><button id="channelHeaderDropdownButton">
        <strong id="channelHeaderTitle" class="heading">${escaped(chat.name)} </strong></button></div></div>
      <div id="post-list">${state === 'loading' ? '<div class="loading-screen"></div>' : '<div class="post-list__table"><div id="postListContent" role="list"></div></div>'}</div>
      ${
        state === 'loading'
          ? ''
          : `<form id="create_post" data-testid="create-post"><div id="advancedTextEditorCell" role="application"><div class="AdvancedTextEditor">
        <div class="textbox-holder" aria-label="${own[language].write}"></div><button data-testid="SendMessageButton"></button></div></div></form>`
      }</div>`
          : ''
      }</div></div>`;
  },

  row,

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const at = continuesInChat(entry, view) || minuteShown(entry.at) === null ? null : entry.at;
    const id = entry.sending ? null : idOf(entry);
    return asRead(entry, view, { id, at, ...(namedAbove(entry, view) ? {} : { author: null }) });
  },

  thread: ({ chat }) => ({ idKind: 'name', url: chat && `https://community.mattermost.com${pathOf(chat)}` }),

  list: ({ chats }) =>
    chats.map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: name === 'Mira Sand' ? 'them' : null })),

  unnoticed: ['.post-edited__indicator'],
};

export default replica;
