import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from './page/clock';
import { emojiNamed } from './page/emoji';
import { once } from './page/once';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  /** Its id ends with the room's. A thread in the panel beside lies outside. */
  room: 'section[id^="chat-window-"]',
  around: '[data-qa-rc-room], main, [role="main"]',
  name: 'h1',
  /** Day headings and messages, in order. Notices have no id; a reply kept in a thread names it. */
  entry: '[data-time], :is([data-mid], [data-own]):not([data-tmid])',
  onItsWay: '[aria-busy="true"], .rcx-message--pending',
  author: '[id$="-displayName"] [data-username], .rcx-message-header__name',
  time: '[id$="-time"], .rcx-message-header__time',
  text: '.rcx-message-body, [id$="-content"]',
  notSaid: 'blockquote',
  composer: 'textarea[name="msg"], .js-input-message[contenteditable="true"]',
  listed: 'a:is(.rcx-sidebar-v2-item, .rcx-sidebar-item)[href*="/direct/"]',
  listedName: '.rcx-sidebar-v2-item__title, .rcx-sidebar-item__title',
  unread: '.rcx-badge',
};

/**
 * Rocket.Chat, at home on any host; checked against the client's source of 2022 to 2026.
 * Messages of a run carry no time: theirs is null.
 */
const rocketchat: Site = {
  id: 'rocketchat',
  label: 'Rocket.Chat',
  // Every company has a host of its own, in the cloud too: the page's mark tells.
  matches: [],
  mark: '#rocket-chat',
  setting: 'work',
  watch: '#react-root',
  select,

  read(page): Thread | null {
    const room = openRoom(page);
    if (!room) return null;
    const { id, kind, address, element } = room;
    const name = element.closest(select.around)?.querySelector(select.name)?.textContent?.trim();
    if (!name) throw new SiteChanged('rocketchat', 'conversation name', `${select.around} ${select.name}`);
    return {
      site: 'rocketchat',
      host: page.url.host,
      account: signedIn(page),
      id,
      idKind: 'stable',
      kind,
      name,
      url: `${page.url.origin}${address}`,
      messages: readMessages(page, element, kind),
    };
  },

  composer: (page) => openRoom(page)?.element.querySelector<HTMLElement>(select.composer) ?? null,

  readList(page) {
    return [...page.document.querySelectorAll<HTMLAnchorElement>(select.listed)].flatMap((row) => toListed(row, page));
  },
};

export default rocketchat;

/** One's own id, as the page keeps it for its next start. */
function signedIn({ document }: Page): string | null {
  return document.defaultView?.localStorage.getItem('Meteor.userId') ?? null;
}

const ADDRESS = /^.*\/(direct|channel|group)\/([^/]+)/;

/** A direct room of two is called by both their ids, one after the other; one of several has an id of its own. */
function kindOf(page: Page, id: string): ThreadKind | null {
  // The server's own program.
  if (id.includes('rocket.cat')) return null;
  const me = signedIn(page);
  if (me) {
    if (id === me + me) return null;
    return id !== me && (id.startsWith(me) || id.endsWith(me)) ? 'direct' : 'group';
  }
  if (id.length !== 34) return 'group';
  return id.slice(0, 17) === id.slice(17) ? null : 'direct';
}

/** Null while address and room differ: it is changing over. Null for one's notes to oneself too. */
function openRoom(page: Page): { id: string; kind: ThreadKind; address: string; element: Element } | null {
  const [address, folder, named] = ADDRESS.exec(page.url.pathname) ?? [];
  const element = page.document.querySelector(select.room);
  const id = element?.id.replace('chat-window-', '');
  if (!address || !element || !id) return null;
  if (folder !== 'direct') return { id, kind: 'group', address, element };
  const kind = kindOf(page, id);
  return kind && named === id ? { id, kind, address, element } : null;
}

function readMessages(page: Page, room: Element, kind: ThreadKind): Message[] {
  const messages: Message[] = [];
  let day: string | null = null;
  let author: string | null = null;
  for (const entry of room.querySelectorAll<HTMLElement>(select.entry)) {
    const read = toEntry(entry, page, kind, day, author);
    day = read.day ?? day;
    author = read.author ?? author;
    if (read.message) messages.push(read.message);
  }
  return messages;
}

interface Entry {
  /** The words of a heading; null for a message. */
  day: string | null;
  author: string | null;
  message: Message | null;
}

/** `day` and `above`, an author, are what stands over it. */
const toEntry = once(
  (entry: HTMLElement, { document, now }, kind: ThreadKind, day: string | null, above: string | null): Entry => {
    const { own, mid, sequential, time: divides } = entry.dataset;
    if (divides !== undefined) return { day: entry.textContent, author: null, message: null };
    if (own !== 'true' && own !== 'false') throw new SiteChanged('rocketchat', 'mark of your messages', '[data-own]');
    const shown = entry.querySelector(select.author)?.textContent?.trim();
    if (!shown && sequential !== 'true') throw new SiteChanged('rocketchat', 'author', select.author);
    const author = shown ?? above;
    const time = entry.querySelector<HTMLElement>(select.time);
    const body = entry.querySelector(select.text);
    if (!body) return { day: null, author, message: null };
    const clock = clockIn(document.documentElement.lang);
    const dated = time && momentOf(clock.day(day ?? '', now), clock.minute(time.textContent));
    const message: Message = {
      id: mid ?? entry.id,
      from: own === 'true' ? 'me' : 'them',
      author: kind === 'group' ? author : null,
      at: time && (clock.at(time.title, now) ?? dated),
      text: wordsIn(body),
      status: entry.matches(select.onItsWay) ? 'sending' : 'sent',
    };
    return { day: null, author, message };
  },
);

/** Every line is a block of its own. */
function wordsIn(body: Element): string {
  const blocks = [...(body.querySelector(':scope > div') ?? body).children].filter(
    (one) => !one.matches(select.notSaid),
  );
  return blocks
    .map((block) => bodyText(block, select.notSaid, emojiIn))
    .join('\n')
    .trim();
}

/** Drawn as a background; a class tells which, where the text is only its name: ":smile:". */
function emojiIn(element: Element): string | null {
  const named = element.textContent?.trim().startsWith(':');
  return named ? emojiNamed(/(?:^|\s)_([0-9a-f-]{4,})(?:\s|$)/.exec(element.className)?.[1]) : null;
}

function toListed(row: HTMLAnchorElement, page: Page): ListedThread[] {
  const id = ADDRESS.exec(new URL(row.href).pathname)?.[2];
  const name = row.querySelector(select.listedName)?.textContent?.trim();
  if (!id || !name || kindOf(page, id) !== 'direct') return [];
  return [{ id, name, lastAt: null, lastFrom: row.querySelector(select.unread) ? 'them' : null }];
}
