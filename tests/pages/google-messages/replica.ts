import googleMessages from '@/lib/sites/google-messages';
import { asRead, type Chat, type Entry, type Language, minuteShown, type Replica, type Said } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';

const moment = (language: Language, at: number) => [
  written(language, at, { dateStyle: 'long' }),
  written(language, at, { timeStyle: 'short' }),
];

/** The label of a message, as each language builds such a sentence. */
const label: Record<Language, (entry: Said) => string> = {
  en({ from, author, text, at }) {
    const [day, time] = moment('en', at);
    const mine = from === 'me';
    return `${mine ? 'You' : author} said: ${text}. ${mine ? 'Sent' : 'Received'} on ${day} at ${time}. Read.`;
  },
  de({ from, author, text, at }) {
    const [day, time] = moment('de', at);
    const mine = from === 'me';
    return `${mine ? 'Du hast' : `${author} hat`} gesagt: ${text}. ${mine ? 'Gesendet' : 'Empfangen'} am ${day} um ${time}.`;
  },
  // The verb comes first and has the person in it.
  ar({ from, author, text, at }) {
    const [day, time] = moment('ar', at);
    const mine = from === 'me';
    return `${mine ? 'قلت' : `قال ${author}`}: ${text}. ${mine ? 'تم الإرسال' : 'تم الاستلام'} في ${day} في ${time}.`;
  },
};

/** The two forms of ids. */
const idOf = ({ number, from }: { number: number; from: 'me' | 'them' }) =>
  from === 'me'
    ? `6f1c2d3e-0000-4000-8000-${String(number).padStart(12, '0')}`
    : `Mx${String(number).padStart(6, '0')}Ab==`;

function inside(entry: Entry, language: Language): string {
  if (entry.kind === 'picture') return '<mws-image-message-part><img src="data:," alt=""></mws-image-message-part>';
  if (entry.kind !== 'said') return '<div>Message deleted</div>';
  const { text, quotes, preview, reaction } = entry;
  return `${quotes ? `<div>${escaped(quotes)}</div>` : ''}
    <mws-text-message-part aria-label="${escaped(label[language](entry))}"><div>${markup(text)}</div></mws-text-message-part>
    ${preview ? `<div>${escaped(preview)}</div>` : ''}${reaction ? `<div>${reaction}</div>` : ''}`;
}

const listed = ({ id, name }: Chat, open: boolean) => `
  <mws-conversation-list-item role="option" aria-selected="${open}">
    <a data-e2e-conversation href="/web/conversations/${id}"><span data-e2e-conversation-name>${escaped(name)}</span>
      <span>3:45 PM</span></a>
  </mws-conversation-list-item>`;

const replica: Replica = {
  site: googleMessages,
  editor: 'textarea',
  address: (chat) => `https://messages.google.com/web/conversations${chat ? `/${chat.id}` : ''}`,
  rows: 'mws-messages-list',
  composer: '[data-e2e-message-input-box]',

  page: ({ chat, chats, selected, state }) => `
    <mws-conversations-list>${chats.map((one) => listed(one, one === selected)).join('')}</mws-conversations-list>
    ${
      chat
        ? `<mws-conversation-container data-e2e-conversation-container>
      <header><div data-e2e-header-title>${escaped(chat.name)}</div><button data-e2e-conversation-menu-button></button></header>
      ${
        state === 'loading'
          ? ''
          : `<mws-messages-list></mws-messages-list>
        <mws-message-compose><div data-e2e-message-input><textarea data-e2e-message-input-box placeholder="…"></textarea></div>
          <button data-e2e-send-text-button disabled></button></mws-message-compose>`
      }</mws-conversation-container>`
        : ''
    }`,

  row(entry, _before, { language }) {
    if (entry.kind === 'day') return `<div>${written(language, entry.at, { dateStyle: 'full' })}</div>`;
    if (entry.kind === 'notice') return `<div>${entry.text}</div>`;
    return `<mws-message-wrapper data-e2e-message-wrapper data-e2e-message-id="${idOf(entry)}">
      ${inside(entry, language)}</mws-message-wrapper>`;
  },

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    // In English a label can be taken apart; a sender of whose name nothing else tells is not read in other languages.
    const author = view.chat?.kind === 'group' && view.language === 'en' && entry.from === 'them' ? entry.author : null;
    return asRead(entry, view, { id: idOf(entry), author, at: minuteShown(entry.at), status: 'sent' });
  },

  thread: ({ state, chat }) =>
    state === 'open' ? { url: `https://messages.google.com/web/conversations/${chat?.id}` } : null,
  list: ({ chats }) => chats.map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: null })),
};

export default replica;
