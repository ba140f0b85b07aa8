import slack from '@/lib/sites/slack';
import { escaped, markup, written } from '../kit/markup';
import { asRead, type Chat, type Entry, type Language, type Replica, type View, type Written } from '../kit/contract';
import { nameShown, startsRun } from '../kit/heads';

const words: Record<Language, { user: string; edited: string; message: string; emoji: string; send: string }> = {
  en: { user: 'User', edited: '(edited)', message: 'Message to', emoji: 'smile', send: 'Send now' },
  de: { user: 'Benutzer', edited: '(bearbeitet)', message: 'Nachricht an', emoji: 'lächeln', send: 'Jetzt senden' },
  ar: { user: 'المستخدم', edited: '(تم التعديل)', message: 'رسالة إلى', emoji: 'ابتسامة', send: 'إرسال' },
};

const team = 'T0ACME';
const me = 'U0ROBIN';
const members = new Map([
  ['Robin Vale', me],
  ['Ada Okafor', 'U0ADA'],
  ['Bilal Demir', 'U0BILAL'],
  ['Zoë Winter', 'W0ZOE'],
]);
const memberOf = (name: string) => members.get(name) ?? 'U0FRIEND';
const pictureOf = (name: string) => `https://ca.slack-edge.com/${team}-${memberOf(name)}-0123456789ab-48`;

/** Emoji are pictures: their file is named by code points, their label is a word in the language of the page. */
function emoji(label: string) {
  return (one: string) => {
    const points = [...one].map((sign) => sign.codePointAt(0)!.toString(16)).join('-');
    const source = `https://a.slack-edge.com/production-standard-emoji-assets/14.0/google-medium/${points}@2x.png`;
    return `<span class="c-emoji"><img data-stringify-type="emoji" alt=":${label}:" src="${source}"></span>`;
  };
}

/** Slack: marks for its own tests, ids of members on the first message of a run, times as ids. */
const replica: Replica = {
  site: slack,
  editor: 'quill1',
  idOf: (number, kind) => `${team}/${kind === 'group' ? 'C' : 'D'}0CHAT${number}`,
  address: (chat) => `https://app.slack.com/client/${chat ? chat.id : team}`,
  thread: ({ chat }) => ({ url: chat && `https://app.slack.com/client/${chat.id}` }),

  page: (view) => `
    <div class="p-client_container"><div class="p-client_workspace">
      <div class="p-control_strip"><button data-qa="user-button" aria-label="${words[view.language].user}: Robin Vale">
        <span class="c-avatar"><img src="${pictureOf('Robin Vale')}"></span></button></div>
      <div class="p-channel_sidebar" data-qa="channel-sidebar">
        ${view.chats.map((chat) => listed(chat, view)).join('')}
        ${listed({ id: `${team}/D0SELF`, kind: 'direct', name: 'Robin Vale', me: '', entries: [] }, view, true)}
      </div>
      <div class="p-view_contents p-view_contents--primary">${view.chat ? primary(view.chat, view) : '<div data-qa="threads_view"></div>'}</div>
    </div></div>`,
  rows: '.c-virtual_list__scroll_container',
  composer: '.c-texty_input',
  box: (view) => ({
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': `${words[view.language].message} ${view.chat?.name}`,
  }),

  row(entry, _before, view) {
    if (entry.kind === 'deleted') return '';
    if (entry.kind === 'day') {
      const day = written(view.language, entry.at, { weekday: 'long', month: 'long', day: 'numeric' });
      return `<div class="c-virtual_list__item" data-qa="virtual-list-item" data-item-key="divider-${entry.at}"><div class="c-message_list__day_divider">${day}</div></div>`;
    }
    const sending = entry.kind === 'said' && entry.sending;
    const key = sending ? '3301c037-2223-499c-95b3-75d5761dde3f' : stampOf(entry);
    return `
      <div class="c-virtual_list__item" data-qa="virtual-list-item" role="listitem" data-item-key="${key}">
        <div class="c-message_kit__background" data-qa="message_container" ${sending ? '' : `data-msg-ts="${key}"`} data-msg-channel-id="${channelOf(view.chat)}">
          ${entry.kind === 'notice' ? notice(entry) : content(entry, view)}
        </div>
      </div>`;
  },

  read(entry, view) {
    if (entry.kind !== 'said' && entry.kind !== 'picture') return null;
    // Whose words they are is not known without the head of the run.
    if (!nameShown(entry, view)) return null;
    const author = view.chat?.kind === 'group' ? entry.author : null;
    const id = stampOf(entry);
    const at = Math.floor(Number(id) * 1000);
    if (entry.kind === 'picture') return { id, from: entry.from, author, at, text: '', status: 'sent' };
    return asRead(entry, view, entry.sending ? { author, at: null } : { author, id, at });
  },
  list: ({ chats }) =>
    chats
      .filter(({ kind }) => kind === 'direct')
      .map(({ id, name, entries }) => ({
        id,
        name,
        lastAt: null,
        lastFrom: entries.findLast((entry) => entry.kind === 'said')?.from === 'them' ? 'them' : null,
      })),
  // Marks of words within the words: "(edited)" is then read as said.
  unnoticed: ['.c-message__edited_label'],
};

