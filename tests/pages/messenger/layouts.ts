import messenger from '@/lib/sites/messenger';
import { asRead, type Chat, type Language, minuteShown, type Replica, type View, type Written } from '../kit/contract';
import { daysAgo, dayNamed } from '../kit/days';
import { escaped, markup, written } from '../kit/markup';

const own = {
  en: {
    at: 'At',
    you: 'You',
    sent: 'Enter, Message sent',
    by: 'by',
    in: 'Messages in conversation with',
    to: 'Write to',
    gone: 'unsent a message',
  },
  de: {
    at: 'Am',
    you: 'Du',
    sent: 'Eingabe, Nachricht gesendet',
    by: 'von',
    in: 'Nachrichten im Chat mit',
    to: 'Schreib an',
    gone: 'hat eine Nachricht zurückgerufen',
  },
  ar: {
    at: 'في',
    you: 'أنت',
    sent: 'إدخال، رسالة مرسلة',
    by: 'من',
    in: 'الرسائل في المحادثة مع',
    to: 'اكتب إلى',
    gone: 'ألغى إرسال رسالة',
  },
} as const;

const emoji = (one: string) => `<span><img alt="${one}" src="data:," height="16" width="16"></span>`;
const firstName = (name: string) => name.split(' ')[0]!;

function moment(at: number, view: View): string {
  const { language, now } = view;
  const time = written(language, at, { hour: 'numeric', minute: '2-digit' });
  const date = written(language, at, { day: 'numeric', month: 'long', year: 'numeric' });
  const between = { en: ' at ', de: ' um ', ar: ' في ' } satisfies Record<Language, string>;
  return daysAgo(at, now) < 7
    ? dayNamed(at, view) + between[language] + time
    : `${date}${language === 'ar' ? '،' : ','} ${time}`;
}

interface Layout {
  /** Where its chats are. */
  base: string;
  /** Do messages show their ids? */
  ids: boolean;
}

const idOf = ({ number }: { number: number }) => `74${String(number).padStart(6, '0')}`;

/** Own messages get their id when they have arrived; those of others come with their sender's. */
function idAttribute(entry: Written): string {
  if (entry.kind === 'said' && entry.sending) return '';
  return `data-message-id="${entry.from === 'me' ? '' : '100042@msgr.'}${idOf(entry)}"`;
}

function message(entry: Written, view: View, { ids }: Layout): string {
  const { language } = view;
  const mine = entry.from === 'me';
  const { at, you, sent, by, gone } = own[language];
  const who = mine ? you : firstName(entry.author);
  const comma = language === 'ar' ? '،' : ',';
  const said = entry.kind === 'said' ? `: ${entry.text}` : entry.kind === 'deleted' ? ` ${gone}` : '';
  const label = `${at} ${moment(entry.at, view)}${comma} ${who}${said}`;
  const inner = `${sent} ${moment(entry.at, view)} ${by} ${who}${said}`;
  return `<div ${ids ? idAttribute(entry) : ''} aria-roledescription="message" aria-label="${escaped(label)}" class="flex ${mine ? 'end' : ''}">
    ${mine ? '' : `<img alt="${escaped(entry.author)}" src="data:," width="28" height="28">`}
    <div class="part">${entry.kind === 'said' && entry.quotes ? `<div role="button"><div dir="auto">${markup(entry.quotes, { emoji })}</div></div>` : ''}
      <div role="button" tabindex="0" aria-label="${escaped(inner)}"><div role="presentation">${content(entry, view)}</div></div>
      ${entry.kind === 'said' && entry.reaction ? `<div role="button" aria-label="1 reaction"><img alt="${entry.reaction}" src="data:,"></div>` : ''}
    </div></div>`;
}

function content(entry: Written, { language }: View): string {
  if (entry.kind === 'picture') return '<img alt="" src="data:," width="200" height="100">';
  if (entry.kind === 'deleted') return `<div dir="auto">${own[language].gone}</div>`;
  const preview = entry.preview
    ? `<a href="https://example.org"><div dir="auto">${escaped(entry.preview)}</div></a>`
    : '';
  return `<div dir="auto">${markup(entry.text, { emoji })}</div>${preview}${entry.edited ? '<span>Edited</span>' : ''}`;
}

/** Messenger in one of its layouts. */
export function messengerAs(layout: Layout): Replica {
  const { base, ids } = layout;
  const path = new URL(base).pathname.replace(/\/$/, '');
  const listed = (
    { id, name }: Chat,
    { chat, language }: View,
  ) => `<div role="row"><a role="link" href="${path}/t/${id}/"
    ${chat?.id === id ? 'aria-current="page"' : ''}><span dir="auto">${escaped(name)}</span><span dir="auto">${own[language].you}: ok</span><span>3 h</span></a></div>`;
  const head = ({ id, name, kind }: Chat) =>
    kind === 'direct'
      ? `<div><a href="/${id}"><h2>${escaped(name)}</h2></a></div>`
      : `<div><h2>${escaped(name)}</h2></div>`;
  return {
    site: messenger,
    editor: 'lexical',
    address: (chat) => (chat ? `${base}t/${chat.id}/` : base),
    head: `<style>
      .flex { display: flex } .end { justify-content: flex-end } .part { max-width: 60%; width: fit-content }
      body > div { display: flex } [role='main'] { width: 700px } [role='log'] { height: 500px; overflow-y: auto }
    </style>`,
    rows: '[role="log"]',
    composer: '[role="main"] [role="textbox"]',

    page(view) {
      const { chat, chats, state, language } = view;
      const { in: within, to } = own[language];
      const list = chat
        ? `<div role="log" aria-label="${escaped(`${within} ${chat.name}`)}"></div>
          <div><div role="button" aria-label="Open more actions"></div>
          <div role="textbox" contenteditable="true" aria-label="${escaped(`${to} ${chat.name}`)}"></div>
          <div role="button" aria-label="Send a like"></div></div>`
        : '';
      const open = chat ? head(chat) + (state === 'loading' ? '' : list) : '';
      return `<div><div role="navigation"><div role="grid">${chats.map((one) => listed(one, view)).join('')}</div></div>
        <div role="main">${open}</div></div>`;
    },

    row(entry, _before, view) {
      if (entry.kind === 'day') return `<div><span>${moment(entry.at, view)}</span></div>`;
      if (entry.kind === 'notice') return `<div><span>${entry.text}</span></div>`;
      return message(entry, view, layout);
    },

    read(entry, view) {
      if (entry.kind !== 'said') return null;
      return asRead(entry, view, {
        id: ids && !entry.sending ? idOf(entry) : null,
        at: minuteShown(entry.at),
        author: view.chat?.kind === 'group' && entry.from === 'them' ? firstName(entry.author) : null,
        ...(!ids && { status: 'sent' }),
      });
    },

    // Nothing in an empty chat tells a group from a person whose profile is not linked.
    thread: ({ chat, state }) =>
      state === 'empty' && chat?.kind === 'group' ? null : { url: `${base}t/${chat?.id}/` },
    list: ({ chats }) => chats.map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: 'me' })),
    // Without ids, a row that is being sent looks like any other.
    unnoticed: ['[data-message-id]'],
  };
}
