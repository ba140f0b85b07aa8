import discord from '@/lib/sites/discord';
import { escaped, markup, written } from '../kit/markup';
import { asRead, type Chat, type Entry, type Language, type Replica, type View, type Written } from '../kit/contract';
import { nameShown, startsRun } from '../kit/heads';

const words: Record<Language, { area: string; direct: string; group: string; edited: string; messages: string }> = {
  en: { area: 'User area', direct: 'direct message', group: 'group message', edited: '(edited)', messages: 'Messages' },
  de: { area: 'Benutzerbereich', direct: 'Direktnachricht', group: 'Gruppe', edited: '(bearbeitet)', messages: 'Chat' },
  ar: { area: 'منطقة المستخدم', direct: 'رسالة مباشرة', group: 'مجموعة', edited: '(معدّلة)', messages: 'الرسائل' },
};

const me = '111000000000000111';
/** Users have pictures of their own, told apart by id; Bilal has one of Discord's. */
const users = new Map([
  ['Robin Vale', me],
  ['Ada Okafor', '222000000000000001'],
  ['Zoë Winter', '222000000000000003'],
]);
const friend = '222000000000000222';

const cdn = 'https://cdn.discordapp.com';
function pictureOf(name: string, kind: Chat['kind']): string {
  const user = users.get(name) ?? (kind === 'direct' ? friend : undefined);
  return user ? `${cdn}/avatars/${user}/0123456789abcdef.webp` : `${cdn}/embed/avatars/3.png`;
}

const emoji = (one: string) => `<img class="emoji" data-type="emoji" alt="${one}" draggable="false">`;

const server = '333000000000000333';
const place = (chat: Chat) => (chat.kind === 'group' ? server : '@me');

/** Discord: rows and their parts by id; names and pictures on the first message of a run. */
const replica: Replica = {
  site: discord,
  editor: 'slate',
  idOf: (number) => `90000000000000000${number}`,
  address: (chat) => `https://discord.com/channels/${chat ? `${place(chat)}/${chat.id}` : '@me'}`,
  thread: ({ chat }) => ({ url: chat && `https://discord.com/channels/${place(chat)}/${chat.id}` }),

  page: (view) => `
    <div id="app-mount"><div class="app_a"><div class="sidebar_a">
      <nav class="privateChannels_a"><ul role="list">${view.chats
        .filter(isDirect)
        .map((chat) => listed(chat, view))
        .join('')}</ul></nav>
      <section class="panels_a" aria-label="${words[view.language].area}"><div class="container_a">
        <div class="avatarWrapper_a"><svg><foreignObject><img class="avatar_a" src="${pictureOf('Robin Vale', 'direct')}"></foreignObject></svg></div>
        <div class="nameTag_a"><div class="panelTitleContainer_a">Robin Vale</div><div class="panelSubtextContainer_a">robin.vale</div></div>
      </div></section></div>
      ${view.chat ? main(view.chat, view) : '<main><h2>Friends</h2></main>'}
    </div></div>`,
  rows: '[data-list-id="chat-messages"]',
  composer: '.textArea_a',
  box: (view) => ({
    class: 'slateTextArea_a',
    role: 'textbox',
    'aria-label': `@${view.chat?.name}`,
    spellcheck: 'true',
  }),

  row(entry, _before, view) {
    if (entry.kind === 'deleted') return '';
    if (entry.kind === 'day') {
      const day = written(view.language, entry.at, { dateStyle: 'long' });
      return `<li class="divider_a" role="separator" aria-label="${day}"><span>${day}</span></li>`;
    }
    const id = snowflake(entry);
    const heading = 'author' in entry ? headings(entry, view) : `message-content-${id}`;
    return `
      <li id="chat-messages-${view.chat?.id}-${id}" class="messageListItem_a">
        <div role="article" data-list-item-id="chat-messages___chat-messages-${view.chat?.id}-${id}" aria-labelledby="${heading} message-timestamp-${id}">
          ${entry.kind === 'notice' ? system(id, entry.text, entry.at) : contents(id, entry, view)}
        </div>
      </li>`;
  },

  read(entry, view) {
    if (entry.kind !== 'said' && entry.kind !== 'picture') return null;
    // Whose words they are is not known without the head of the run.
    if (!nameShown(entry, view)) return null;
    const author = view.chat?.kind === 'group' ? entry.author : null;
    if (entry.kind === 'said') return asRead(entry, view, { author, id: entry.sending ? null : snowflake(entry) });
    return { id: snowflake(entry), from: entry.from, author, at: entry.at, text: '', status: 'sent' };
  },
  list: ({ chats }) => chats.filter(isDirect).map(({ id, name }) => ({ id, name, lastAt: null, lastFrom: null })),
  // "(edited)" is then read as said, and a message on its way as one that is sent.
  unnoticed: ['[class*="edited"]', '[class*="isSending"]'],
};

