import type { Message, Side, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from './page/clock';
import { inOrder } from './page/in-order';
import { isChangingOver } from './page/changing-over';
import { once } from './page/once';
import { before, branch, replyBox } from './page/replying';
import { sideOf } from './page/side';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  chat: '[data-testid="dm-conversation-panel"], [data-testid="DmActivityContainer"]',
  name: '[data-testid="dm-conversation-username"], h2[role="heading"]',
  request: '[data-testid="dm-message-request-accept-button"]',
  list: '[data-testid="dm-message-scroller"], [data-testid="dm-message-list"], [data-testid="DmScrollerContainer"]',
  row: '[data-testid^="message-"]:not([data-testid^="message-text-"]), [data-testid="messageEntry"]',
  status: '[data-send-status]',
  text: '[data-testid^="message-text-"], [data-testid="tweetText"]',
  profile: 'a[href^="/"]',
  composer:
    '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"][contenteditable], [data-testid="dmComposerTextInput"] [contenteditable]',
  listed: '[data-testid^="dm-conversation-item-"]',
  own: 'a[data-testid="AppTabBar_Profile_Link"]',
  reply: '[data-testid^="tweetTextarea_"][contenteditable]',
  post: 'article[data-testid="tweet"]',
  postText: '[data-testid="tweetText"]',
  postAuthor: '[data-testid="User-Name"]',
  permalink: 'a[href*="/status/"]',
};

/**
 * X: chats, and replies to posts. The names of the parts, the flow of rows to the side of their author and the ids
 * are certain; day headings and names in groups are assumed. Chats of before 2026 have neither ids nor full times.
 */
