import instagram from '@/lib/sites/instagram';
import { asRead, type Chat, minuteShown, type Replica, type View, type Written } from '../kit/contract';
import { dayNamed } from '../kit/days';
import { escaped, markup, written } from '../kit/markup';
import { overInView } from '../kit/in-view';

const own = {
  en: {
    profile: 'Open the profile page of',
    sent: 'You sent',
    list: 'Thread list',
    type: 'Message',
    quote: 'You replied to',
  },
  de: {
    profile: 'Profilseite öffnen von',
    sent: 'Du hast gesendet',
    list: 'Chatliste',
    type: 'Nachricht',
    quote: 'Antwort auf',
  },
  ar: { profile: 'فتح صفحة', sent: 'لقد أرسلت', list: 'قائمة الدردشات', type: 'رسالة', quote: 'رددت على' },
} as const;

const emoji = (one: string) => `<img alt="${one}" height="16" width="16" src="data:,">`;
const handle = (name: string) => name.replace(/\P{ASCII}|\s/gu, '').toLowerCase() || 'layla';

const profile = (name: string, { language }: View) =>
  `<a role="link" href="/${handle(name)}/" aria-label="${own[language].profile} ${handle(name)}"><img alt="user-profile-picture" src="data:,"></a>`;

function message(entry: Written, view: View): string {
  const { language } = view;
  const mine = entry.from === 'me';
  const aside = mine ? `<span class="unseen">${own[language].sent}</span>` : profile(entry.author, view);
  const quoted =
    entry.kind === 'said' && entry.quotes
      ? `<div>${own[language].quote}</div><div dir="auto">${markup(entry.quotes, { emoji })}</div>`
      : '';
  return `<div role="group" tabindex="-1">${aside}${quoted}
    <div role="none" class="flex" style="justify-content: ${mine ? 'flex-end' : 'flex-start'}"><div class="bubble">${content(entry)}</div></div>
    ${entry.kind === 'said' && entry.reaction ? `<div role="button"><span>${emoji(entry.reaction)}</span></div>` : ''}</div>`;
}

function content(entry: Written): string {
  if (entry.kind === 'picture') return '<img alt="Photo" src="data:," width="200" height="100">';
  if (entry.kind === 'deleted') return '<div dir="auto">Message unsent</div>';
  const preview = entry.preview
    ? `<a href="https://example.org"><span dir="auto">${escaped(entry.preview)}</span></a>`
    : '';
  return `${preview}<span dir="auto"><div dir="auto">${markup(entry.text, { emoji })}</div></span>`;
}

const listed = ({ name }: Chat) => `<div role="button" tabindex="0"><img alt="user-profile-picture" src="data:,">
  <span title="${escaped(name)}">${escaped(name)}</span><div data-visualcompletion="ignore">…</div></div>`;

function head({ name, kind }: Chat, view: View): string {
  const heading = `<h2><span title="${escaped(name)}">${escaped(name)}</span></h2>`;
  const inside =
    kind === 'direct'
      ? `${profile(name, view)}<a role="link" href="/${handle(name)}/">${heading}</a>`
      : `<div role="button"><img alt="user-profile-picture" src="data:,"><img alt="user-profile-picture" src="data:,">${heading}</div>`;
  return `<div data-pagelet="IGDInboxHeaderOffMsys">${inside}<div role="button"><svg aria-label="Audio call"></svg></div></div>`;
}

const replica: Replica = {
  site: instagram,
  editor: 'lexical',
  idOf: (number) => `1100${number}`,
  address: (chat) => `https://www.instagram.com/direct/${chat ? `t/${chat.id}` : 'inbox'}/`,
  head: `<style>
    .flex { display: flex } .bubble { max-width: 60% } .unseen { position: absolute; clip-path: inset(50%) }
    .scroller { display: flex; flex-direction: column-reverse; overflow-y: auto; height: 500px }
    #mount { display: flex } section { width: 700px }
  </style>`,
  rows: '.rows',
  composer: '[role="textbox"]',

  page(view) {
    const { chat, chats, state, language } = view;
    const list = `<div data-pagelet="IGDMessagesList"><div class="scroller"><div class="rows"></div></div></div>
      <div data-pagelet="IGDComposerForCannes"><div role="button"><svg aria-label="Choose an emoji"></svg></div>
        <div role="textbox" contenteditable="true" aria-label="${own[language].type}"></div></div>`;
    return `<div id="mount"><div role="navigation" aria-label="${own[language].list}">${chats.map(listed).join('')}</div>
      <main>${chat ? `<section>${head(chat, view)}${state === 'loading' ? '' : list}</section>` : ''}</main></div>`;
  },

  row(entry, _before, view) {
    if (entry.kind === 'day')
      return `<div><span>${dayNamed(entry.at, view)} ${written(view.language, entry.at, { hour: 'numeric', minute: '2-digit' })}</span></div>`;
    if (entry.kind === 'notice') return `<div><span>${entry.text}</span></div>`;
    return message(entry, view);
  },

  read(entry, view) {
    const over = overInView(entry, view);
    if (entry.kind !== 'said' || !over) return null;
    return asRead(entry, view, {
      at: over.kind === 'day' ? minuteShown(entry.at) : null,
      author: view.chat?.kind === 'group' && entry.from === 'them' ? handle(entry.author) : null,
      // Nothing is known to tell a row that is being sent.
      status: 'sent',
    });
  },

  thread: ({ chat }) => ({ url: `https://www.instagram.com/direct/t/${chat?.id}/` }),
};

export default replica;
