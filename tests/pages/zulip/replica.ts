import zulip from '@/lib/sites/zulip';
import { asRead, type Chat, type Entry, type Language, minuteShown, type Replica, type View } from '../kit/contract';
import { escaped, markup, written } from '../kit/markup';
import { continues, namedAbove } from '../kit/runs';

const own = {
  en: { you: '(you)', edited: 'EDITED', and: 'You and', write: 'Compose your message here…', bot: 'Notification Bot' },
  de: {
    you: '(du)',
    edited: 'BEARBEITET',
    and: 'Du und',
    write: 'Verfasse hier deine Nachricht…',
    bot: 'Notification Bot',
  },
  ar: { you: '(أنت)', edited: 'معدلة', and: 'أنت و', write: 'اكتب رسالتك هنا…', bot: 'Notification Bot' },
} as const;

const numbers: Record<string, number> = {
  'Robin Vale': 9,
  'Ada Okafor': 21,
  'Bilal Demir': 22,
  'Zoë Winter': 23,
  'Mira Sand': 13,
};
const numberOf = (name: string) => numbers[name] ?? 11;

const time = (language: Language, at: number) => written(language, at, { hour: 'numeric', minute: '2-digit' });

const emoji = (one: string) => {
  const codes = [...one].map((sign) => sign.codePointAt(0)!.toString(16)).join('-');
  return `<span aria-label="emoji" class="emoji emoji-${codes}" role="img" title="emoji">:emoji:</span>`;
};

