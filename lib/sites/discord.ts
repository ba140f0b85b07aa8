import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { sideOf, type Someone, someoneIn } from './discord/who';
import { once } from './page/once';
import { byAuthor, type Said } from './page/said';
import { openPane, type Pane } from './page/panes';
import { expectInSome, rowsIn } from './page/rows';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  list: '[data-list-id="chat-messages"]',
  row: 'li[id^="chat-messages-"]',
  inRow: 'li [role="article"], [id^="message-content-"]',
  labelled: '[aria-labelledby]',
  system: '[class*="systemMessage"]',
  content: '[id^="message-content-"]',
  quoted: '[id^="message-reply-context-"], [class*="repliedMessage"]',
  notSaid: 'time, [class*="edited"], blockquote, [class*="blockquote"], [class*="hiddenVisually"]',
  head: '[id^="message-username-"]',
  username: '[class*="username"]',
  avatar: ':scope > img[class*="avatar"]',
  sending: '[class*="isSending"]',
  failed: '[class*="isFailed"]',
  composer: '[role="textbox"][data-slate-editor="true"], [class*="channelTextArea"] textarea',
  /** Who is signed in. The label of the panel is in the language of the page. */
  me: 'section[class*="panels"], section[aria-label="User area"]',
  myName: '[class*="panelTitleContainer"]',
  myNameTag: '[class*="nameTag"] > :first-child',
  myAvatar: '[class*="avatarWrapper"] img',
  heading: ':is(section, header)[class*="title"] h1, main section h1',
  listed: 'a[href^="/channels/@me/"]',
  listedName: '[class*="name_"], [class*="name-"]',
};

/**
 * Discord: direct messages, groups and channels of servers.
 * No row says whose it is: one's own picture or name is looked for in it, and where neither is sure nothing is read.
 */
const discord: Site = {
  id: 'discord',
  label: 'Discord',
  matches: ['https://discord.com/*', 'https://ptb.discord.com/*', 'https://canary.discord.com/*'],
  setting: 'private',
  watch: '#app-mount',
  select,

  read(page): Thread | null {
    const channel = openChannel(page);
    if (!channel) return null;
    const { id, place, name, pane } = channel;
    const rows = readRows(page, pane.list, id);
    const me = signedIn(page);
    const kind = place === '@me' ? kindOf(page, channel, rows, me) : 'group';
    if (!kind) return null;
    const messages = rows.flatMap(({ author, said }): Message[] => {
      const from = sideOf(author, me, kind === 'direct' ? name : null, place === '@me');
      return from ? [byAuthor(said, from, kind === 'group' ? author.name : null)] : [];
    });
    // One row of unknown side makes the balance of all of them wrong.
    if (messages.length < rows.length) return null;
    const url = `${page.url.origin}/channels/${place}/${id}`;
    return { site: 'discord', host: page.url.host, account: null, id, idKind: 'stable', kind, name, url, messages };
  },

  composer: (page) => openChannel(page)?.pane.composer ?? null,

  readList: ({ document }) => [...document.querySelectorAll<HTMLAnchorElement>(select.listed)].flatMap(toListed),
};

export default discord;

interface Channel {
  id: string;
  /** A server's id; "@me" for direct messages and groups outside of servers. */
  place: string;
  name: string;
  pane: Pane;
}

const idsOf = ({ id }: Element) => /^chat-messages-(\d+)-(\d+)$/.exec(id) ?? [];

/** The channel named by the address and by the ids of its own rows; null while they differ: it is changing over. */
function openChannel(page: Page): Channel | null {
  const [, place, channel, thread] = /^\/channels\/(@me|\d+)\/(\d+)(?:\/threads\/(\d+))?/.exec(page.url.pathname) ?? [];
  const pane = openPane(page, select.list, select.row, select.composer);
  if (!place || !channel || !pane) return null;
  const shown = new Set([...pane.list.querySelectorAll(select.row)].map((row) => idsOf(row)[1]));
  const id = shown.size === 0 && !thread ? channel : [thread, channel].find((one) => one && shown.has(one));
  if (!id) return null;
  const heading = pane.around.querySelector(select.heading) ?? page.document.querySelector(select.heading);
  const row = page.document.querySelector(`a[href="/channels/${place}/${id}"]`);
  const listed = row?.querySelector(select.listedName)?.textContent?.trim();
  const name = heading?.textContent?.trim() || listed;
  if (!name) throw new SiteChanged('discord', 'conversation name', select.heading);
  return place === '@me' && listed && listed !== name ? null : { id, place, name, pane };
}

