import mastodon from '@/lib/sites/mastodon';
import { asRead, type Chat, type Entry, type Replica, type View } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';

const own = {
  en: { direct: 'Private mention', write: "What's on your mind?", with: 'With' },
  de: { direct: 'Private Erwähnung', write: 'Was gibt es Neues?', with: 'Mit' },
  ar: { direct: 'إشارة خاصة', write: 'فِيمَ تُفكّر؟', with: 'مع' },
} as const;

const members = ['Ada Okafor', 'Bilal Demir', 'Zoë Winter'];
const handles: Record<string, string> = {
  'Robin Vale': 'robin',
  'Ada Okafor': 'ada',
  'Bilal Demir': 'bilal@elsewhere.example',
  'Zoë Winter': 'zoe',
  'Mira Sand': 'mira',
};
const handleOf = (name: string) => handles[name] ?? 'friend@elsewhere.example';

const emoji = (one: string) => `<img draggable="false" class="emojione" alt="${one}" title=":emoji:" src="data:,">`;

const displayName = (
  name: string,
) => `<span class="display-name"><bdi><strong class="display-name__html">${escaped(name)}</strong></bdi>
  <span class="display-name__account">@${handleOf(name)}</span></span>`;

const mention = (name: string) =>
  `<span class="h-card"><a href="/@${handleOf(name)}" title="@${handleOf(name)}" class="u-url mention">@<span>${handleOf(name).split('@')[0]}</span></a></span>`;

const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((one) => `<p>${markup(one, { emoji })}</p>`)
    .join('');

const link = (name: string, id: string) => `/@${handleOf(name)}/${id}`;

function status(name: string, to: string[], id: string, at: number, html: string, more = ''): string {
  return `<div class="status__wrapper status__wrapper-direct status__wrapper-reply focusable" tabindex="0"><div class="status__prepend"></div>
    <div class="status status-direct status-reply status--in-thread" data-id="${id}">
      <div class="status__info"><a class="status__relative-time" href="${link(name, id)}"><time datetime="${new Date(at).toISOString()}">1h</time></a>
        <a class="status__display-name" href="/@${handleOf(name)}" title="${handleOf(name)}" data-hover-card-account="1"><div class="status__avatar"></div>${displayName(name)}</a></div>
      <div class="status__content status__content--with-action"><div class="status__content__text status__content__text--visible translate">
        <p>${to.map(mention).join(' ')} </p>${html}</div></div>${more}<div class="status__action-bar"></div></div></div>`;
}

const idOf = (number: number) => `1100${number}`;

function row(entry: Entry, _before: Entry | undefined, { chat }: View): string {
  // Only posts are shown: no days, no notices, nothing of what is deleted.
  if (entry.kind !== 'said' || !chat) return '';
  const everyone = chat.kind === 'direct' ? [chat.name, chat.me] : [...members, chat.me];
  const preview = entry.preview ? `<a class="status-card">${escaped(entry.preview)}</a>` : '';
  const quote = entry.quotes
    ? `<div class="status__quote"><div class="status__wrapper status__wrapper-direct"><div class="status status--is-quote" data-id="9"><div class="status__content"><div class="status__content__text">${markup(entry.quotes, { emoji })}</div></div></div></div></div>`
    : '';
  const to = everyone.filter((name) => name !== entry.author);
  return status(entry.author, to, idOf(entry.number), entry.at, paragraphs(entry.text), quote + preview);
}

/** What the conversation began with: a picture and whom it is for. */
function opened(chat: Chat, { language, now }: View): string {
  const direct = chat.kind === 'direct';
  const [first = '', ...others] = direct ? [chat.name] : members;
  const at = now - 400 * 86_400_000;
  return `<div class="focusable detailed-status__wrapper detailed-status__wrapper-direct" tabindex="0"><div class="detailed-status"><div class="status__prepend">${own[language].direct}</div>
    <a class="detailed-status__display-name" href="/@${handleOf(first)}" data-hover-card-account="1"><div class="detailed-status__display-avatar"></div>${displayName(first)}</a>
    <div class="status__content"><div class="status__content__text"><p>${[...others, chat.me].map(mention).join(' ')}</p></div></div>
    <div class="media-gallery"></div><div class="detailed-status__meta"><a class="detailed-status__datetime" href="${link(first, openedId(chat))}"><time datetime="${new Date(at).toISOString()}">${written(language, at, { dateStyle: 'medium' })}</time></a></div></div></div>`;
}

