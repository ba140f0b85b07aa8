import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { isChangingOver } from './page/changing-over';
import { clockIn } from './page/clock';
import { before, branch, replyBox } from './page/replying';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  screen: '[data-testid="convoScreen"]',
  words: '[dir="auto"]',
  profile: 'a[href^="/profile/"]',
  button: 'button, [role="button"]',
  menu: '[aria-haspopup="menu"]',
  /** Beside each message stand the buttons for what can be done with it. */
  row: 'div:has(> :first-child > [aria-haspopup="menu"]):has(> :nth-child(2))',
  notSaid: 'button, [role="button"], [role="link"], a[href*="/post/"]',
  retry: 'a[href$="#"]',
  composer: 'textarea',
  listed: 'a[href^="/messages/"][aria-label]',
  own: 'nav a[href^="/profile/"]',
  reply: '[role="dialog"] .ProseMirror',
  answered: '[role="dialog"] [aria-label]',
  post: '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]',
  permalink: 'a[href*="/post/"]',
};

/**
 * Bluesky: chats, and replies to posts. Read from the client's source of 2026; how its menus are marked is assumed.
 * There are no ids of messages, and times only after a pause.
 */
const bluesky: Site = {
  id: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  setting: 'private',
  watch: '#root',
  select,

  read(page): Thread | null {
    const box = replyBox(page, select.reply);
    return box ? readPost(page, box) : readChat(page);
  },

  composer(page) {
    return replyBox(page, select.reply) ?? openChat(page)?.screen.querySelector<HTMLElement>(select.composer) ?? null;
  },

  readList: ({ document }) => [...document.querySelectorAll(select.listed)].flatMap(toListed),
};

export default bluesky;

const chatId = (path: string | null) => /^\/messages\/(?!settings$|inbox$)([\w-]+)$/.exec(path ?? '')?.[1] ?? null;

/** What a person reads, except on buttons. */
const wordsIn = (part: Element): Element[] =>
  [...part.querySelectorAll(select.words)].filter((one) => one.textContent.trim() && !one.closest(select.button));

interface Chat {
  id: string;
  name: string;
  kind: ThreadKind;
  screen: Element;
}

/** Screens left behind stay in the page, hidden. Null while the list of chats and the screen name different ones. */
function openChat({ document, url }: Page): Chat | null {
  const id = chatId(url.pathname);
  const shown = [...document.querySelectorAll(select.screen)].filter((one) => one.checkVisibility());
  const [screen] = shown;
  if (!id || !screen || shown.length > 1 || !screen.querySelector(select.composer)) return null;
  const head = headOf(screen);
  if (!head) throw new SiteChanged('bluesky', 'conversation name', `${select.screen} ${select.words}`);
  const listed = [...document.querySelectorAll(select.listed)].flatMap(toListed).find((one) => one.id === id);
  return listed && listed.name !== head.name ? null : { id, screen, ...head };
}

/** The first words of the screen are the name: in a chat of two a link to the other's profile, in a group beside a button. */
function headOf(screen: Element): { name: string; kind: ThreadKind } | null {
  const [words] = wordsIn(screen);
  if (!words) return null;
  const name = bodyText(words);
  if (words.closest(select.profile)) return { name, kind: 'direct' };
  // What can be done with a person is a menu, what with a group a page.
  const head = words.closest(`:has(${select.button})`);
  return head && !head.querySelector(`${select.menu}, ${select.composer}`) ? { name, kind: 'group' } : null;
}

function readChat(page: Page): Thread | null {
  const chat = openChat(page);
  if (!chat) return null;
  const { id, name, kind, screen } = chat;
  const { origin, host, pathname } = page.url;
  const messages = readItems(screen, kind, page);
  const words = messages.map(({ text }) => text);
  if (isChangingOver(page, id, name, words)) return null;
  return {
    ...{ site: 'bluesky', host, account: null, id, idKind: 'stable', kind, name },
    ...{ url: origin + pathname, messages },
  };
}

/** What stands in the list that scrolls: a beginning, notices, and messages with what belongs to them. */
function itemsIn(screen: Element): Element[] {
  const list = [...screen.querySelectorAll('div')].find((one) => /auto|scroll/.test(getComputedStyle(one).overflowY));
  const content = [...(list?.children ?? [])].toSorted((one, other) => other.children.length - one.children.length)[0];
  const items = [...(content?.children ?? [])].filter((one) => one.textContent.trim());
  if (!list || (items.length > 1 && !items.some((item) => item.querySelector(select.row))))
    throw new SiteChanged('bluesky', 'messages', select.row);
  return items;
}

