import bluesky from '@/lib/sites/bluesky';
import { asRead, type Chat, type Entry, minuteShown, type Replica, type View, type Written } from '../kit/contract';
import { dayNamed } from '../kit/days';
import { escaped, markup, written } from '../kit/markup';
import { endsRun, nameInView, startsRun } from '../kit/in-view';

const own = {
  en: {
    at: 'at',
    options: 'Message options',
    start: 'New chat',
    gone: 'Deleted message',
    type: 'Message',
    reply: 'replied to',
  },
  de: {
    at: 'um',
    options: 'Nachrichtenoptionen',
    start: 'Neuer Chat',
    gone: 'Gelöschte Nachricht',
    type: 'Nachricht',
    reply: 'antwortet',
  },
  ar: {
    at: 'في',
    options: 'خيارات الرسالة',
    start: 'محادثة جديدة',
    gone: 'رسالة محذوفة',
    type: 'رسالة',
    reply: 'رد على',
  },
} as const;

const did = (name: string) => `did:plc:${[...name].map((letter) => letter.codePointAt(0)!.toString(32)).join('')}`;
const words = (text: string, style = '') => `<div dir="auto" class="css-146c3p1" style="${style}">${text}</div>`;
const avatar = (name: string) => `<a href="/profile/${did(name)}" aria-label="${escaped(name)}"><img src="data:,"></a>`;

/** Stands over a message after a pause: here the first of each day. */
const divider = (at: number, view: View) =>
  `<div class="w_full">${words(`<span>${dayNamed(at, view)}</span> ${own[view.language].at} ${written('en-US', at, { hour: 'numeric', minute: 'numeric' })}`)}</div>`;

function message(entry: Written, before: Entry | undefined, view: View): string {
  const { language, chat } = view;
  const mine = entry.from === 'me';
  const group = chat?.kind === 'group' && !mine;
  const menu = (label: string) =>
    `<button role="button" aria-label="${label}" aria-haspopup="menu" aria-expanded="false"><svg></svg></button>`;
  const quotes = entry.kind === 'said' ? entry.quotes : undefined;
  return `<div class="row">${before?.kind === 'day' ? divider(entry.at, view) : ''}
    <div><div style="position: relative">
      ${group && endsRun(entry, view) ? `<div style="position: absolute; bottom: 0">${avatar(entry.author)}</div>` : ''}
      <div style="position: relative; flex-grow: 1">
        ${group && startsRun(entry, before) ? words(escaped(entry.author)) : ''}
        ${quotes ? `<div class="flex"><svg></svg>${words(`${escaped(entry.author)} ${own[language].reply}`)}</div>` : ''}
        <div style="position: relative">
          <div class="flex" style="flex-direction: ${mine ? 'row' : 'row-reverse'}">
            <div class="flex" style="flex-direction: ${mine ? 'row-reverse' : 'row'}; ${mine ? 'margin-left' : 'margin-right'}: auto">
              ${menu('😀')}${menu(own[language].options)}</div>
            <div class="column" style="max-width: 80%; align-items: ${mine ? 'flex-end' : 'flex-start'}">${content(entry, view)}</div>
          </div>
          ${entry.kind === 'said' && entry.reaction ? `<div style="position: absolute; top: 100%"><button role="button">${words(entry.reaction)}</button></div>` : ''}
        </div></div></div></div></div>`;
}

function content(entry: Written, { chat }: View): string {
  const embed = (title: string) =>
    `<div><a href="/profile/${did('Mira Sand')}/post/3kuaaaaaaaaaa" role="link">${words(escaped(title))}</a></div>`;
  if (entry.kind !== 'said') return embed('A picture somebody shared');
  const quote = entry.quotes
    ? `<button role="button" aria-label="…">${words(escaped(chat?.name ?? ''))}${words(markup(entry.quotes))}</button>`
    : '';
  return `${entry.preview ? embed(entry.preview) : ''}<div class="bubble">${quote}${words(markup(entry.text, { newLine: '\n' }), 'white-space: pre-wrap')}</div>`;
}

const listed = ({
  id,
  name,
}: Chat) => `<div>${avatar(name)}<a href="/messages/${id}" role="link" aria-label="${escaped(name)}">
  ${words(`<span>${escaped(name)}</span>`)}${words('· 2h')}${words('…')}</a></div>`;

function head({ name, kind }: Chat): string {
  const back = '<div><button role="button" aria-label="Back"><svg></svg></button></div>';
  const person = `<div><a href="/profile/${did(name)}" role="link" aria-label="${escaped(name)}"><img src="data:,">
    <div>${words(escaped(name))}${words('@ana.bsky.social')}</div></a></div>
    <div><button role="button" aria-haspopup="menu" aria-label="…"><svg></svg></button></div>`;
  const group = `<div><img src="data:,"><img src="data:,">${words(escaped(name))}</div>
    <div><button role="button" aria-label="…"><svg></svg></button></div>`;
  return `<div class="flex">${back}<div class="flex">${kind === 'direct' ? person : group}</div></div>`;
}

const replica: Replica = {
  site: bluesky,
  editor: 'react',
  idOf: (number) => `3kuabcdefghi${number}`,
  address: (chat) => `https://bsky.app/messages${chat ? `/${chat.id}` : ''}`,
  head: `<style>
    .flex { display: flex } .column { display: flex; flex-direction: column } .list { height: 500px; overflow-y: scroll }
    .row { content-visibility: auto } svg { width: 16px; height: 16px } textarea { width: 400px } #root { display: flex } [data-testid='convoScreen'] { width: 600px }
  </style>`,
  rows: '.content',
  composer: '#composer',
  box: ({ language }) => ({ 'aria-label': own[language].type, placeholder: own[language].type }),

  page({ chat, chats, state, language }) {
    const list = `<div class="list"><div style="position: fixed"></div><div class="content">
      <div></div><div>${words(own[language].start)}</div></div></div>
      <div class="flex"><button role="button" aria-haspopup="menu"><svg></svg></button><div id="composer"></div>
      <button role="button" aria-label="Send message"><svg></svg></button></div>`;
    const screen = chat
      ? `<div data-testid="convoScreen"><div>${head(chat)}${state === 'loading' ? '' : list}</div></div>`
      : '';
    return `<div id="root"><nav role="navigation"><a href="/profile/robin.bsky.social"><svg></svg></a></nav>
      <div style="display: none"><div data-testid="convoScreen"><textarea></textarea></div></div>
      <div><a href="/messages/settings" aria-label="Settings"></a>${chats.map(listed).join('')}</div>${screen}</div>`;
  },

  row(entry, before, view) {
    // The day stands over its first message, in the same row.
    if (entry.kind === 'day') return '<div></div>';
    if (entry.kind === 'notice')
      return `<div class="row"><div class="flex"><svg></svg>${words(entry.text)}</div></div>`;
    if (entry.kind === 'deleted') return `<div class="row">${words(own[view.language].gone)}</div>`;
    return message(entry, before, view);
  },

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const { chat } = view;
    const before = chat?.entries[chat.entries.indexOf(entry) - 1];
    return asRead(entry, view, {
      at: before?.kind === 'day' ? minuteShown(entry.at) : null,
      author: chat?.kind === 'group' && entry.from === 'them' ? nameInView(entry, view) : null,
      // A row that is being sent has another colour, and that is all.
      status: 'sent',
    });
  },

  thread: ({ chat }) => ({ url: `https://bsky.app/messages/${chat?.id}` }),
  list: ({ chats }) => chats.map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: null })),
};

export default replica;