const openedId = ({ name }: Chat) => `90${handleOf(name).length}${name.length}`;

const replica: Replica = {
  site: mastodon,
  editor: 'react',
  idOf: (_number, kind, name) => (kind === 'direct' ? handleOf(name) : members.map(handleOf).toSorted().join(',')),
  address: (chat) =>
    `https://mastodon.social${chat ? link(chat.kind === 'direct' ? chat.name : members[0]!, openedId(chat)) : '/conversations'}`,
  head: '<style>.drawer { padding-top: 100px; } .autosuggest-textarea textarea { width: 600px; }</style>',
  rows: '.item-list',
  composer: '.autosuggest-textarea',
  box: () => ({ class: 'autosuggest-textarea__textarea', 'aria-autocomplete': 'list' }),

  page(view) {
    const { chat, language, state } = view;
    const [first = ''] = chat?.kind === 'direct' ? [chat.name] : members;
    const answered = `<div class="reply-indicator"><div class="reply-indicator__line"></div><a href="/@${handleOf(first)}" class="detailed-status__display-avatar"></a>
      <div class="reply-indicator__main"><a href="/@${handleOf(first)}" class="detailed-status__display-name">${displayName(first)}</a><div class="reply-indicator__content translate"></div></div></div>`;
    const form = `<form class="compose-form">${answered}<div class="compose-form__highlightable"><div class="autosuggest-textarea" aria-label="${own[language].write}"></div></div></form>`;
    const column = chat
      ? `<div class="scrollable item-list" role="feed">${state === 'loading' ? '' : opened(chat, view)}</div>`
      : `<div class="scrollable">${view.chats.map((one) => listed(one, view)).join('')}</div>`;
    return `<script id="initial-state" type="application/json">{"meta":{"domain":"mastodon.social","locale":"${language}","me":"77"},"accounts":{"77":{"id":"77","username":"robin","acct":"robin","display_name":"Robin Vale"}}}</script>
      <div class="app-holder" id="mastodon" data-props="{}"><div class="drawer">${chat && state !== 'loading' ? form : ''}</div><div class="column">${column}</div></div>`;
  },

  row,

  read: (entry, view) =>
    entry.kind === 'said' ? asRead(entry, view, { id: idOf(entry.number), status: 'sent' }) : null,

  thread({ chat, state }) {
    if (!chat || state === 'loading') return null;
    const name = chat.kind === 'direct' ? chat.name : chat.id.replaceAll(',', ', ');
    return { account: 'robin', name, url: replica.address(chat) };
  },

  list: ({ chat, chats }) =>
    chat
      ? []
      : chats
          .filter(({ kind }) => kind === 'direct')
          .map(({ id, name, entries }) => ({
            id,
            name,
            lastAt: entries.at(-1)!.at,
            lastFrom: name === 'Mira Sand' ? 'them' : null,
          })),
};

function listed({ kind, name, entries }: Chat, { language }: View): string {
  const people = kind === 'direct' ? [name] : members;
  const names = people.map(
    (one) =>
      `<a href="/@${handleOf(one)}" title="${handleOf(one)}"><bdi><strong class="display-name__html">${escaped(one)}</strong></bdi></a>`,
  );
  const at = new Date(entries.at(-1)!.at).toISOString();
  return `<div class="conversation focusable"><div class="conversation__content"><div class="conversation__content__info">
    <div class="conversation__content__relative-time">${name === 'Mira Sand' ? '<span class="conversation__unread"></span>' : ''} <time datetime="${at}">1h</time></div>
    <div class="conversation__content__names">${own[language].with} <span>${names.join(', ')}</span></div></div></div></div>`;
}

export default replica;