function readItems(screen: Element, kind: ThreadKind, { document, now }: Page): Message[] {
  const clocks = [document.documentElement.lang, navigator.language].map(clockIn);
  const timeIn = (heading: string) => clocks.map((clock) => clock.at(heading, now)).find((at) => at !== null) ?? null;
  let author: string | null = null;
  return itemsIn(screen).flatMap((item, index): Message[] => {
    const row = item.querySelector<HTMLElement>(select.row);
    if (!row) return [];
    const heading = item.firstElementChild?.contains(row) ? null : item.firstElementChild;
    const at = heading && timeIn(heading.textContent);
    const from = authorOf(row);
    // Over the first of a run stands its author; "Ada replied to you" comes with a small picture.
    const name = before(wordsIn(item), row).find(
      (one) => !heading?.contains(one) && !one.parentElement?.querySelector(':scope > svg'),
    );
    author = from === 'me' ? null : name ? bodyText(name) : author;
    const by = kind === 'group' ? author : null;
    // A picture of the author ends a run; the next one may begin without a name.
    if ([...item.querySelectorAll(select.profile)].some((one) => !row.contains(one))) author = null;
    const body = row.lastElementChild && wordsIn(row.lastElementChild).find((one) => !one.closest(select.notSaid));
    // The heading over the first one may go when more is loaded, and with it the time it is known by.
    if (!body || (index === 0 && at !== null)) return [];
    return [
      {
        id: null,
        from,
        author: by,
        at,
        text: bodyText(body),
        status: item.querySelector(select.retry) ? 'failed' : 'sent',
      },
    ];
  });
}

/** Own messages flow away from their buttons to the end, others' the other way round; the bubble is aligned likewise. */
function authorOf(row: Element): Side {
  const flows = { row: 'me', 'row-reverse': 'them' } as const;
  const aligned = { 'flex-end': 'me', 'flex-start': 'them' } as const;
  const flow = flows[getComputedStyle(row).flexDirection as keyof typeof flows];
  const align =
    row.lastElementChild && aligned[getComputedStyle(row.lastElementChild).alignItems as keyof typeof aligned];
  if (!flow || flow !== align) throw new SiteChanged('bluesky', 'author of a message', select.row);
  return flow;
}

/** The box of a reply shows whom and what it answers; where in the page under it that post stands tells its address. */
function readPost(page: Page, box: HTMLElement): Thread | null {
  const { document, url } = page;
  const own = document.querySelector(select.own)?.getAttribute('href')?.split('/')[2];
  const shown = before(document.querySelectorAll(select.answered), box)
    .filter((one) => !one.matches(select.button) && wordsIn(one).length > 1)
    .map((one) => wordsIn(one).map((words) => bodyText(words)));
  const [name, text] = shown.at(-1) ?? [];
  if (!own || !name || !text) return null;
  const posts = [...document.querySelectorAll<HTMLElement>(select.post)].filter((post) => {
    const words = wordsIn(post).map((one) => plain(bodyText(one)));
    return words.includes(plain(name)) && words.includes(plain(text));
  });
  const [post] = posts;
  const handle = post?.dataset.testid?.split('-by-')[1];
  if (!post || !handle || posts.length > 1) return null;
  const address = post.querySelector(select.permalink)?.getAttribute('href') ?? url.pathname;
  const id = /^\/profile\/[^/]+\/post\/(\w+)/.exec(address)?.[1];
  if (!id) throw new SiteChanged('bluesky', 'address of the post', select.permalink);
  const from = handle === own ? 'me' : 'them';
  const messages: Message[] = [{ id, from, author: name, at: null, text, status: 'sent' }];
  return branch('bluesky', page, `post/${id}`, url.origin + address, messages);
}

/** Links are shown shortened in one place and not in another. */
const plain = (text: string) =>
  text
    .replace(/\S*[/…]\S*/g, '')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim();

function toListed(link: Element): ListedThread[] {
  const id = chatId(link.getAttribute('href'));
  const name = link.getAttribute('aria-label')?.trim();
  return id && name ? [{ id, name, lastAt: null, lastFrom: null }] : [];
}
