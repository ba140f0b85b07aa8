import element from '@/lib/sites/element';
import { asRead, type Entry, minuteShown, type Replica, type View } from '../kit/contract';
import { dayNamed, daysAgo } from '../kit/days';
import { headingInView } from '../kit/in-view';
import { escaped, markup, written } from '../kit/markup';
import { continues, namedAbove } from '../kit/runs';

const own = {
  en: { gone: 'Message deleted', edited: '(edited)', reply: 'In reply to', write: 'Send a message…' },
  de: { gone: 'Nachricht gelöscht', edited: '(bearbeitet)', reply: 'Antwort auf', write: 'Nachricht senden…' },
  ar: { gone: 'تم حذف الرسالة', edited: '(معدلة)', reply: 'رداً على', write: 'أرسل رسالة…' },
} as const;

const account = '@robin:example.org';

const emoji = (one: string) => `<span class="mx_Emoji" title=":emoji:">${one}</span>`;

function heading(at: number, view: View): string {
  if (daysAgo(at, view.now) < 7) return dayNamed(at, view);
  return written(view.language, at, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
}

const profile = (name: string) =>
  `<span class="mx_DisambiguatedProfile" title="@name:example.org"><span class="mx_DisambiguatedProfile_displayName" dir="auto">${escaped(name)}</span></span>`;

/** Until the server has it, a message is called by its attempt. */
const idOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  'sending' in entry && entry.sending ? `~!room:example.org:m${entry.at}.1` : `$event${entry.number}`;

function row(entry: Entry, before: Entry | undefined, view: View): string {
  const { language, chat } = view;
  if (entry.kind === 'day') {
    const label = heading(entry.at, view);
    return `<li><div class="mx_TimelineSeparator mx_DateSeparator" role="separator" aria-label="${label}"><hr role="none">
      <div class="mx_DateSeparator_dateContent"><h2 class="mx_DateSeparator_dateHeading" aria-hidden="true">${label}</h2></div><hr role="none"></div></li>`;
  }
  const tile = (classes: string, self: boolean, html: string) => `<li class="mx_EventTile ${classes}" tabindex="-1"
    data-scroll-tokens="${idOf(entry)}" data-layout="group" data-self="${self}" data-event-id="${idOf(entry)}">${html}</li>`;
  const stamp = `<a class="mx_MessageTimestamp" href="#/room/…">${written(language, entry.at, { hour: 'numeric', minute: '2-digit' })}</a>`;
  if (entry.kind === 'notice') {
    const text = `<div class="mx_TextualEvent mx_EventTile_content">${escaped(entry.text)}</div>`;
    return tile('mx_EventTile_info', false, `<div class="mx_EventTile_line">${stamp}${text}</div>`);
  }
  const mine = entry.from === 'me';
  const runs = continues(entry, before);
  const body = {
    deleted: () => `<span class="mx_RedactedBody">${own[language].gone}</span>`,
    picture: () => '<div class="mx_MImageBody"><img alt="sea.jpg" src="data:,"></div>',
    said: () => {
      if (entry.kind !== 'said') return '';
      const edited = entry.edited ? `<div class="mx_EventTile_edited" role="button">${own[language].edited}</div>` : '';
      const preview = entry.preview ? `<div class="mx_LinkPreviewWidget">${escaped(entry.preview)}</div>` : '';
      return `<div class="mx_MTextBody mx_EventTile_content"><div class="mx_EventTile_body" dir="auto">${markup(entry.text, { emoji })}</div>${edited}</div>${preview}`;
    },
  }[entry.kind]();
  const quoted =
    entry.kind === 'said' && entry.quotes
      ? `<div class="mx_ReplyChain_wrapper"><blockquote class="mx_ReplyChain">${own[language].reply}
        <div class="mx_ReplyTile">${profile(mine ? (chat?.name ?? '') : (chat?.me ?? ''))}<div class="mx_MTextBody mx_EventTile_content"><div class="mx_EventTile_body">${markup(entry.quotes, { emoji })}</div></div></div></blockquote></div>`
      : '';
  const reactions =
    entry.kind === 'said' && entry.reaction
      ? `<div class="mx_EventTile_footer"><div class="mx_ReactionsRow" role="toolbar"><button>${entry.reaction} 1</button></div></div>`
      : '';
  const sender = runs ? '' : profile(entry.author);
  return tile(
    runs ? 'mx_EventTile_continuation' : '',
    mine,
    `${sender}<div class="mx_EventTile_line">${stamp}${quoted}${body}</div>${reactions}`,
  );
}

const replica: Replica = {
  site: element,
  editor: 'plain',
  idOf: (number) => `!room${number}:example.org`,
  address: (chat) => `https://app.element.io/${chat ? `#/room/${chat.id}` : '#/home'}`,
  prepare({ chat }) {
    localStorage.setItem('mx_user_id', account);
    if (chat) localStorage.setItem('mx_last_room_id', chat.id);
  },
  rows: '.mx_RoomView_MessageList',
  composer: '.mx_BasicMessageComposer_input',

  page({ chat, chats, language, state }) {
    const rooms = chats.map(
      ({ name }) => `<button class="mx_RoomListItemView" role="option" aria-selected="${name === chat?.name}">
        <div class="mx_RoomListItemView_text"><div class="mx_RoomListItemView_roomName" title="${escaped(name)}">${escaped(name)}</div></div></button>`,
    );
    const members = '<div class="mx_AccessibleButton mx_FacePile mx_RoomHeader_members">4</div>';
    const timeline = '<ol class="mx_RoomView_MessageList" aria-live="polite"></ol>';
    return `<section id="matrixchat"><div class="mx_MatrixChat_wrapper"><div class="mx_MatrixChat">
      <div class="mx_RoomListView" role="listbox">${rooms.join('')}</div>
      ${
        chat
          ? `<div class="mx_RoomView"><header class="mx_RoomHeader light-panel"><button class="mx_RoomHeader_infoWrapper"><div class="mx_RoomHeader_info">
        <div dir="auto" role="heading" aria-level="1" class="mx_RoomHeader_heading"><span class="mx_RoomHeader_truncated">${escaped(chat.name)}</span></div></div></button>
        ${chat.kind === 'group' ? members : ''}</header>
      <div class="mx_RoomView_body"><div class="mx_RoomView_timeline"><div class="mx_ScrollPanel">${state === 'loading' ? '<div class="mx_Spinner"></div>' : timeline}</div></div>
      ${
        state === 'loading'
          ? ''
          : `<div class="mx_MessageComposer" role="region"><div class="mx_SendMessageComposer"><div class="mx_BasicMessageComposer">
        <div class="mx_BasicMessageComposer_input" contenteditable="true" role="textbox" aria-multiline="true" data-testid="basicmessagecomposer" aria-label="${own[language].write}"></div></div></div></div>`
      }</div></div>`
          : '<div class="mx_HomePage"></div>'
      }</div></div></section>`;
  },

  row,

  read(entry, view) {
    if (entry.kind !== 'said') return null;
    const named = namedAbove(entry, view);
    const id = entry.sending ? null : idOf(entry);
    const at = headingInView(entry, view) ? minuteShown(entry.at) : null;
    return asRead(entry, view, { id, at, ...(named ? {} : { author: null }) });
  },

  thread: ({ chat }) => ({ account, url: chat && `https://app.element.io/#/room/${chat.id}` }),

  unnoticed: ['.mx_EventTile_edited'],
};

export default replica;
