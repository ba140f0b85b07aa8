import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { once } from './page/once';
import { openPane, type Pane } from './page/panes';
import { expectInSome, rowsIn } from './page/rows';
import { bodyText } from './page/text';
import { listedAt } from './page/listed';
import type { ListedThread, Page, Site } from './site';

const select = {
  list: '[data-tid="message-pane-list-viewport"]',
  row: '[data-tid="chat-pane-message"]',
  inRow: '.fui-ChatMessage, .fui-ChatMyMessage, [id^="content-"], [data-message-content]',
  item: '[data-tid="chat-pane-item"]',
  mine: '.fui-ChatMyMessage, .fui-ChatMyMessage__body',
  theirs: '.fui-ChatMessage, .fui-ChatMessage__body',
  author: '[data-tid="message-author-name"], [id^="author-"]',
  content: '[id^="content-"], [data-message-content], [data-tid="messageBodyContent"]',
  deleted: '[data-tid*="deleted"], [data-tid*="undo-delete"]',
  notSaid:
    '[data-tid="quoted-reply-card"], [data-track-module-name="messageQuotedReply"], blockquote, time, [data-tid*="url-preview"]',
  name: '[data-tid="chat-title"]',
  header: '[data-track-thread-id]',
  selected: '[role="treeitem"][aria-selected="true"][data-fui-tree-item-value]',
  listed: '[role="treeitem"][data-fui-tree-item-value]',
  listedName: '[id^="title-chat-list-item"]',
  listedTime: '[id^="time-chat-list-item"]',
  listedUnread: '[data-tid*="unread"]',
  onlyTwo: '[data-tid="default-chat-call-audio-button"]',
  several:
    '[data-tid="audio-drop-in-button"], [data-tid="chat-title-name-group-chat"], [data-tid="tfw-group-chat-avatar-button"]',
  composer: '[data-tid="ckeditor"][contenteditable="true"], [data-tid="ckeditor"] [contenteditable="true"]',
};

/** Microsoft Teams: chats of two, of groups and of meetings. Channels of teams are not read. */
const teams: Site = {
  id: 'teams',
  label: 'Microsoft Teams',
  matches: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  framed: [],
  setting: 'work',
  watch: '#app, [data-tid="app-layout"]',
  select,

  read(page): Thread | null {
    const chat = openChat(page);
    if (!chat) return null;
    const { id, kind, name, pane } = chat;
    return {
      site: 'teams',
      host: page.url.host,
      account: null,
      id,
      idKind: 'stable',
      kind,
      name,
      // The address stays the same whichever chat is open, and a shared link opens the app.
      url: null,
      messages: readRows(page, pane.list, kind === 'group'),
    };
  },

  composer: (page) => openChat(page)?.pane.composer ?? null,

  readList(page) {
    const rows = [...page.document.querySelectorAll<HTMLElement>(select.listed)];
    return rows.flatMap((row) => toListed(row, page));
  },
};

export default teams;

interface Chat {
  id: string;
  kind: ThreadKind;
  name: string;
  pane: Pane;
}

/** "OneGQL_GroupChatConversation|19:abc@thread.v2", at times behind folders; "48:notes" is the chat with oneself. */
const idIn = (value: string | null | undefined) => /\b(?:19|48|8):[^|/\s]+/.exec(value ?? '')?.[0];

/** Null while the list, the header and the messages name different chats: it is changing over. */
function openChat(page: Page): Chat | null {
  const { document } = page;
  const pane = openPane(page, select.list, select.item, select.composer);
  if (!pane) return null;
  const name = document.querySelector(select.name)?.textContent?.trim();
  if (!name) throw new SiteChanged('teams', 'conversation name', select.name);
  const row = document.querySelector<HTMLElement>(select.selected);
  const header = document.querySelector<HTMLElement>(select.header)?.dataset.trackThreadId;
  const [id, another] = new Set([idIn(header), idIn(row?.dataset.fuiTreeItemValue)].filter((one) => one !== undefined));
  if (!id) throw new SiteChanged('teams', 'conversation id', `${select.header}, ${select.selected}`);
  const kind = kindOf(id, row, document);
  if (another || !kind || id.startsWith('48:')) return null;
  const names = [row && nameOf(row), ...[...pane.list.querySelectorAll(select.author)].map(textOf)];
  const agree = kind === 'group' || names.every((one) => !one || one.includes(name) || name.includes(one));
  return agree ? { id, kind, name, pane } : null;
}

