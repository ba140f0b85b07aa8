import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { isChangingOver } from './page/changing-over';
import { embedded } from './page/embedded';
import { kept } from './page/kept';
import { type LabelledRow, labelledRows } from './page/labelled-rows';
import { before, branch, publicly, replyBox } from './page/replying';
import { sidesOf } from './page/sides';
import { bodyText, oneLine } from './page/text';
import { isYou } from './page/you';
import type { ListedThread, Page, Site } from './site';

const select = {
  region: '[role="main"]',
  log: '[role="log"]',
  name: 'h1, h2',
  /** Three layouts of 2026, the one that tells most first. */
  message: '[data-message-id], [aria-roledescription="message"]',
  article: '[role="article"]',
  row: '[role="row"]',
  bubble: '[role="presentation"] [dir="auto"]',
  label: '[aria-label]',
  words: 'div[dir="auto"]',
  box: '[role="textbox"][contenteditable="true"]',
  listed: 'a[href*="/t/"]',
  posts: '[role="main"], [role="dialog"]',
  postAuthor: '[data-ad-rendering-role="profile_name"]',
  postText: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
  permalink: 'a:is([href*="/posts/"], [href*="/permalink/"], [href*="/videos/"], [href*="/reel/"], [href*="fbid="])',
};

/**
 * Messenger, on its own host and in Facebook, and comments on Facebook posts. Labels of messages, their ids and the
 * editor are certain, day headings and the head of the chat assumed. Small chats at the edge of Facebook are not read.
 */
const messenger: Site = {
  id: 'messenger',
  label: 'Messenger',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  setting: 'private',
  watch: 'body',
  select,

  read(page): Thread | null {
    const post = postOf(page);
    return post ? readPost(page, post) : readChat(page);
  },

  composer(page) {
    const post = postOf(page);
    return post ? post.box : composerIn(openChat(page));
  },

  readList: ({ document }) => [...document.querySelectorAll<HTMLAnchorElement>(select.listed)].flatMap(toListed),
};

export default messenger;

const chatId = (path: string) => /^(?:\/messages)?(?:\/e2ee)?\/t\/(\d+)\/?$/.exec(path)?.[1] ?? null;

interface Chat {
  id: string;
  name: string;
  region: Element;
  list: Element;
  rows: string;
  /** The name in the head is a link to the other person. */
  linked: boolean;
}

/** Null while the address, the list of chats and the open chat name different ones: it is changing over. */
function openChat({ document, url }: Page): Chat | null {
  const id = chatId(url.pathname);
  const regions = [...document.querySelectorAll(select.region)].filter((one) => one.checkVisibility());
  const region = regions.find((one) => one.querySelector(`${select.log}, ${select.message}`));
  if (!id || !region) return null;
  const log = region.querySelector(select.log);
  const rows = [select.message, select.article, select.row].find((one) => region.querySelector(one)) ?? select.message;
  if (!region.querySelector(rows) && log?.querySelector(select.bubble))
    throw new SiteChanged('messenger', 'messages', select.message);
  const list = log?.querySelector(rows) || !region.querySelector(rows) ? (log ?? region) : region;
  const label = log?.getAttribute('aria-label') ?? null;
  const fits = (name: string) => name !== '' && (label === null || oneLine(label).includes(name));
  const listed = [...document.querySelectorAll<HTMLAnchorElement>(select.listed)]
    .flatMap(toListed)
    .find((one) => one.id === id);
  const heads = [...region.querySelectorAll(select.name)].filter((one) => !list.contains(one) || list === region);
  const head = heads.find((one) => fits(oneLine(bodyText(one))));
  const name = head ? oneLine(bodyText(head)) : listed && fits(listed.name) ? listed.name : null;
  if (!name && heads.length === 0) throw new SiteChanged('messenger', 'conversation name', select.name);
  if (!name || (listed && listed.name !== name)) return null;
  const linked = Boolean(head?.closest('a[href]') ?? head?.querySelector('a[href]'));
  return { id, name, region, list, rows, linked };
}

/** Null while two boxes stand there and neither has the focus. */
function composerIn(chat: Chat | null): HTMLElement | null {
  const boxes = [...(chat?.region.querySelectorAll<HTMLElement>(select.box) ?? [])];
  const focused = boxes.find((box) => box.contains(document.activeElement));
  return focused ?? (boxes.length === 1 ? boxes[0]! : null);
}