function signedIn({ document }: Page): Someone {
  const panel = document.querySelector(select.me);
  const name = (panel?.querySelector(select.myName) ?? panel?.querySelector(select.myNameTag))?.textContent?.trim();
  if (!panel || !name) throw new SiteChanged('discord', 'who is signed in', `${select.me} ${select.myName}`);
  return someoneIn(name, [...panel.querySelectorAll<HTMLImageElement>(select.myAvatar)]);
}

/** The picture in the list is a person's or a group's own. Without one, the names of those who wrote tell; null when nobody has. */
function kindOf({ document }: Page, { id, name }: Channel, rows: readonly Row[], me: Someone): ThreadKind | null {
  const pictures = [...document.querySelectorAll<HTMLImageElement>(`a[href="/channels/@me/${id}"] img`)];
  if (pictures.some(({ src }) => src.includes('/channel-icons/'))) return 'group';
  const others = new Set(rows.map(({ author }) => author.name).filter((author) => author !== me.name));
  if (someoneIn(name, pictures).user) return others.size > 1 ? null : 'direct';
  if (others.size === 0) return null;
  return others.size === 1 && others.has(name) ? 'direct' : 'group';
}

interface Row {
  author: Someone;
  said: Said;
}

/**
 * Rows of the channel in order. A row without a name continues the run whose head its label names, or else the one
 * above. Where the head is out of the page it is not known whose words they are, and they wait until it is there.
 */
function readRows(page: Page, list: Element, channel: string): Row[] {
  const found = rowsIn('discord', list, select.row, select.inRow);
  const heads = new Map<string | undefined, Someone>();
  let above: Someone | undefined;
  const rows = found.flatMap((row): Row[] => {
    const { own, head, said } = partsOf(row, page, channel);
    if (!said) return [];
    if (own) heads.set(idsOf(row)[2], own);
    const author = own ?? (head === null ? above : heads.get(head));
    above = author;
    return author ? [{ author, said }] : [];
  });
  const said = found.filter((row) => !partsOf(row, page, channel).notice);
  expectInSome('discord', said, 'author', select.head);
  expectInSome('discord', said, 'text of a message', select.content);
  return rows;
}

interface Parts {
  /** What Discord itself says. */
  notice: boolean;
  /** The author a run begins with. */
  own: Someone | null;
  /** The message at the head of the run, as the row's label names it. */
  head: string | null;
  /** Null for what nobody said in this channel. */
  said: Said | null;
}

const partsOf = once((row: HTMLElement, _page, channel: string): Parts => {
  const [, place, id] = idsOf(row);
  const notice = row.querySelector(select.system) !== null;
  if (!id || place !== channel || notice) return { notice, own: null, head: null, said: null };
  const label = row.querySelector(select.labelled)?.getAttribute('aria-labelledby');
  const head = label ? (/message-username-(\d+)/.exec(label)?.[1] ?? '') : null;
  return { notice, own: authorOf(row), head, said: toSaid(row, id) };
});

/** The head of a run shows a picture beside the name. What is quoted above has a name and a picture of its own. */
function authorOf(row: HTMLElement): Someone | null {
  const head = row.querySelector(select.head);
  if (!head) return null;
  const name = (head.querySelector(select.username) ?? head).textContent?.trim() ?? '';
  const contents = head.closest('h2, h3')?.parentElement;
  return someoneIn(name, [...(contents?.querySelectorAll<HTMLImageElement>(select.avatar) ?? [])]);
}

function toSaid(row: HTMLElement, id: string): Said {
  const bodies = [...row.querySelectorAll(`#message-content-${id}`)];
  const body = bodies.find((one) => !one.closest(select.quoted));
  const status = row.querySelector(select.failed) ? 'failed' : row.querySelector(select.sending) ? 'sending' : 'sent';
  return {
    id: status === 'sent' ? id : null,
    at: momentIn(id),
    text: body ? bodyText(body, select.notSaid) : '',
    status,
  };
}

/** Discord's ids begin with the milliseconds since 2015. */
const momentIn = (id: string) => Number(BigInt(id) >> 22n) + 1_420_070_400_000;

function toListed(row: HTMLAnchorElement): ListedThread[] {
  const id = /^\/channels\/@me\/(\d+)$/.exec(row.getAttribute('href') ?? '')?.[1];
  const name = row.querySelector(select.listedName)?.textContent?.trim();
  return id && name ? [{ id, name, lastAt: null, lastFrom: null }] : [];
}