function day(at: number, { language, now }: View): string {
  const same = new Date(at).toDateString() === new Date(now).toDateString();
  const today = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  const full = written(language, at, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const shown = same ? today : written(language, at, { day: 'numeric', month: 'short' });
  return `<span class="timerender-content timerender1" data-tippy-content="${full}">${shown}</span>`;
}

/** Stands above messages whenever the one before is another conversation's, or of another day. */
function heading(at: number, view: View): string {
  const { chat, language } = view;
  const date = `<span class="recipient_row_date">${day(at, view)}</span>`;
  if (chat?.kind === 'direct') {
    return `<div class="message_header message_header_private_message"><div class="message-header-contents">
      <a class="message_label_clickable narrows_by_recipient stream_label" href="#narrow/dm/${numberOf(chat.name)}-somebody">
      <span class="private_message_header_name">${own[language].and} ${escaped(chat.name)}</span></a>${date}</div></div>`;
  }
  return `<div class="message_header message_header_stream right_part" data-stream-id="5" data-topic-name="Sunday walks"><div class="message-header-contents">
    <a class="message_label_clickable narrows_by_recipient stream_label" href="#narrow/channel/5-general"><span class="message-header-stream-name">general</span></a>
    <span class="stream_topic"><a class="message_label_clickable narrows_by_topic" href="#narrow/channel/5-general/topic/Sunday.20walks"><span class="stream-topic-inner">Sunday walks</span></a></span>${date}</div></div>`;
}

/** Until the server has it, a message is numbered between two others. */
const idOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  'sending' in entry && entry.sending ? `${entry.number}.01` : String(entry.number);

interface Sender {
  name: string;
  number: number;
  bot: boolean;
}

function message(
  entry: Exclude<Entry, { kind: 'day' }>,
  sender: Sender | null,
  words: string,
  { language }: View,
): string {
  const classes = sender ? ' messagebox-includes-sender' : '';
  const mine = 'from' in entry && entry.from === 'me';
  const who = sender
    ? `<div class="u-${sender.number} message-avatar sender_info_hover" aria-hidden="true" data-is-bot="${sender.bot}"><div class="inline_profile_picture"><img alt="" src="data:,"></div></div>
      <span class="message_sender"><span class="sender_name" role="button"><span class="sender_name_text" data-is-bot="${sender.bot}"><span class="user-name">${escaped(sender.name)}</span> </span></span>${sender.bot ? '<i class="zulip-icon zulip-icon-bot" aria-label="Bot"></i>' : ''}</span>`
    : '<span class="message_sender"></span>';
  const controls = mine
    ? '<div class="edit_content message_control_button"></div>'
    : '<div class="reaction_button message_control_button"></div>';
  const said = entry.kind === 'said' ? entry : null;
  return `<div id="message-row-1-${idOf(entry)}" data-message-id="${idOf(entry)}" role="listitem"
    class="message_row private-message${classes}${said?.sending ? ' locally-echoed' : ''} selectable_row"><div class="messagebox"><div class="messagebox-content">
    ${who}<a href="#narrow/near/${idOf(entry)}" class="message_time">${time(language, entry.at)}</a>
    <div class="message_controls">${controls}</div>
    <div class="message_content rendered_markdown">${words}</div>
    ${said?.edited ? `<div class="message_edit_notice">${own[language].edited}</div>` : ''}
    <div class="message_reactions">${said?.reaction ? `<div class="message_reaction">${emoji(said.reaction)}<div class="message_reaction_count">1</div></div>` : ''}</div>
    </div></div></div>`;
}

function words(entry: Entry): string {
  if (entry.kind === 'picture')
    return '<div class="message_inline_image"><a href="/sea.jpg"><img src="data:,"></a></div>';
  if (entry.kind !== 'said') return '';
  const quote = entry.quotes ? `<blockquote><p>${markup(entry.quotes, { emoji })}</p></blockquote>` : '';
  const preview = entry.preview
    ? `<div class="message_embed"><div class="data-container">${escaped(entry.preview)}</div></div>`
    : '';
  return `${quote}<p>${markup(entry.text, { emoji, newLine: '<br>\n' })}</p>${preview}`;
}

function row(entry: Entry, before: Entry | undefined, view: View): string {
  const { chat, language } = view;
  // What is deleted is gone, and a new day is told by the heading.
  if (entry.kind === 'day' || entry.kind === 'deleted') return '';
  const group = (inner: string) =>
    `<div class="recipient_row" id="group-${entry.number}">${heading(entry.at, view)}${inner}</div>`;
  if (entry.kind === 'notice') {
    if (chat?.kind === 'direct') return '';
    return group(
      message(entry, { name: own[language].bot, number: 4, bot: true }, `<p>${escaped(entry.text)}</p>`, view),
    );
  }
  if (continues(entry, before)) return message(entry, null, words(entry), view);
  return group(message(entry, { name: entry.author, number: numberOf(entry.author), bot: false }, words(entry), view));
}

const hashOf = ({ kind, id }: Chat) =>
  kind === 'direct' ? `#narrow/${id}-somebody` : '#narrow/channel/5-general/topic/Sunday.20walks';

function listed(chat: Chat, { chat: open }: View): string {
  const number = numberOf(chat.name);
  const unread = chat.name === 'Mira Sand';
  return `<li class="${chat === open ? 'active-sub-filter ' : ''}dm-list-item bottom_left_row" data-user-ids-string="${number}">
    <a href="#narrow/dm/${number}-somebody" class="dm-box dm-user-status" data-is-group="false">
    <span class="conversation-partners"><span class="conversation-partners-list">${escaped(chat.name)}</span></span>
    <span class="unread_count${unread ? '' : ' zero_count'}">${unread ? 1 : ''}</span></a></li>`;
}

const replica: Replica = {
  site: zulip,
  editor: 'textarea',
  idOf: (_number, kind, name) => (kind === 'direct' ? `dm/${numberOf(name)}` : 'channel/5/topic/Sunday.20walks'),
  address: (chat) => `https://chat.zulip.org/${chat ? hashOf(chat) : '#inbox'}`,
  head: '<style>#compose { position: fixed; inset: auto 300px 20px; } #compose-textarea { width: 100%; }</style>',
  rows: '.message-list',
  composer: '#compose-textarea',

  page(view) {
    const { chat, chats, language, state } = view;
    const direct = chat?.kind === 'direct';
    const list = '<div class="message-list" data-message-list-id="1" role="list" aria-live="polite"></div>';
    const recipient = direct
      ? `<div id="compose-direct-recipient"><div class="pill-container"><div class="pill" data-user-id="${numberOf(chat.name)}" tabindex="0"><span class="pill-label"><span class="pill-value">${escaped(chat.name)}</span></span></div>
        <div class="input" contenteditable="true" id="private_message_recipient"></div></div></div>`
      : '<div id="compose-channel-recipient"><input id="stream_message_recipient_topic" value="Sunday walks"></div>';
    return `<div id="left-sidebar"><ul class="dm-list">${chats
      .filter(({ kind }) => kind === 'direct')
      .map((one) => listed(one, view))
      .join('')}</ul></div>
      <div id="message_feed_container">${chat && state !== 'loading' ? list : '<div id="loading_more_messages_indicator"></div>'}</div>
      ${
        chat && state !== 'loading'
          ? `<div id="compose"><form id="send_message_form"><div id="compose-recipient"><button type="button" id="compose_select_recipient_widget"><span class="dropdown_widget_value">${direct ? '' : 'general'}</span></button>${recipient}</div>
        <textarea class="message-textarea" name="content" id="compose-textarea" aria-label="${own[language].write}"></textarea><button type="submit" id="compose-send-button"></button></form></div>`
          : ''
      }
      <div id="right-sidebar"><ul id="buddy-list-users-matching-view"><li data-user-id="9" class="user_sidebar_entry"><a class="user-presence-link"><div class="user-name-and-status-emoji">
        <span class="user-name">Robin Vale</span>&nbsp;<span class="my_user_status">${own[language].you}</span></div></a></li></ul></div>`;
  },

  row,

  read(entry, view) {
    if (entry.kind !== 'said' || !namedAbove(entry, view)) return null;
    return asRead(entry, view, { id: entry.sending ? null : idOf(entry), at: minuteShown(entry.at) });
  },

  thread({ chat, state }) {
    if (!chat || state === 'loading') return null;
    const direct = chat.kind === 'direct';
    const link = direct ? `#narrow/${chat.id}` : hashOf(chat);
    return { idKind: direct ? 'stable' : 'name', url: `https://chat.zulip.org/${link}` };
  },

  list: ({ chats }) =>
    chats
      .filter(({ kind }) => kind === 'direct')
      .map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: name === 'Mira Sand' ? 'them' : null })),

  unnoticed: ['.message_inline_image', '.message_embed'],
};

export default replica;