export default replica;

const channelOf = (chat: Chat | null) => chat?.id.split('/')[1] ?? '';

const stampOf = ({ at, number }: Exclude<Entry, { kind: 'day' }>) =>
  `${Math.floor(at / 1000)}.${`${number}`.padStart(6, '0')}`;

const senderOf = (name: string) =>
  `<span class="c-message__sender"><button class="c-link--button c-message__sender_button" data-qa="message_sender_name" data-message-sender="${memberOf(name)}">${escaped(name)}</button></span>`;

function notice({ text }: Extract<Entry, { kind: 'notice' }>): string {
  return `<div data-qa="message_content">${senderOf('Ada Okafor')}
    <span class="c-message__body c-message__body--automated" data-qa="message-text">${escaped(text)}</span></div>`;
}

function content(entry: Written, view: View): string {
  const { language, chat } = view;
  const stamp = stampOf(entry);
  const shown = written(language, entry.at, { hour: 'numeric', minute: '2-digit' });
  const link = `https://acme.slack.com/archives/${channelOf(chat)}/p${stamp.replace('.', '')}`;
  const sending = entry.kind === 'said' && entry.sending;
  const time = `<a class="c-link c-timestamp" ${sending ? '' : `data-ts="${stamp}"`} href="${link}"><span data-qa="timestamp_label">${shown}</span></a>`;
  const first = startsRun(entry, view);
  const picture = `<div class="c-message_kit__avatar"><img src="${pictureOf(entry.author)}"></div>`;
  return `
    ${first ? picture : ''}
    <div data-qa="message_content">${first ? senderOf(entry.author) : ''}${time}
      ${entry.kind === 'said' ? said(entry, language) : '<div data-qa="message_file"><img alt="harbour.jpg"></div>'}
    </div>`;
}

/** Lines that were quoted stand in the words themselves. */
function said(
  { text, quotes, preview, edited, reaction }: Extract<Entry, { kind: 'said' }>,
  language: Language,
): string {
  const { emoji: label, edited: mark } = words[language];
  const lines = markup(text, { emoji: emoji(label) }).replaceAll('<br><br>', '<span class="c-mrkdwn__br"></span>');
  const quote = `<blockquote class="p-rich_text_quote">${escaped(quotes ?? '')}</blockquote>`;
  const unfurled = `<div class="c-message_attachment"><span>${escaped(preview ?? '')}</span></div>`;
  return `
    <div data-qa="message-text"><div class="c-message_kit__blocks"><div class="p-rich_text_block" dir="auto">${quotes ? quote : ''}<div class="p-rich_text_section">${lines}</div></div></div>${edited ? `<span class="c-message__edited_label">${mark}</span>` : ''}</div>
    ${preview ? unfurled : ''}${reaction ? `<div class="c-reaction_bar">${reaction} 1</div>` : ''}`;
}

function primary(chat: Chat, { language, state }: View): string {
  const input = `<div data-qa="message_input" data-channel-id="${channelOf(chat)}" data-view-context="Channel"><div class="c-texty_input"></div>
    <button data-qa="texty_send_button" aria-label="${words[language].send}"></button></div>`;
  const list = '<div class="c-virtual_list__scroll_container" role="list"></div>';
  return `
    <div class="p-view_header"><span class="p-view_header__title"><button data-qa="channel_name">${escaped(chat.name)}</button></span></div>
    ${state === 'loading' ? '<div class="p-message_pane__loading"></div>' : `<div class="p-message_pane" data-qa="message_pane">${list}</div>${input}`}`;
}

function listed({ id, kind, name, entries }: Chat, { selected }: View, own = false): string {
  const last = entries.findLast((entry) => entry.kind === 'said');
  const unread = last?.from === 'them' ? 'p-channel_sidebar__channel--unread' : '';
  return `
    <div role="treeitem"><div class="p-channel_sidebar__channel ${unread}" data-qa="channel-sidebar-channel"
      data-qa-channel-sidebar-channel-id="${id.split('/')[1]}" data-qa-channel-sidebar-channel-type="${kind === 'group' ? 'channel' : 'im'}"
      data-qa-channel-sidebar-channel-is-selected="${id === selected?.id}" data-qa-channel-sidebar-is-you="${own}">
      <span class="p-channel_sidebar__name">${escaped(name)}</span></div></div>`;
}
