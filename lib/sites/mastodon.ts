import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn } from './page/clock';
import { machineTime } from './page/machine-time';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  /** What the page was started with: who is signed in, and the server's own domain. */
  start: 'script#initial-state',
  /** The post a page is about, among those around it. */
  opened: '.detailed-status__wrapper',
  column: '.scrollable',
  post: '.status[data-id], .detailed-status',
  quoted: '.status--is-quote, .status__quote',
  direct: '.status-direct, .detailed-status__wrapper-direct *',
  link: 'a.detailed-status__datetime[href], a.status__relative-time[href]',
  author: '.status__display-name, .detailed-status__display-name',
  handle: '.display-name__account',
  name: '.display-name__html, .display-name strong',
  text: '.status__content__text, .status__content',
  notSaid: '.quote-inline, .status__content__read-more-button, .poll, .translate-button',
  mention: 'a.mention[title]',
  anyMention: 'a.mention:not(.hashtag)',
  time: 'time[datetime]',
  day: '.detailed-status__datetime',
  form: '.compose-form',
  answered: '.reply-indicator',
  answeredAuthor: '.reply-indicator__display-name, .detailed-status__display-name',
  answeredText: '.reply-indicator__content',
  composer: 'textarea.autosuggest-textarea__textarea',
  listed: '.conversation',
  listedName: '.conversation__content__names a[href*="/@"]',
  unread: '.conversation__unread',
};

/**
 * Mastodon, at home on any host; checked against the client's source of 2018 to 2026, on no live server.
 * Private mentions with a person are one thread, whatever post they began with. A reply to a post is public.
 */
const mastodon: Site = {
  id: 'mastodon',
  label: 'Mastodon',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  mark: '#mastodon[data-props]',
  setting: 'private',
  watch: '#mastodon',
  select,

  read(page): Thread | null {
    const oneself = signedIn(page);
    return oneself && (publicThread(page, oneself) ?? directThread(page, oneself));
  },

  composer(page) {
    const oneself = signedIn(page);
    const reply = oneself && replyIn(page, oneself);
    if (!reply) return null;
    const { box, posts } = reply;
    if (publicThread(page, oneself)) return box;
    const messages = directThread(page, oneself)?.messages ?? [];
    return messages.some(({ id }) => id === posts[0].id) ? box : null;
  },

  readList(page) {
    const oneself = signedIn(page);
    const rows = [...page.document.querySelectorAll(select.listed)];
    return oneself ? rows.flatMap((row) => toListed(row, oneself)) : [];
  },
};

export default mastodon;

interface Oneself {
  handle: string;
  domain: string;
}

function signedIn({ document, url }: Page): Oneself | null {
  const start = document.querySelector(select.start)?.textContent ?? '';
  const me = /"me":"(\d+)"/.exec(start)?.[1];
  const handle = me && new RegExp(`"id":"${me}","username":"[^"]*","acct":"([^"]+)"`).exec(start)?.[1];
  return handle ? { handle, domain: /"domain":"([^"]+)"/.exec(start)?.[1] ?? url.host } : null;
}

/** "@ada@example.org" where it is not this server, else "ada". */
function handleOf(shown: string, { domain }: Oneself): string {
  const handle = shown.trim().replace(/^@/, '');
  return handle.endsWith(`@${domain}`) ? handle.slice(0, -domain.length - 1) : handle;
}

interface Post {
  id: string;
  element: Element;
  direct: boolean;
  handle: string;
  message: Message;
}

const notQuoted = (part: Element) => !part.closest(select.quoted);

/** Whom a post is addressed to stands before its words. */
const withoutAddress = (text: string) => text.replace(/^(?:@\S+(?:\s+|$))+/, '');

function toPost(element: HTMLElement, { document, now }: Page, oneself: Oneself): Post {
  const author = element.querySelector(select.author);
  const shown = author?.getAttribute('title') ?? author?.querySelector(select.handle)?.textContent;
  const link = element.querySelector<HTMLAnchorElement>(select.link);
  const id = element.dataset.id ?? /\/(\d+)$/.exec(link?.pathname ?? '')?.[1];
  if (!author || !shown || !id) throw new SiteChanged('mastodon', 'author of a post', select.author);
  const handle = handleOf(shown, oneself);
  const name = author.querySelector(select.name);
  const body = [...element.querySelectorAll(select.text)].find(notQuoted);
  const day = clockIn(document.documentElement.lang).at(element.querySelector(select.day)?.textContent ?? '', now);
  const message: Message = {
    id,
    from: handle === oneself.handle ? 'me' : 'them',
    author: (name && bodyText(name, 'svg')) || handle,
    at: machineTime(element.querySelector(select.time)?.getAttribute('datetime')) ?? day,
    text: body ? withoutAddress(bodyText(body, select.notSaid)) : '',
    status: 'sent',
  };
  return { id, element, direct: element.matches(select.direct), handle, message };
}

