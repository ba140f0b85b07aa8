import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn } from './page/clock';
import { type Account, accountIn, handleOf, withoutAddress } from './page/fediverse';
import { machineTime } from './page/machine-time';
import { once } from './page/once';
import { replyBox } from './page/replying';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  /** What the page was started with: who is signed in, and the server's own domain. */
  start: 'script#initial-state',
  /** The post a page is about, among those around it. */
  opened: '.detailed-status__wrapper',
  column: '.scrollable',
  post: '.status, .detailed-status',
  /** One in every post. */
  postPart: '.status__info, .detailed-status__meta',
  quoted: '.status--is-quote, .status__quote',
  direct: '.status-direct, .detailed-status__wrapper-direct *',
  link: 'a.detailed-status__datetime[href], a.status__relative-time[href]',
  author: '.status__display-name, .detailed-status__display-name',
  handle: '.display-name__account',
  name: '.display-name__html, .display-name strong',
  text: '.status__content__text, .status__content',
  notSaid: '.quote-inline, .status__content__read-more-button, .poll, .translate-button',
  /** Its title is the whole handle. */
  mention: 'a.mention:not(.hashtag), .h-card a',
  time: 'time[datetime]',
  form: '.compose-form',
  answered: '.reply-indicator',
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
    const seen = signedIn(page);
    return seen && (publicThread(seen) ?? directThread(seen));
  },

  composer(page) {
    const seen = signedIn(page);
    const reply = seen && replyIn(seen);
    const answered = ({ id }: Post) => id === reply?.posts[0].id;
    const open = reply && (publicThread(seen) ?? (directThread(seen) && directPosts(seen)?.find(answered)));
    return open ? reply.box : null;
  },

  readList(page) {
    const seen = signedIn(page);
    return seen ? [...page.document.querySelectorAll(select.listed)].flatMap((row) => toListed(row, seen)) : [];
  },
};

export default mastodon;

/** A page with whose it is. */
type Seen = Page & Account;

function signedIn(page: Page): Seen | null {
  const account = accountIn(page.document.querySelector(select.start)?.textContent ?? '', page.url.host);
  return account && { ...page, ...account };
}

type Post = { element: Element } & ReturnType<typeof readPost>;

const notQuoted = (part: Element) => !part.closest(select.quoted);
const isDirect = ({ element }: Post) => element.matches(select.direct);

function postsIn(root: ParentNode, seen: Seen): Post[] {
  const posts = [...root.querySelectorAll<HTMLElement>(select.post)].filter(notQuoted);
  const parts = [...root.querySelectorAll(select.postPart)].filter(notQuoted);
  if (posts.length !== parts.length) throw new SiteChanged('mastodon', 'posts', select.post);
  return posts.map((element) => ({ element, ...readPost(element, seen, seen.handle, seen.domain) }));
}

const readPost = once((element: HTMLElement, { document, now }, own: string, domain: string) => {
  const author = element.querySelector(select.author);
  const shown = author?.getAttribute('title') ?? author?.querySelector(select.handle)?.textContent;
  const link = element.querySelector<HTMLAnchorElement>(select.link);
  const id = element.dataset.id ?? /\/(\d+)$/.exec(link?.pathname ?? '')?.[1];
  if (!author || !shown || !id) throw new SiteChanged('mastodon', 'author of a post', select.author);
  const handle = handleOf(shown, { domain });
  const name = author.querySelector(select.name);
  const body = [...element.querySelectorAll(select.text)].find(notQuoted);
  const at = machineTime(element.querySelector(select.time)?.getAttribute('datetime'));
  const message: Message = {
    id,
    from: handle === own ? 'me' : 'them',
    author: (name && bodyText(name, 'svg')) || handle,
    at: at ?? clockIn(document.documentElement.lang).at(link?.textContent ?? '', now),
    text: body ? withoutAddress(bodyText(body, select.notSaid)) : '',
    status: 'sent',
  };
  return { id, handle, message };
});