const x: Site = {
  id: 'x',
  label: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  setting: 'private',
  watch: '#react-root',
  select,

  read(page): Thread | null {
    const box = replyBox(page, select.reply);
    return box ? readBranch(page, box) : readChat(page);
  },

  composer(page) {
    return replyBox(page, select.reply) ?? openChat(page)?.panel.querySelector<HTMLElement>(select.composer) ?? null;
  },

  readList: ({ document }) => [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap(toListed),
};

export default x;

/** Two people's chat goes by both their ids, in either order; a group's by one. */
function chatId(shown: string | undefined): string | null {
  const [, one, other] = /^(?:g|group-)?(\d+)(?:[-:](\d+))?$/.exec(shown ?? '') ?? [];
  if (!one || !other) return one ?? null;
  return (BigInt(one) < BigInt(other) ? [one, other] : [other, one]).join('-');
}

const kindOf = (id: string) => (id.includes('-') ? 'direct' : 'group');

/** Null while the list of chats and the panel name different ones: it is changing over. Requests not yet accepted are no chats. */
function openChat({ document, url }: Page): { id: string; name: string; panel: Element; list: Element } | null {
  const id = chatId(/^\/(?:i\/chat|messages)\/([^/]+)\/?$/.exec(url.pathname)?.[1]);
  const panel = document.querySelector(select.chat);
  const list = panel?.querySelector(select.list);
  if (!id || !panel || !list || panel.querySelector(select.request)) return null;
  const heading = [...panel.querySelectorAll(select.name)].find((one) => !list.contains(one));
  const name = heading && bodyText(heading);
  if (!name) throw new SiteChanged('x', 'conversation name', select.name);
  const listed = [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap(toListed);
  return listed.every((one) => one.id !== id || one.name === name) ? { id, name, panel, list } : null;
}

function readChat(page: Page): Thread | null {
  const chat = openChat(page);
  if (!chat) return null;
  const { id, name, list } = chat;
  const { origin, host, pathname } = page.url;
  const kind = kindOf(id);
  const messages = readRows(list, kind, page);
  const words = messages.map(({ text }) => text);
  if (isChangingOver(page, id, name, words)) return null;
  return {
    ...{ site: 'x', host, account: null, id, idKind: 'stable', kind, name },
    ...{ url: origin + pathname, messages },
  };
}

/** Rows show a time of day; the day stands in a heading above. */
function readRows(list: Element, kind: Thread['kind'], page: Page): Message[] {
  const clock = clockIn(page.document.documentElement.lang);
  const texts = list.querySelectorAll(`:is(${select.row}) :is(${select.text})`).length;
  if (texts === 0 && list.querySelector(`${select.text}, :is(${select.row}, ${select.status}) [dir="auto"]`))
    throw new SiteChanged('x', 'messages', `${select.row} ${select.text}`);
  let day = '';
  let author: string | null = null;
  return inOrder(list, select.row).flatMap((entry): Message[] => {
    if (!entry.matches(select.row)) {
      if (clock.day(entry.textContent, page.now)) day = entry.textContent;
      return [];
    }
    const read = toRow(entry, page, day, author, kind === 'group');
    author = read.author;
    return read.messages;
  });
}

/** `above` is the author of the run. */
const toRow = once((entry: HTMLElement, { document, now }, day: string, above: string | null, inGroup: boolean) => {
  const text = entry.querySelector(select.text);
  const body = text?.querySelector('[dir="auto"]') ?? text;
  const author = authorOf(entry, body) ?? (flowOf(entry) === 'end' ? null : above);
  if (!body) return { author, messages: [] };
  const clock = clockIn(document.documentElement.lang);
  const id = /^message-(.+)/.exec(entry.dataset.testid ?? '')?.[1] ?? null;
  const after = [...entry.querySelectorAll('span')].filter((span) => before([body], span).length > 0);
  const minute = after.map((span) => clock.minute(span.textContent)).find((one) => one !== null) ?? null;
  const from = sideIn(entry, body);
  const message: Message = {
    id,
    from,
    author: inGroup && from === 'them' ? author : null,
    // A row without an id is known by its time: that must not depend on which headings are shown.
    at: id === null ? null : momentOf(clock.day(day, now), minute),
    text: bodyText(body),
    status: statusOf(entry),
  };
  return { author, messages: [message] };
});

const flowOf = (row: Element) => /^(?:flex-)?(start|end)$/.exec(getComputedStyle(row).justifyContent)?.[1] ?? null;

/** Rows flow to the side of their author; the bubble must stand there. */
function sideIn(row: Element, body: Element): Side {
  const [flow, place] = [flowOf(row), sideOf(body, row)];
  const side = flow ?? place;
  if (!side || (place && place !== side)) throw new SiteChanged('x', 'author of a message', select.row);
  return side === 'end' ? 'me' : 'them';
}

const handleIn = (link: Element | null | undefined) => /^\/(\w{1,15})$/.exec(link?.getAttribute('href') ?? '')?.[1];

/** The first link to a profile that is not in the words themselves. */
function authorOf(row: Element, body: Element | null): string | null {
  const link = [...row.querySelectorAll(select.profile)].find((one) => !body?.contains(one) && handleIn(one));
  return link ? bodyText(link) || (handleIn(link) ?? null) : null;
}

function statusOf({ dataset: { sendStatus = 'sent' } }: HTMLElement): Message['status'] {
  if (/fail|error/i.test(sendStatus)) return 'failed';
  return /sending|pending/i.test(sendStatus) ? 'sending' : 'sent';
}

/** What is answered is the last post above the box, in its dialog or under the post the address names. */
function readBranch(page: Page, box: HTMLElement): Thread | null {
  const { document, url } = page;
  const own = handleIn(document.querySelector(select.own));
  const dialog = box.closest('[role="dialog"]');
  const posts = before((dialog ?? document).querySelectorAll<HTMLElement>(select.post), box);
  const address = posts.at(-1)?.querySelector(select.permalink)?.getAttribute('href') ?? '';
  const id = statusIn(address);
  if (!own || posts.length === 0) return null;
  if (!id) throw new SiteChanged('x', 'address of the post', select.permalink);
  if (!dialog && statusIn(url.pathname) !== id) return null;
  const messages = posts.map((post) => toPost(post, own));
  return branch('x', page, `status/${id}`, new URL(address, url).href, messages);
}

const statusIn = (address: string) => /\/status\/(\d+)/.exec(address)?.[1] ?? null;

function toPost(post: HTMLElement, own: string): Message {
  const names = post.querySelector(select.postAuthor);
  const handle = handleIn(names?.querySelector(select.profile)) ?? /@(\w{1,15})/.exec(names?.textContent ?? '')?.[1];
  if (!names || !handle) throw new SiteChanged('x', 'author of a post', select.postAuthor);
  // A post that is quoted in another one is a link as a whole.
  const text = [...post.querySelectorAll(select.postText)].find((one) => !one.closest('[role="link"]'));
  const at = Date.parse(post.querySelector('time')?.dateTime ?? '');
  return {
    id: statusIn(post.querySelector(select.permalink)?.getAttribute('href') ?? ''),
    from: handle.toLowerCase() === own.toLowerCase() ? 'me' : 'them',
    author: bodyText(names).split('@')[0]!.trim() || handle,
    at: Number.isNaN(at) ? null : at,
    text: text ? bodyText(text) : '',
    status: 'sent',
  };
}

function toListed(row: HTMLElement): ListedThread[] {
  const id = chatId(row.dataset.testid?.slice('dm-conversation-item-'.length));
  const name = [...row.querySelectorAll('[dir="auto"], span')].map((one) => bodyText(one)).find((text) => text);
  return id && name ? [{ id, name, lastAt: null, lastFrom: null }] : [];
}