function readChat(page: Page): Thread | null {
  const chat = openChat(page);
  if (!chat) return null;
  const { id, name, linked } = chat;
  const rows = labelledRows(chat.list, { row: chat.rows, words: select.words }, idOf, page);
  const sides = sidesOf(rows, name);
  if (!sides) throw new SiteChanged('messenger', 'author of a message', `${select.message} ${select.label}`);
  const others = rows.flatMap(({ author }, index) => (sides[index] === 'them' ? (author ?? []) : []));
  const kind = kindOf(name, linked, new Set(others));
  const arrived = rows.some((row) => row.id !== null);
  const messages = rows.map((row, index) => toMessage(row, sides[index]!, arrived, kind === 'group'));
  const words = messages.map(({ text }) => text);
  if (!kind || isChangingOver(page, id, name, words)) return null;
  const { host, origin, pathname } = page.url;
  return {
    ...{ site: 'messenger', host, account: null, id, idKind: 'stable', kind, name },
    url: origin + pathname,
    messages,
  };
}

const toMessage = kept((row: LabelledRow, from: Side, arrived: boolean, inGroup: boolean): Message => {
  const { id, author, at, text } = row;
  if (text === null) throw new SiteChanged('messenger', 'words of a message', select.words);
  // A row of one's own gets its id when it has arrived.
  const status = from === 'me' && id === null && arrived ? 'sending' : 'sent';
  return { id, from, author: inGroup && from === 'them' ? author : null, at, text, status };
});

/** "mid.5" and "100@msgr.5" are the same message. */
const idOf = ({ dataset }: HTMLElement) => /[^.]+$/.exec(dataset.messageId ?? '')?.[0] ?? null;

/** Labels may use the first name alone. Null before anything tells a group from a person. */
function kindOf(name: string, linked: boolean, others: ReadonlySet<string>): ThreadKind | null {
  const [only] = others;
  if (others.size > 1) return 'group';
  if (linked || (only !== undefined && `${name} `.startsWith(`${only} `))) return 'direct';
  return only === undefined ? null : 'group';
}

/** The box to write a comment in that the person is in, and the post with it. Small chats stand beside the posts, not among them. */
function postOf(page: Page): { box: HTMLElement; around: Element } | null {
  const box = replyBox(page, select.box);
  const around = box?.closest(`:has(${select.postAuthor})`);
  return box && around && box.closest(select.posts)?.contains(around) ? { box, around } : null;
}

const postId = (address: string) =>
  /(?:\/(?:posts|permalink|videos|reel)\/|[?&](?:story_)?fbid=)([\w.]+)/.exec(address)?.[1];

/** The post, and the comment that is answered: the label of the box names its author. */
function readPost(page: Page, { box, around }: NonNullable<ReturnType<typeof postOf>>): Thread | null {
  const own = embedded(page.document, 'CurrentUserInitialData', 'NAME');
  const names = around.querySelector(select.postAuthor);
  const label = oneLine(box.getAttribute('aria-label') ?? '');
  if (!own || !names || !label) return null;
  const address = [...around.querySelectorAll<HTMLAnchorElement>(select.permalink)]
    .map(({ href }) => href)
    .find(postId);
  const id = postId(address ?? page.url.href);
  if (!id) throw new SiteChanged('messenger', 'address of the post', select.permalink);
  const { origin, pathname } = new URL(address ?? page.url.href);
  const text = [...around.querySelectorAll(select.postText)].find(
    (one) => one.closest(select.article)?.contains(box) !== false,
  );
  const comments = before(around.querySelectorAll(select.article), box).flatMap((comment) => {
    const author = [...comment.querySelectorAll('a[href]')].map((link) => oneLine(bodyText(link))).find((one) => one);
    const named = author && author !== own && label.includes(author);
    return named ? [publicly(author, own, comment.querySelector(select.words))] : [];
  });
  // "Comment as Robin" is about the post itself; what another label names could not be found.
  if (comments.length === 0 && !label.includes(own)) return null;
  const messages = [publicly(oneLine(bodyText(names)), own, text), ...comments.slice(-1)];
  return branch('messenger', page, `post/${id}`, origin + pathname, messages);
}

/** The first words of a row of the list are the name; the preview of one's own message begins with "You:". */
function toListed(link: HTMLAnchorElement): ListedThread[] {
  const language = link.ownerDocument.documentElement.lang;
  const id = chatId(new URL(link.href).pathname);
  const [name, preview = ''] = [...link.querySelectorAll('[dir="auto"]')].map((one) => oneLine(bodyText(one)));
  const author = /^([^:：]+)[:：]/u.exec(preview)?.[1];
  return id && name ? [{ id, name, lastAt: null, lastFrom: author && isYou(author, language) ? 'me' : null }] : [];
}
