import teams from '@/lib/sites/teams';
import { escaped, markup, written } from '../kit/markup';
import { asRead, type Chat, type Entry, type Language, type Replica, type View, type Written } from '../kit/contract';
import { nameShown, startsRun } from '../kit/heads';
import { lastSaid } from '../kit/last-said';

const words: Record<Language, { edited: string; type: string; send: string; chats: string }> = {
  en: { edited: 'Edited', type: 'Type a message', send: 'Send', chats: 'Chats' },
  de: { edited: 'Bearbeitet', type: 'Nachricht eingeben', send: 'Senden', chats: 'Chats' },
  ar: { edited: 'تم التحرير', type: 'اكتب رسالة', send: 'إرسال', chats: 'الدردشات' },
};

/** Of an emoji several pictures stand in the page; styles show one. */
const emoji = (one: string) =>
  `<span class="animated-emoticon"><img itemtype="http://schema.skype.com/Emoji" alt="${one}" style="display: none"><img itemtype="http://schema.skype.com/Emoji" alt="${one}"></span>`;

const time = (language: Language, at: number) => written(language, at, { hour: '2-digit', minute: '2-digit' });

/** Microsoft Teams: ids that are times, sides by class, markup only a policy may make. */
const replica: Replica = {
  site: teams,
  editor: 'ckeditor',
  idOf: (number, kind) => (kind === 'group' ? `19:group${number}@thread.v2` : `19:me_friend${number}@unq.gbl.spaces`),
  address: () => 'https://teams.microsoft.com/v2/',
  // Markup has to pass a policy; the editor's own lets everything by.
  head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
    <script>trustedTypes.createPolicy('default', { createHTML: (html) => html })</script>`,

  page: (view) => `
    <div id="app"><div data-tid="app-layout">
      <div role="tree" aria-label="${words[view.language].chats}">
        ${view.chats.map((chat, index) => listed(chat, index, view)).join('')}
        ${listed({ id: '48:notes', kind: 'direct', name: 'Robin Vale', me: '', entries: [] }, 9, view)}
      </div>
      ${view.chat ? pane(view.chat, view) : ''}
    </div></div>`,
  rows: '#chat-pane-list',
  composer: '.compose',
  box: (view) => ({ 'data-tid': 'ckeditor', 'aria-label': words[view.language].type }),

  row(entry, _before, view) {
    if (entry.kind === 'day')
      return `<div data-tid="chat-pane-divider">${written(view.language, entry.at, { dateStyle: 'full' })}</div>`;
    if (entry.kind === 'notice') {
      return `<div data-tid="chat-pane-item"><div class="fui-ChatControlMessage" data-tid="control-message-renderer">${escaped(entry.text)}</div></div>`;
    }
    const mine = entry.from === 'me';
    const my = mine ? 'My' : '';
    const mid = midOf(entry);
    const author = `<span data-tid="message-author-name" id="author-${mid}">${escaped(entry.author)}</span>`;
    const stamp = `<time id="timestamp-${mid}" datetime="${new Date(entry.at).toISOString()}">${time(view.language, entry.at)}</time>`;
    return `
      <div data-tid="chat-pane-item"><div class="fui-Chat${my}Message">
        <div>${startsRun(entry, view) && !mine ? author : ''}${stamp}${entry.kind === 'said' && entry.edited ? `<span>${words[view.language].edited}</span>` : ''}</div>
        <div data-tid="chat-pane-message" data-mid="${mid}" class="fui-Chat${my}Message__body">${body(entry, mid)}</div>
      </div></div>`;
  },

  read(entry, view) {
    if (entry.kind !== 'said' && entry.kind !== 'picture') return null;
    const author = view.chat?.kind === 'group' && entry.from === 'them' ? nameShown(entry, view) : null;
    if (entry.kind === 'picture')
      return { id: midOf(entry), from: entry.from, author, at: entry.at, text: '', status: 'sent' };
    return asRead(entry, view, entry.sending ? { author, at: null } : { author, id: midOf(entry) });
  },
  list: ({ chats, now }) =>
    chats.map(({ id, name, entries }) => {
      const last = lastSaid(entries, now);
      return { id, name, lastAt: last?.at ?? null, lastFrom: last?.said.from === 'them' ? 'them' : null };
    }),
};

export default replica;

const midOf = (entry: Exclude<Entry, { kind: 'day' }>) =>
  entry.kind === 'said' && entry.sending ? `${entry.at}000001` : `${entry.at}`;

function body(entry: Written, mid: string): string {
  if (entry.kind === 'deleted') return '<div data-tid="deleted-message">This message has been deleted.</div>';
  if (entry.kind === 'picture')
    return `<div id="content-${mid}" data-message-content><p><img itemtype="http://schema.skype.com/AMSImage" alt="image"></p></div>`;
  const { text, quotes, preview, reaction } = entry;
  const quote = `<div data-tid="quoted-reply-card" data-track-module-name="messageQuotedReply"><span>Somebody</span><p>${escaped(quotes ?? '')}</p></div>`;
  return `
    <div id="content-${mid}" data-message-content>${quotes ? quote : ''}<p>${markup(text, { emoji })}</p></div>
    ${preview ? `<div data-tid="url-preview">${escaped(preview)}</div>` : ''}
    ${reaction ? `<div data-tid="message-reactions">${reaction} 1</div>` : ''}`;
}

function pane(chat: Chat, { language, state }: View): string {
  const two = '<button data-tid="default-chat-call-audio-button"></button>';
  const several = '<button data-tid="audio-drop-in-button"></button>';
  const list = '<div data-tid="message-pane-list-viewport"><div id="chat-pane-list"></div></div>';
  const compose = `<div data-tid="chat-pane-compose-message-footer"><div class="compose"></div>
    <button data-tid="sendMessageCommands-send" aria-label="${words[language].send}"></button></div>`;
  return `
    <div class="chat-pane">
      <div data-tid="entity-header" data-track-thread-id="${chat.id}"><h2><span data-tid="chat-title">${escaped(chat.name)}</span></h2>${chat.kind === 'direct' ? two : several}</div>
      ${state === 'loading' ? '<div role="progressbar"></div>' : list + compose}
    </div>`;
}

function listed({ id, kind, name, entries }: Chat, index: number, { language, selected, now }: View): string {
  const last = lastSaid(entries, now);
  const shown =
    last &&
    (last.today ? time(language, last.said.at) : written(language, last.said.at, { month: '2-digit', day: '2-digit' }));
  const type = kind === 'direct' ? 'one-on-one-chat-support-text' : 'chat-group-support-text';
  const title = `title-chat-list-item_${index}`;
  return `
    <div role="treeitem" aria-level="2" id="menur${index}" aria-selected="${id === selected?.id}" aria-labelledby="${title} ${type}" data-item-type="chat"
      data-fui-tree-item-value="${kind === 'direct' ? 'OneGQL_OneOnOneChatConversation' : 'OneGQL_GroupChatConversation'}|${id}">
      <span id="${title}">${escaped(name)}</span><span id="time-chat-list-item_${index}">${shown ?? ''}</span>
      ${last?.said.from === 'them' ? '<span data-tid="unread-indicator"></span>' : ''}
    </div>`;
}