function postsIn(root: ParentNode, page: Page, oneself: Oneself): Post[] {
  const posts = [...root.querySelectorAll<HTMLElement>(select.post)].filter(notQuoted);
  return posts.map((post) => toPost(post, page, oneself));
}

/** The reply being written, and the post it answers wherever that is shown. Null when it is shown nowhere, or two could be meant. */
function replyIn(page: Page, oneself: Oneself): { box: HTMLElement; posts: readonly [Post, ...Post[]] } | null {
  const form = [...page.document.querySelectorAll(select.form)].find((one) => one.querySelector(select.answered));
  const answered = form?.querySelector(select.answered);
  const box = form?.querySelector<HTMLElement>(select.composer);
  const author = answered?.querySelector(select.answeredAuthor)?.querySelector(select.handle)?.textContent;
  const words = answered?.querySelector(select.answeredText);
  if (!box || !author || !words) return null;
  const handle = handleOf(author, oneself);
  const text = withoutAddress(bodyText(words, select.notSaid));
  const all = postsIn(page.document, page, oneself);
  const [first, ...others] = all.filter((post) => post.handle === handle && post.message.text === text);
  return first && others.every(({ id }) => id === first.id) ? { box, posts: [first, ...others] } : null;
}

const columnOf = ({ element }: Post) => element.closest(select.column);
const hasOpened = (post: Post) => columnOf(post)?.querySelector(select.opened) !== null;

/** What is above a post in the branch it stands in, and the post. Of the answers below the opened post no order is known. */
function branchOf(post: Post, page: Page, oneself: Oneself): Post[] {
  const column = columnOf(post);
  if (!column || !hasOpened(post)) return [post];
  const shown = postsIn(column, page, oneself);
  const upTo = shown.findIndex(({ element, id }) => id === post.id || element.closest(select.opened));
  return [...shown.slice(0, upTo + 1).filter(({ id }) => id !== post.id), post];
}

/** A reply box that is being written in makes its post the thread. */
function publicThread(page: Page, oneself: Oneself): Thread | null {
  const reply = replyIn(page, oneself);
  const post = reply?.posts.find(hasOpened) ?? reply?.posts[0];
  if (!post || post.direct || reply?.box !== page.document.activeElement) return null;
  const branch = branchOf(post, page, oneself);
  return {
    site: 'mastodon',
    host: page.url.host,
    account: oneself.handle,
    id: post.id,
    idKind: 'stable',
    kind: 'public',
    name: post.message.author ?? post.handle,
    url: `${page.url.origin}/@${post.handle}/${post.id}`,
    messages: branch.map(({ message }) => message),
  };
}

/** Null where not all of what is shown is private, or it can't be told for whom it is. */
function directThread(page: Page, oneself: Oneself): Thread | null {
  const opened = page.document.querySelector(select.opened);
  const column = opened?.closest(select.column);
  if (!opened || !column) return null;
  const posts = postsIn(column, page, oneself);
  const named = posts.find(({ element }) => opened.contains(element))?.id;
  if (!posts.every(({ direct }) => direct) || !page.url.pathname.endsWith(`/${named}`)) return null;
  const others = new Map<string, string>();
  for (const mention of column.querySelectorAll(select.anyMention)) {
    if (!mention.matches(select.mention)) return null;
    const handle = handleOf(mention.getAttribute('title') ?? '', oneself);
    others.set(handle, handle);
  }
  for (const { handle, message } of posts) others.set(handle, message.author ?? handle);
  others.delete(oneself.handle);
  if (others.size === 0) return null;
  const direct = others.size === 1;
  return {
    site: 'mastodon',
    host: page.url.host,
    account: oneself.handle,
    id: [...others.keys()].toSorted().join(','),
    idKind: 'stable',
    kind: direct ? 'direct' : 'group',
    name: [...others.values()].join(', '),
    url: `${page.url.origin}${page.url.pathname}`,
    messages: posts.map(({ message }) => (direct ? { ...message, author: null } : message)),
  };
}

function toListed(row: Element, oneself: Oneself): ListedThread[] {
  const [link, ...others] = row.querySelectorAll<HTMLAnchorElement>(select.listedName);
  const name = link && bodyText(link, 'svg');
  const id = /\/@([^/]+)$/.exec(link?.pathname ?? '')?.[1];
  if (!id || !name || others.length > 0) return [];
  const lastAt = machineTime(row.querySelector(select.time)?.getAttribute('datetime'));
  return [{ id: handleOf(id, oneself), name, lastAt, lastFrom: row.querySelector(select.unread) ? 'them' : null }];
}