/** The reply being written, and the post it answers wherever that is shown. Null when it is shown nowhere, or two could be meant. */
function replyIn(seen: Seen): { box: HTMLElement; posts: readonly [Post, ...Post[]] } | null {
  const form = [...seen.document.querySelectorAll(select.form)].find((one) => one.querySelector(select.answered));
  const answered = form?.querySelector(select.answered);
  const box = form?.querySelector<HTMLElement>(select.composer);
  const author = answered?.querySelector(select.handle)?.textContent;
  const words = answered?.querySelector(select.answeredText);
  if (!box || !author || !words) return null;
  const handle = handleOf(author, seen);
  const text = withoutAddress(bodyText(words, select.notSaid));
  const same = (post: Post) => post.handle === handle && post.message.text === text;
  const [first, ...others] = postsIn(seen.document, seen).filter(same);
  return first && others.every(({ id }) => id === first.id) ? { box, posts: [first, ...others] } : null;
}

const openedBeside = ({ element }: Post) => element.closest(select.column)?.querySelector(select.opened);

/** What is above a post in the branch it stands in, and the post. Of the answers below the opened post no order is known. */
function branchOf(post: Post, seen: Seen): Post[] {
  const opened = openedBeside(post);
  const shown = opened ? postsIn(opened.closest(select.column) ?? opened, seen) : [];
  const upTo = shown.findIndex(({ element, id }) => id === post.id || opened?.contains(element));
  return [...shown.slice(0, upTo + 1).filter(({ id }) => id !== post.id), post];
}

/** A reply box that is being written in makes its post the thread. */
function publicThread(seen: Seen): Thread | null {
  const reply = replyIn(seen);
  const post = reply?.posts.find(openedBeside) ?? reply?.posts[0];
  if (!post || isDirect(post) || reply?.box !== replyBox(seen, select.composer)) return null;
  const { id, handle, message } = post;
  return {
    ...head(seen),
    id,
    kind: 'public',
    name: message.author ?? handle,
    url: `${seen.url.origin}/@${handle}/${id}`,
    messages: branchOf(post, seen).map((one) => one.message),
  };
}

/** The posts of the opened conversation; null where not all of them are private, or the address names another one. */
function directPosts(seen: Seen): Post[] | null {
  const opened = seen.document.querySelector(select.opened);
  const column = opened?.closest(select.column);
  const posts = column ? postsIn(column, seen) : [];
  const openedId = posts.find(({ element }) => opened?.contains(element))?.id;
  const named = openedId !== undefined && seen.url.pathname.endsWith(`/${openedId}`);
  return named && posts.every(isDirect) ? posts : null;
}

/** Null where it can't be told for whom it is. One of several goes by their handles, whoever of them is in view. */
function directThread(seen: Seen): Thread | null {
  const posts = directPosts(seen) ?? [];
  const mentions = posts.flatMap(({ element }) => [...element.querySelectorAll(select.mention)]);
  const named = mentions.map((mention) => mention.getAttribute('title'));
  const handles = [...named.map((title) => handleOf(title ?? '', seen)), ...posts.map(({ handle }) => handle)];
  const others = [...new Set(handles.filter((handle) => handle !== seen.handle))].toSorted();
  const direct = others.length === 1;
  const name = direct ? posts.find(({ handle }) => handle === others[0])?.message.author : others.join(', ');
  if (!name || named.includes(null)) return null;
  const messages = posts.map(({ message }) => (direct ? { ...message, author: null } : message));
  return {
    ...head(seen),
    id: others.join(','),
    kind: direct ? 'direct' : 'group',
    name,
    url: `${seen.url.origin}${seen.url.pathname}`,
    messages: messages.filter(({ text }) => text !== ''),
  };
}

const head = ({ url, handle }: Seen) =>
  ({ site: 'mastodon', host: url.host, account: handle, idKind: 'stable' }) as const;

function toListed(row: Element, seen: Seen): ListedThread[] {
  const [link, ...others] = row.querySelectorAll<HTMLAnchorElement>(select.listedName);
  const name = link && bodyText(link, 'svg');
  const id = /\/@([^/]+)$/.exec(link?.pathname ?? '')?.[1];
  if (!id || !name || others.length > 0) return [];
  const lastAt = machineTime(row.querySelector(select.time)?.getAttribute('datetime'));
  return [{ id: handleOf(id, seen), name, lastAt, lastFrom: row.querySelector(select.unread) ? 'them' : null }];
}
