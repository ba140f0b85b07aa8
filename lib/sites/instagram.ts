import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { isChangingOver } from './page/changing-over';
import { clockIn } from './page/clock';
import { embedded } from './page/embedded';
import { first, firstAll } from './page/first';
import { inOrder } from './page/in-order';
import { once } from './page/once';
import { branch, publicly, replyBox } from './page/replying';
import { sideOf } from './page/side';
import { bodyText, oneLine } from './page/text';
import type { Page, Site } from './site';

const select = {
  list: '[data-pagelet="IGDMessagesList"]',
  listElse: '[data-pagelet="IGDOpenMessageList"]',
  header: '[data-pagelet="IGDInboxHeaderOffMsys"]',
  name: 'h2 span[title]',
  nameElse: 'h2',
  row: '[role="group"]',
  rowElse: '[role="row"]',
  profile: 'a[href^="/"]',
  /** Beside a message; a link in its words has none. */
  picture: 'a[href^="/"]:has(img)',
  bubble: '[role="none"], [role="presentation"]',
  /** What is quoted has no span around it. */
  words: 'span[dir="auto"] > div[dir="auto"]',
  composer: '[data-pagelet="IGDComposerForCannes"] [role="textbox"][contenteditable="true"]',
  composerElse: '[role="main"] [role="textbox"][contenteditable="true"], main [role="textbox"][contenteditable="true"]',
  comment: 'form textarea',
  post: 'article, [role="dialog"], main',
  permalink: 'a[href*="/p/"], a[href*="/reel/"]',
  caption: 'h1[dir="auto"]',
  commentWords: '[dir="auto"]',
};

/**
 * Instagram: direct threads, and comments on posts. The parts of the page, links to authors and the flow of rows are
 * certain; the head of a group is assumed. Messages have no ids, and times only after a pause.
 */
const instagram: Site = {
  id: 'instagram',
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  setting: 'private',
  watch: 'body',
  select,

  read(page): Thread | null {
    const box = replyBox(page, select.comment);
    return box ? readPost(page, box) : readChat(page);
  },

  composer(page) {
    const box = replyBox(page, select.comment);
    if (box || !threadId(page)) return box;
    return first(page.document, select.composer, select.composerElse);
  },
};

export default instagram;

const threadId = ({ url }: Page) => /^\/direct\/t\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null;

const handleIn = (link: Element) => /^\/([\w.]+)\/?$/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
const handlesIn = (part: ParentNode, links = select.picture) =>
  [...part.querySelectorAll(links)].flatMap((link) => handleIn(link) ?? []);

function readChat(page: Page): Thread | null {
  const { document, url } = page;
  const id = threadId(page);
  const list = first(document, select.list, select.listElse);
  if (!id || !list) return null;
  const header = document.querySelector(select.header);
  if (!header) throw new SiteChanged('instagram', 'conversation name', select.header);
  // The head is drawn anew now and then, and empty meanwhile.
  if (!header.textContent.trim()) return null;
  const named = first(header, select.name, select.nameElse);
  const name = named && (named.title || oneLine(bodyText(named)));
  if (!name) throw new SiteChanged('instagram', 'conversation name', `${select.header} ${select.name}`);
  const rows = rowsOf(list);
  const kind = kindOf(page, header, rows);
  if (!kind) return null;
  const messages = readRows(list, kind, page);
  const words = messages.map(({ text }) => text);
  if (isChangingOver(page, id, name, words)) return null;
  return {
    ...{ site: 'instagram', host: url.host, account: null, id, idKind: 'stable', kind, name },
    ...{ url: `${url.origin}/direct/t/${id}/`, messages },
  };
}

/** A chat of two has a link to the other one in its head; a group has several pictures there, and several authors. Null when unsure. */
function kindOf(page: Page, header: Element, rows: readonly HTMLElement[]): ThreadKind | null {
  const [person] = handlesIn(header, select.profile);
  const authors = new Set(rows.flatMap((row) => authorIn(row, page) ?? []));
  if (authors.size > 1 || (!person && header.querySelectorAll('img').length > 1)) return 'group';
  return person && [...authors].every((author) => author === person) ? 'direct' : null;
}