export default replica;

const isDirect = ({ kind }: Chat) => kind === 'direct';

const snowflake = ({ at, number }: Exclude<Entry, { kind: 'day' }>) =>
  `${(BigInt(at - 1_420_070_400_000) << 22n) + BigInt(number)}`;

/** The head of the run, then the words. */
function headings(entry: Written, view: View): string {
  const id = snowflake(entry);
  const head = (view.chat?.entries ?? []).findLast(
    (one) => 'author' in one && one.kind !== 'deleted' && one.at <= entry.at && startsRun(one, view),
  );
  return `message-username-${head && head.kind !== 'day' ? snowflake(head) : id} message-content-${id}`;
}

function system(id: string, text: string, at: number): string {
  return `<div class="systemMessage_a"><div id="message-content-${id}"><strong>Ada</strong> ${escaped(text)} ${stamp(id, at, '')}</div></div>`;
}

const stamp = (id: string, at: number, shown: string) =>
  `<span class="timestamp_a"><time id="message-timestamp-${id}" datetime="${new Date(at).toISOString()}">${shown}</time></span>`;

function contents(id: string, entry: Written, view: View): string {
  const { language, chat } = view;
  const shown = written(language, entry.at, { hour: 'numeric', minute: '2-digit' });
  const picture = pictureOf(entry.author, chat?.kind ?? 'direct');
  const head = `<img class="avatar_a clickable_a" aria-hidden="true" src="${picture}" alt=" ">
    <h3 class="header_a" aria-labelledby="message-username-${id} message-timestamp-${id}">
      <span id="message-username-${id}" class="headerText_a"><span class="username_a" role="button">${escaped(entry.author)}</span></span>
      ${stamp(id, entry.at, shown)}</h3>`;
  const said = entry.kind === 'said' ? entry : null;
  const sending = said?.sending ? 'isSending_a' : '';
  const edited = said?.edited ? `<span class="edited_a">${words[language].edited}</span>` : '';
  const text = said ? `<span>${markup(said.text, { emoji, newLine: '\n' })}</span>` : '';
  return `
    ${said?.quotes ? quoted(id, said.quotes) : ''}
    <div class="contents_a">
      ${startsRun(entry, view) ? head : stamp(id, entry.at, shown)}
      <div id="message-content-${id}" class="markup_a messageContent_a ${sending}">${text}${edited}</div>
    </div>
    <div id="message-accessories-${id}">${accessories(entry)}</div>`;
}

/** The words of the message answered stand under its own id, with somebody's name and picture. */
function quoted(id: string, text: string): string {
  return `<div id="message-reply-context-${id}" class="repliedMessage_a"><img class="replyAvatar_a" src="${cdn}/avatars/999/0.webp">
    <span class="username_a">Somebody</span><div class="repliedTextPreview_a"><div id="message-content-7" class="repliedTextContent_a markup_a">${escaped(text)}</div></div></div>`;
}

function accessories(entry: Written): string {
  if (entry.kind === 'picture') return '<div class="imageWrapper_a"><img alt="Image"></div>';
  if (entry.kind !== 'said') return '';
  const { preview, reaction } = entry;
  const embed = `<article class="embed_a markup_a"><div class="embedTitle_a">${escaped(preview ?? '')}</div></article>`;
  const reactions = `<div class="reactions_a" role="group"><div class="reaction_a"><img class="emoji" alt="${reaction}">1</div></div>`;
  return `${preview ? embed : ''}${reaction ? reactions : ''}`;
}

function main(chat: Chat, { language, state }: View): string {
  const list = `<div role="group"><div class="scroller_a"><ol role="list" data-list-id="chat-messages" class="scrollerInner_a" aria-label="${words[language].messages}"></ol></div></div>`;
  const form = '<form class="form_a"><div class="channelTextArea_a"><div class="textArea_a"></div></div></form>';
  return `
    <div class="chat_a">
      <section class="title_a container_a"><div class="children_a"><h1 class="hidden_a">${escaped(chat.name)}</h1></div></section>
      <main class="chatContent_a">${state === 'loading' ? '<div class="messagesPlaceholder_a"></div>' : list + form}</main>
    </div>`;
}

function listed({ id, kind, name }: Chat, { language, selected }: View): string {
  const label = `${escaped(name)} (${words[language].direct})`;
  return `<li class="channel_a dm_a"><a href="/channels/@me/${id}" aria-label="${label}" ${id === selected?.id ? 'aria-current="page"' : ''}>
    <div class="avatar_a"><img src="${pictureOf(name, kind)}" alt=" "></div>
    <div class="content_a"><div class="name_a"><div class="overflow_a">${escaped(name)}</div></div><div class="subText_a">…</div></div></a></li>`;
}
