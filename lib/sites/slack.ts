import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { once } from './page/once';
import { byAuthor, type Said } from './page/said';
import { openPane, type Pane } from './page/panes';
import { rowsIn } from './page/rows';
import { bodyText } from './page/text';
import { sideOf, type Someone, userIn } from './slack/who';
import type { ListedThread, Page, Site } from './site';

const select = {
  pane: '[data-qa="message_pane"], [data-qa="threads_flexpane"]',
  branch: '[data-qa="threads_flexpane"]',
  row: '[data-qa="message_container"]',
  inRow: '[data-msg-ts], [data-qa="message_content"], [data-qa="message-text"]',
  item: '[data-item-key]',
  time: 'a.c-timestamp[data-ts]',
  sender: '[data-qa="message_sender_name"]',
  senderPicture: '.c-message_kit__avatar img, [data-qa="message_avatar"] img',
  text: '[data-qa="message-text"], .c-message_kit__blocks',
  /** What a person wrote; what the program says of itself has none. */
  written: '.c-message_kit__blocks, .p-rich_text_block, .p-rich_text_section',
  notSaid: '.c-message__edited_label, blockquote, .p-rich_text_quote, .c-message_attachment, .c-reaction_bar',
  notice: '.c-message__body--automated, .c-message_kit__tombstone, .c-message_kit__message--automated',
  me: '[data-qa="user-button"]',
  name: '[data-qa="channel_name"], [data-qa="channel_header_title"], [data-qa="channel-header-channel-name"], .p-view_header__title',
  box: '[data-qa="message_input"]',
  /** Where a message of one's own is changed. */
  change: '[data-qa="message_editor"], .c-message__editor',
  composer: '[data-qa="message_input"] .ql-editor[contenteditable="true"]',
  listed: '[data-qa-channel-sidebar-channel-id][data-qa-channel-sidebar-channel-type="im"]',
  listedName: '.p-channel_sidebar__name, [data-qa^="channel_sidebar_name"]',
  listedUnread: '.p-channel_sidebar__channel--unread',
};

/**
 * Slack. No row says whose it is: the sender's id is compared with one's own, which the picture on one's button tells;
 * where it shows none, by the names of two people. Where neither is sure nothing is read.
 */
const slack: Site = {
  id: 'slack',
  label: 'Slack',
  matches: ['https://app.slack.com/*'],
  setting: 'work',
  watch: '.p-client_workspace, .p-client_container',
  select,

  read(page): Thread | null {
    const channel = openChannel(page);
    if (!channel) return null;
    const { team, id, branch, name, pane } = channel;
    // A branch beside a conversation is no conversation of its own: it is read, and never counted for a person.
    const kind = id.startsWith('D') && !branch ? 'direct' : 'group';
    const me = signedIn(page);
    const rows = readRows(page, pane.list);
    if (!rows) return null;
    const messages = rows.flatMap(({ sender, said }): Message[] => {
      const from = sideOf(sender, me, id.startsWith('D') ? name : null);
      return from ? [byAuthor(said, from, kind === 'group' ? sender.name : null)] : [];
    });
    // One row of unknown side makes the balance of all of them wrong.
    if (messages.length < rows.length) return null;
    return {
      site: 'slack',
      host: page.url.host,
      account: null,
      id: [team, id, branch].filter(Boolean).join('/'),
      idKind: 'stable',
      kind,
      name,
      url: `${page.url.origin}/client/${team}/${id}`,
      messages,
    };
  },

  composer: (page) => openChannel(page)?.pane.composer ?? null,

  readList(page) {
    const team = teamIn(page);
    const rows = [...page.document.querySelectorAll<HTMLElement>(select.listed)];
    return team ? rows.flatMap((row) => toListed(row, team)) : [];
  },
};

export default slack;

interface Channel {
  team: string;
  id: string;
  /** The message that replies beside the conversation belong to. */
  branch: string | null;
  name: string;
  pane: Pane;
}

const teamIn = ({ url }: Page) => /^\/client\/([TE][A-Z0-9]+)/.exec(url.pathname)?.[1] ?? null;

/**
 * The channel named by the composer, by every row and by the address; null while they differ: it is changing over.
 * The address can name a view ("dms", "activity-inbox") in place of a channel.
 */