const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';

const nameOf = (row: HTMLElement) =>
  textOf(
    row.querySelector(select.listedName) ??
      labelledBy(row).map((id) => row.querySelector(`#${CSS.escape(id)}`))[0] ??
      null,
  );

const labelledBy = (row: Element) => (row.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);

/** Ids and buttons tell, in every language; null where they disagree. */
function kindOf(id: string, row: Element | null, document: Document): ThreadKind | null {
  const labels = row ? labelledBy(row) : [];
  const two =
    id.endsWith('@unq.gbl.spaces') ||
    labels.includes('one-on-one-chat-support-text') ||
    document.querySelector(select.onlyTwo) !== null;
  const several =
    labels.some((label) => /^chat-(?:group|meeting)-support-text$/.test(label)) ||
    document.querySelector(select.several) !== null;
  if (two) return several ? null : 'direct';
  return several || id.includes('@thread.') ? 'group' : null;
}

/** Rows in order. The author stands on the first row of a run of theirs. */
function readRows(page: Page, list: Element, inGroup: boolean): Message[] {
  let author: string | null = null;
  const rows = rowsIn('teams', list, select.row, select.inRow);
  const left = rows.filter((row) => !row.querySelector(select.deleted));
  expectInSome('teams', left, 'text of a message', select.content);
  return left.flatMap((row): Message[] => {
    const item = row.closest(select.item) ?? row;
    const from = sideOf(row, item);
    author = from === 'me' ? null : textOf(item.querySelector(select.author)) || author;
    return toMessage(row, page, from, inGroup ? author : null);
  });
}

const toMessage = once((row: HTMLElement, _page, from: Side, author: string | null): Message[] => {
  const body = row.querySelector(select.content);
  if (!body) return [];
  const mid = row.dataset.mid ?? /^content-(\d+)$/.exec(body.id)?.[1] ?? '';
  // The id is the time, in milliseconds; until the server gave one it is the client's own.
  const arrived = /^\d{13}$/.test(mid);
  const [id, at] = arrived ? [mid, Number(mid)] : [null, null];
  const text = bodyText(body, select.notSaid, picture);
  return [{ id, from, author, at, text, status: arrived ? 'sent' : 'sending' }];
});

function sideOf(row: Element, item: Element): Side {
  if (row.closest(select.mine) ?? item.querySelector(select.mine)) return 'me';
  if (row.closest(select.theirs) ?? item.querySelector(select.theirs)) return 'them';
  throw new SiteChanged('teams', 'side of a message', `${select.mine}, ${select.theirs}`);
}

/** Of emoji several pictures stand in the page and one is shown; a photo's label is no word of the message. */
function picture(element: Element): string | null {
  if (element.tagName !== 'IMG') return null;
  const label = element.getAttribute('alt') ?? '';
  return /\p{Emoji}/u.test(label) && element.checkVisibility() ? label : '';
}

function toListed(row: HTMLElement, page: Page): ListedThread[] {
  const id = idIn(row.dataset.fuiTreeItemValue);
  const name = nameOf(row);
  if (!id || !name || id.startsWith('48:')) return [];
  const lastAt = listedAt(
    row.querySelector(select.listedTime)?.textContent ?? '',
    page.document.documentElement.lang,
    page.now,
  );
  return [{ id, name, lastAt, lastFrom: row.querySelector(select.listedUnread) ? 'them' : null }];
}
