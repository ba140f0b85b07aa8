import x from '@/lib/sites/x';
import { asRead, type Chat, type Entry, minuteShown, type Replica, type View, type Written } from '../kit/contract';
import { dayNamed } from '../kit/days';
import { escaped, markup, written } from '../kit/markup';
import { headingInView, nameInView, startsRun } from '../kit/in-view';

const own = {
  en: { gone: 'This message was deleted', type: 'Message', started: 'Joined in 2019' },
  de: { gone: 'Diese Nachricht wurde gelöscht', type: 'Nachricht', started: 'Seit 2019 dabei' },
  ar: { gone: 'تم حذف هذه الرسالة', type: 'رسالة', started: 'انضم في 2019' },
} as const;

const emoji = (one: string) => `<img alt="${one}" draggable="false" src="data:,">`;
const handle = (name: string) => name.replace(/\P{ASCII}|\s/gu, '').toLowerCase() || 'layla';

const idOf = ({ number }: { number: number }) => `8f3c2d10-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Both ids of a chat of two, in the order the list has them in. */
const listedId = ({ id }: Chat) => id.replace('-', ':');

function message(entry: Written, before: Entry | undefined, view: View): string {
  const mine = entry.from === 'me';
  const named = !mine && view.chat?.kind === 'group' && startsRun(entry, before);
  const status = entry.kind === 'said' && entry.sending ? 'sending' : 'sent';
  const time = written(view.language, entry.at, { hour: 'numeric', minute: '2-digit' });
  const times = `<span class="shown">${time}</span><span class="hidden" aria-hidden="true">${time}</span>`;
  return `<li><div data-testid="message-${idOf(entry)}" data-send-status="${status}" class="flex ${mine ? 'justify-end' : 'justify-start'}">
    <div role="article" class="bubble">
      ${named ? `<a href="/${handle(entry.author)}"><span>${escaped(entry.author)}</span></a>` : ''}
      ${content(entry, view, times)}
    </div></div></li>`;
}

function content(entry: Written, { language }: View, times: string): string {
  if (entry.kind === 'picture') return `<img src="data:," alt="Image" width="200" height="100">${times}`;
  if (entry.kind === 'deleted') return `<span>${own[language].gone}</span>${times}`;
  return `${entry.quotes ? `<div role="button"><span dir="auto">${markup(entry.quotes, { emoji })}</span></div>` : ''}
    <div data-testid="message-text-${idOf(entry)}"><span dir="auto">${markup(entry.text, { emoji })}</span>${times}</div>
    ${entry.preview ? `<a href="https://example.org/walk"><span dir="auto">${escaped(entry.preview)}</span></a>` : ''}
    ${entry.edited ? '<span>Edited</span>' : ''}
    ${entry.reaction ? `<button><span>${emoji(entry.reaction)}</span></button>` : ''}`;
}

const listed = (
  chat: Chat,
) => `<div data-testid="dm-conversation-item-${listedId(chat)}" role="listitem"><a href="/i/chat/${chat.id}">
  <div dir="auto"><span>${escaped(chat.name)}</span></div><span>2h</span><div dir="auto"><span>…</span></div></a></div>`;

const replica: Replica = {
  site: x,
  editor: 'react',
  idOf: (number, kind) => (kind === 'direct' ? `77-42110000${number}` : `42110000${number}`),
  address: (chat) => `https://x.com/i/chat${chat ? `/${chat.id}` : ''}`,
  head: `<style>
    .flex { display: flex } .justify-end { justify-content: flex-end } .justify-start { justify-content: flex-start }
    .bubble { max-width: 60% } .hidden { visibility: hidden } ul { margin: 0; padding: 0 } li { list-style: none }
    #react-root { display: flex } [data-testid='dm-conversation-panel'] { width: 700px }
    [data-testid='dm-message-scroller'] { height: 500px; overflow-y: auto }
  </style>`,
  rows: '[data-testid="dm-message-list"] ul',
  composer: '#composer',
  box: ({ language }) => ({ 'data-testid': 'dm-composer-textarea', placeholder: own[language].type }),

  page({ chat, chats, state, language }) {
    const head = chat
      ? `<header data-testid="dm-conversation-header"><a href="/${handle(chat.name)}">
          <span data-testid="dm-conversation-username">${escaped(chat.name)}</span></a></header>`
      : '';
    const list = `<div data-testid="dm-message-scroller" role="log" tabindex="0"><div data-testid="dm-message-list">
      <div data-testid="dm-conversation-header-item"><span dir="auto">${own[language].started}</span></div><ul></ul></div></div>
      <form data-testid="dm-composer-form"><div id="composer"></div></form>`;
    return `<div id="react-root">
      <nav><a data-testid="AppTabBar_Profile_Link" href="/robin_vale"></a></nav>
      <main role="main"><div data-testid="dm-inbox-panel">${chats.map(listed).join('')}</div></main>
      ${chat ? `<div data-testid="dm-conversation-panel">${head}${state === 'loading' ? '' : list}</div>` : ''}</div>`;
  },

  row(entry, before, view) {
    if (entry.kind === 'day')
      return `<li><div class="text-subtext2"><span>${dayNamed(entry.at, view)}</span></div></li>`;
    if (entry.kind === 'notice') return `<li><div><span>${entry.text}</span></div></li>`;
    return message(entry, before, view);
  },

  read: (entry, view) =>
    entry.kind === 'said'
      ? asRead(entry, view, {
          id: idOf(entry),
          at: headingInView(entry, view) && minuteShown(entry.at),
          author: view.chat?.kind === 'group' && entry.from === 'them' ? nameInView(entry, view) : null,
        })
      : null,

  thread: ({ chat }) => ({ url: `https://x.com/i/chat/${chat?.id}` }),
  list: ({ chats }) => chats.map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: null })),
  // Without it, a row that is being sent looks like any other.
  unnoticed: ['[data-send-status]'],
};

export default replica;
