import linkedin from '@/lib/sites/linkedin';
import { asRead, type Chat, type Entry, minuteShown, type Replica, type View } from '../kit/contract';
import { headingInView } from '../kit/in-view';
import { escaped, markup, written } from '../kit/markup';
import { continues, continuesInChat, namedAbove } from '../kit/runs';

const own = {
  en: { list: 'Conversation List', sent: 'sent the following message', write: 'Write a message…', edited: '(Edited)' },
  de: {
    list: 'Unterhaltungen',
    sent: 'hat die folgende Nachricht gesendet',
    write: 'Nachricht schreiben…',
    edited: '(Bearbeitet)',
  },
  ar: { list: 'قائمة المحادثات', sent: 'أرسل الرسالة التالية', write: 'اكتب رسالة…', edited: '(معدّلة)' },
} as const;

const day = 24 * 3_600_000;

function heading(at: number, { language, now }: View): string {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(now) - midnight(at)) / day);
  const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? undefined : 'numeric';
  const date = written(language, at, { month: 'short', day: 'numeric', year });
  const shown = ago === 0 ? today : ago < 7 ? written(language, at, { weekday: 'long' }) : date;
  return shown.toUpperCase();
}

const idOf = (number: number) => `urn:li:msg_message:(urn:li:fsd_profile:robin,2-${number})`;

function row(entry: Entry, before: Entry | undefined, view: View): string {
  const { language } = view;
  const event = (html: string) => `<li class="msg-s-message-list__event">${html}</li>`;
  if (entry.kind === 'day') {
    return event(`<time class="msg-s-message-list__time-heading">${heading(entry.at, view)}</time>`);
  }
  if (entry.kind === 'notice') return event(`<p class="msg-s-event-listitem__name-change">${escaped(entry.text)}</p>`);
  // How LinkedIn draws what was deleted is not known.
  if (entry.kind === 'deleted') return '';
  const time = written(language, entry.at, { timeStyle: 'short' });
  const runs = continues(entry, before);
  const name = escaped(entry.author);
  const meta = `<span class="msg-s-event-listitem--group-a11y-heading visually-hidden">${name} ${own[language].sent} ${time}</span>
    <div class="msg-s-message-group__meta"><span class="msg-s-message-group__name">${name}</span><time class="msg-s-message-group__timestamp">${time}</time></div>`;
  const said = entry.kind === 'said' ? entry : null;
  const content = said
    ? `<div class="msg-s-event__content"><p class="msg-s-event-listitem__body">${markup(said.text)}</p>${said.edited ? `<span class="msg-s-event__edited">${own[language].edited}</span>` : ''}</div>
      ${said.preview ? `<a class="msg-s-event-listitem__preview">${escaped(said.preview)}</a>` : ''}`
    : '<img alt="" src="data:,">';
  return event(`<div class="msg-s-event-listitem${entry.from === 'me' ? '' : ' msg-s-event-listitem--other'}" data-event-urn="${idOf(entry.number)}">
    ${runs ? '' : meta}<div class="msg-s-event-listitem__message-bubble">${content}</div>
    ${said?.reaction ? `<ul class="msg-reactions-summary"><li>${said.reaction} 1</li></ul>` : ''}</div>`);
}

const profileOf = (number: number) => `in/person-${number}`;

function listed({ name }: Chat, open: boolean, index: number): string {
  return `<li class="msg-conversations-container__convo-item msg-conversation-listitem" id="ember${10 + index}">
    <div class="msg-conversation-listitem__link${open ? ' msg-conversations-container__convo-item-link--active' : ''}" tabindex="0">
    <h3 class="msg-conversation-listitem__participant-names"><span class="truncate">${escaped(name)}</span></h3></div></li>`;
}

const replica: Replica = {
  site: linkedin,
  editor: 'plain',
  idOf: (number, kind, name) => (kind === 'direct' ? profileOf(number) : name),
  address: (chat) => `https://www.linkedin.com/messaging/${chat ? `thread/2-${chat.id.replace(/\W+/g, '-')}/` : ''}`,
  rows: '.msg-s-message-list-content',
  composer: '.msg-form__contenteditable',

  page({ chat, chats, language, state }) {
    const list = chats.map((one, index) => listed(one, one === chat, index));
    const title = chat && `<h2 class="msg-entity-lockup__entity-title">${escaped(chat.name)}</h2>`;
    const bar =
      chat?.kind === 'direct' ? `<a class="msg-thread__link-to-profile" href="/${chat.id}/">${title}</a>` : title;
    const form = `<form class="msg-form"><div class="msg-form__msg-content-container"><div class="msg-form__contenteditable" contenteditable="true" role="textbox"
      aria-multiline="true" aria-label="${own[language].write}"></div></div><footer><button type="submit" class="msg-form__send-button"></button></footer></form>`;
    return `<header><img class="global-nav__me-photo" alt="Robin Vale" src="data:,"></header><div class="scaffold-layout">
      <ul class="msg-conversations-container__conversations-list" aria-label="${own[language].list}">${list.join('')}
        <li class="msg-conversations-container__convo-item"><div class="msg-conversation-card--occluded"></div></li></ul>
      ${
        chat
          ? `<div class="msg-thread"><div class="msg-title-bar">${bar}</div>
        ${state === 'loading' ? '' : `<div class="msg-s-message-list scrollable"><ul class="msg-s-message-list-content"></ul></div>${form}`}</div>`
          : ''
      }</div>`;
  },

  row,

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const at = continuesInChat(entry, view) || !headingInView(entry, view) ? null : minuteShown(entry.at);
    const author = namedAbove(entry, view) ? {} : { author: null };
    return asRead(entry, view, { id: idOf(entry.number), at, status: 'sent', ...author });
  },

  thread: ({ chat, state }) => (state === 'loading' ? null : { idKind: chat?.kind === 'direct' ? 'stable' : 'name' }),
};

export default replica;