function openChannel(page: Page): Channel | null {
  const team = teamIn(page);
  const pane = openPane(page, select.pane, `${select.row}, ${select.change}`, select.composer);
  if (!team || !pane) return null;
  const branch = pane.list.matches(select.branch);
  const box = pane.composer?.closest<HTMLElement>(select.box)?.dataset;
  const rows = [...pane.list.querySelectorAll<HTMLElement>(select.row)];
  const addressed = /^\/client\/\w+\/([CDG][A-Z0-9]+)/.exec(page.url.pathname)?.[1];
  const named = [box?.channelId, ...rows.map(({ dataset }) => dataset.msgChannelId), branch ? undefined : addressed];
  const [id, another] = new Set(named.filter((one) => one !== undefined));
  if (!id || another) return null;
  const root = branch ? (box?.threadTs ?? (rows[0] && stampOf(rows[0]))) : null;
  if (root === undefined) return null;
  const name = page.document.querySelector(select.name)?.textContent?.trim();
  if (!name) throw new SiteChanged('slack', 'conversation name', select.name);
  return { team, id, branch: root, name, pane };
}

/** The label of one's own button holds one's name, behind a word in the language of the page. */
function signedIn({ document }: Page): Someone {
  const button = document.querySelector(select.me);
  if (!button) throw new SiteChanged('slack', 'who is signed in', select.me);
  const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
  return { user: userIn(button.querySelector('img')), name };
}

interface Row {
  sender: Someone;
  said: Said;
}

/**
 * Rows in order. One without a sender continues the run above; where the head is out of the page it is not known whose
 * words they are, and they wait until it is there. Null when no row can be told at all.
 */
function readRows(page: Page, list: Element): Row[] | null {
  const rows = rowsIn('slack', list, select.row, select.inRow);
  let sender: Someone | null = null;
  const read = rows.flatMap((row): Row[] => {
    const { own, said } = partsOf(row, page);
    sender = said && (own ?? sender);
    return said && sender ? [{ sender, said }] : [];
  });
  return rows.length > 0 && read.length === 0 ? null : read;
}

/** Whose name stands there, and what was said; nothing where nobody said it. */
const partsOf = once((row: HTMLElement) =>
  isNotice(row) ? { own: null, said: null } : { own: senderOf(row), said: toSaid(row) },
);

function isNotice(row: HTMLElement): boolean {
  const text = row.querySelector(select.text);
  const written = !text || text.matches(select.written) || text.querySelector(select.written) !== null;
  return !written || row.querySelector(select.notice) !== null;
}

function senderOf(row: HTMLElement): Someone | null {
  const sender = row.querySelector<HTMLElement>(select.sender);
  if (!sender) return null;
  const picture = row.querySelector<HTMLImageElement>(select.senderPicture);
  return { user: sender.dataset.messageSender ?? userIn(picture), name: sender.textContent?.trim() ?? '' };
}

/** Seconds since 1970 with six decimals: Slack's own id of a message in its channel. Undefined until the server gave it one. */
function stampOf(row: HTMLElement): string | undefined {
  const item = row.closest<HTMLElement>(select.item)?.dataset.itemKey;
  const stamps = [row.dataset.msgTs, item, row.querySelector<HTMLElement>(select.time)?.dataset.ts];
  return stamps.find((stamp) => stamp && /^\d{10}\.\d{6}$/.test(stamp));
}

function toSaid(row: HTMLElement): Said {
  const stamp = stampOf(row);
  const body = row.querySelector(select.text);
  return {
    id: stamp ?? null,
    at: stamp ? Math.floor(Number(stamp) * 1000) : null,
    text: body ? bodyText(body, select.notSaid, emoji) : '',
    status: stamp ? 'sent' : 'sending',
  };
}

/** Emoji are pictures whose file is named by code points, "1f44d-1f3fb@2x.png"; their label is in the language of the page. */
function emoji(element: Element): string | null {
  if (element.matches('.c-mrkdwn__br')) return '\n\n';
  const file = /\/([\da-f]{2,6}(?:-[\da-f]{2,6})*)(?:@2x)?\.png$/.exec(element.getAttribute('src') ?? '')?.[1];
  return file ? String.fromCodePoint(...file.split('-').map((point) => Number.parseInt(point, 16))) : null;
}

function toListed(row: HTMLElement, team: string): ListedThread[] {
  const { qaChannelSidebarChannelId: id, qaChannelSidebarIsYou: own } = row.dataset;
  const name = row.querySelector(select.listedName)?.textContent?.trim();
  if (!id || !name || own === 'true') return [];
  const unread = row.matches(`${select.listedUnread}, :has(${select.listedUnread})`);
  return [{ id: `${team}/${id}`, name, lastAt: null, lastFrom: unread ? 'them' : null }];
}
