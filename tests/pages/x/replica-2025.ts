import x from '@/lib/sites/x';
import { asRead, type Entry, type Replica, type View, type Written } from '../kit/contract';
import { dayNamed } from '../kit/days';
import { escaped, markup, written } from '../kit/markup';
import { nameInView, startsRun } from '../kit/in-view';

const emoji = (one: string) => `<img alt="${one}" draggable="false" src="data:,">`;
const handle = (name: string) => name.replace(/\P{ASCII}|\s/gu, '').toLowerCase() || 'layla';

function message(entry: Written, before: Entry | undefined, { language, chat }: View): string {
  const mine = entry.from === 'me';
  const named = !mine && chat?.kind === 'group' && startsRun(entry, before);
  const time = written(language, entry.at, { hour: 'numeric', minute: '2-digit' });
  return `<div data-testid="cellInnerDiv"><div data-testid="messageEntry" role="button" tabindex="0">
    ${named ? `<a href="/${handle(entry.author)}" role="link"><span>${escaped(entry.author)}</span></a>` : ''}
    <div class="bubble ${mine ? 'mine' : ''}"><div role="presentation">${content(entry)}</div><div><span>${time}</span></div></div>
  </div></div>`;
}

function content(entry: Written): string {
  if (entry.kind !== 'said') return '<img alt="Image" src="data:," width="200" height="100">';
  const quote = entry.quotes ? `<div><div dir="auto">${markup(entry.quotes, { emoji })}</div></div>` : '';
  return `${quote}<div data-testid="tweetText" dir="auto" lang="en"><span>${markup(entry.text, { emoji })}</span></div>
    ${entry.preview ? `<div data-testid="card.wrapper"><span>${escaped(entry.preview)}</span></div>` : ''}`;
}

const replica: Replica = {
  site: x,
  editor: 'draft',
  idOf: (number, kind) => (kind === 'direct' ? `77-42110000${number}` : `42110000${number}`),
  address: (chat) => `https://x.com/messages${chat ? `/${chat.id}` : ''}`,
  head: `<style>
    [data-testid='messageEntry'] { display: flex; flex-direction: column } .bubble { max-width: 60%; align-self: flex-start }
    .mine { align-self: flex-end } #react-root { display: flex } section { width: 700px }
    [data-testid='DmScrollerContainer'] { height: 500px; overflow-y: auto }
  </style>`,
  rows: '.rows',
  composer: '#composer',
  box: () => ({ 'data-testid': 'dmComposerTextInput', role: 'textbox' }),

  page({ chat, state }) {
    const list = `<div data-testid="DmScrollerContainer"><div class="rows"></div></div>
      <aside><div id="composer"></div><button data-testid="dmComposerSendButton"></button></aside>`;
    const open = `<section><div data-testid="DmActivityContainer"><div><h2 role="heading"><span>${escaped(chat?.name ?? '')}</span></h2></div>
      ${state === 'loading' ? '' : list}</div></section>`;
    return `<div id="react-root"><main role="main"><section><div data-testid="conversation"></div></section>${chat ? open : ''}</main></div>`;
  },

  row(entry, before, view) {
    if (entry.kind === 'day') return `<div data-testid="cellInnerDiv"><span>${dayNamed(entry.at, view)}</span></div>`;
    if (entry.kind === 'notice') return `<div data-testid="cellInnerDiv"><span>${entry.text}</span></div>`;
    return message(entry, before, view);
  },

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const author = view.chat?.kind === 'group' && entry.from === 'them' ? nameInView(entry, view) : null;
    return asRead(entry, view, { at: null, author, status: 'sent' });
  },

  thread: ({ chat }) => ({ url: `https://x.com/messages/${chat?.id}` }),
  list: () => [],
};

export default replica;
