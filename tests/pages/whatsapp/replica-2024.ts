import { asRead, minuteShown, type Replica } from '../kit/contract';
import today from './replica';

const plain = (html: string) => html.replaceAll(/ data-testid="[^"]*"/g, '');

const idOf = (chat: string, { number, from }: { number: number; from: 'me' | 'them' }) =>
  `${from === 'me'}_${chat}_3EB0${String(number).padStart(8, '0')}`;

/** As it was up to 2025: no test ids, the chat's own id in every message's, classes for the two sides. */
const replica: Replica = {
  ...today,
  idOf: (number, kind) => `1203630${number}@${kind === 'group' ? 'g' : 'c'}.us`,
  prepare({ language }) {
    localStorage.setItem('last-wid', '"351912345678@c.us"');
    if (language === 'en') document.documentElement.lang = 'en-US';
  },
  page: (view) => plain(today.page(view)).replace('id="main"><header', 'id="main"><header role="banner"'),
  rows: '#main [role="application"]',
  composer: 'footer [contenteditable]',

  row(entry, before, view) {
    const html = plain(today.row(entry, before, view)).replace(/<span aria-label="[^"]*:"><\/span>/, '');
    if (!('from' in entry)) return html;
    const side = entry.from === 'me' ? 'message-out' : 'message-in';
    return html.replace(/data-id="\w+" class="/, `data-id="${idOf(view.chat?.id ?? '', entry)}" class="${side} `);
  },

  read: (entry, view) =>
    entry.kind === 'said'
      ? asRead(entry, view, { id: idOf(view.chat?.id ?? '', entry), at: minuteShown(entry.at) })
      : null,

  thread: ({ state }) => (state === 'open' ? { account: '351912345678' } : null),
  list: ({ chats }) => chats.map(({ name }) => ({ id: name, name, lastAt: null, lastFrom: null })),
};

export default replica;