const authorIn = once((row: HTMLElement) => handlesIn(row)[0] ?? null);

const rowsOf = (list: Element) => firstAll(list, select.row, select.rowElse);

function readRows(list: Element, kind: ThreadKind, page: Page): Message[] {
  const rows = rowsOf(list);
  if (!rows.some(wordsIn) && list.querySelector(`${select.words}, ${select.picture}, ${select.bubble}`))
    throw new SiteChanged('instagram', 'messages', `${select.row} ${select.words}`);
  const known = new Set<Element>(rows);
  const entries = inOrder(list, rows[0]?.matches(select.row) ? select.row : select.rowElse);
  return entries.flatMap((row, index): Message[] => {
    const over = entries[index - 1];
    // Whether a time stands over the first row shown cannot be told; it is known by its time, if it has one.
    if (!over || !known.has(row)) return [];
    return toMessage(row, page, kind, known.has(over) ? '' : over.textContent);
  });
}

const wordsIn = (row: Element) => [...row.querySelectorAll(select.words)].at(-1);

const toMessage = once((row: HTMLElement, { document, now }, kind: ThreadKind, heading: string): Message[] => {
  const words = wordsIn(row);
  if (!words) return [];
  const from = sideIn(row, words);
  const at = clockIn(document.documentElement.lang).at(heading, now);
  const author = kind === 'group' && from === 'them' ? (handlesIn(row)[0] ?? null) : null;
  return [{ id: null, from, author, at, text: bodyText(words), status: 'sent' }];
});

/** Others' rows have a link to their author, one's own flow to the end. Where a run of rows has one link, the flow tells. */
function sideIn(row: Element, words: Element): Side {
  const linked = handlesIn(row).length > 0;
  const bubble = [...row.querySelectorAll(select.bubble)].find((one) => one.contains(words));
  const flow = bubble && /^(?:flex-)?(start|end)$/.exec(getComputedStyle(bubble).justifyContent)?.[1];
  const place = flow ?? sideOf(words, row) ?? (linked ? 'start' : null);
  if (!place || (linked && place === 'end')) throw new SiteChanged('instagram', 'author of a message', select.bubble);
  return place === 'end' ? 'me' : 'them';
}

/** The post, and the comment that is answered: its author's handle is put in front of the answer. */
function readPost(page: Page, box: HTMLElement): Thread | null {
  const own = embedded(page.document, 'PolarisViewer', 'username');
  const post = box.closest(select.post);
  const [name] = post ? handlesIn(post, select.profile) : [];
  if (!own || !post || !name) return null;
  const { origin, pathname } = page.url;
  const address = post.matches('article') ? post.querySelector(select.permalink)?.getAttribute('href') : pathname;
  const [path, id] = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)/.exec(address ?? '') ?? [];
  if (!id) throw new SiteChanged('instagram', 'address of the post', select.permalink);
  const answered = box instanceof HTMLTextAreaElement ? /^@([\w.]+)/.exec(box.value)?.[1] : undefined;
  const messages = [
    publicly(name, own, post.querySelector(select.caption)),
    ...(answered ? [publicly(answered, own, commentOf(post, answered))] : []),
  ];
  return branch('instagram', page, `post/${id}`, `${origin}${path}/`, messages);
}

/** The last words this author wrote under the post, beside the link to them and the time. */
function commentOf(post: Element, author: string): Element | undefined {
  return [...post.querySelectorAll(select.profile)]
    .filter((link) => handleIn(link) === author)
    .flatMap((link) => {
      const around = link.closest(':has(time)');
      const words = [...(around?.querySelectorAll(select.commentWords) ?? [])].filter(
        (one) => !one.matches(select.caption) && !one.querySelector('time') && oneLine(bodyText(one)) !== author,
      );
      return words.slice(0, 1);
    })
    .at(-1);
}
