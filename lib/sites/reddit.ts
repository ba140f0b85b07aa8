import type { Message, Side, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { isChangingOver } from './page/changing-over';
import { machineTime } from './page/machine-time';
import { allWithin, around, focused, shadowsIn } from './page/shadow';
import { sidesOf } from './page/sides';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  app: 'rs-app',
  own: 'rs-current-user[display-name]',
  room: 'rs-room',
  /** Answers to one message, beside the room: neither their list nor their box is the room's. */
  branch: 'rs-thread',
  timeline: 'rs-timeline',
  row: 'rs-timeline-event[data-id]',
  /** What only messages have; the label begins with the author in some languages. */
  message: '.room-message',
  label: '.room-message[aria-label]',
  author: '.user-name, .room-message-author, rs-username',
  text: '.room-message-text',
  picture: '.image-message, .room-message-image, rs-image',
  notSaid: 'blockquote, time, rs-timestamp',
  /** In a run, under the name of its first. */
  continued: '.room-message.compact',
  /** In pages of before 2026, which show one's own messages without a name. */
  mine: '.flex-row-reverse',
  time: 'faceplate-timeago[ts], time[datetime]',
  composer: 'textarea[name="message"]',
  listed: 'rs-rooms-nav-room[room]',
  listedName: '.room-name',
  listedLabel: 'a[aria-label]',
};

/**
 * Reddit chat, on its own page and over others. Elements, ids of rooms and messages, names, words and the box are what
 * several public tools of 2025 and 2026 agree on; times, what a deleted message looks like, and the label of a chat with
 * one person are assumed. What stands in closed shadow roots is not seen.
 */
const reddit: Site = {
  id: 'reddit',
  label: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://chat.reddit.com/*'],
  setting: 'private',
  watch: select.app,
  roots: ({ document }) => allWithin(document, select.app).flatMap((app) => shadowsIn(app)),
  select,

  read(page): Thread | null {
    const room = openRoom(page);
    if (!room) return null;
    const { id, listed, timeline } = room;
    const me = allWithin(page.document, select.own)[0]?.getAttribute('display-name');
    if (!me) throw new SiteChanged('reddit', 'your own name', select.own);
    const name = listed && nameIn(listed);
    // Scrolled out of the list, a room has no name that is sure.
    if (!name) return null;
    const messages = readMessages(timeline, me, name);
    const kind = messages && kindOf(name, listed, messages);
    if (!kind) return null;
    const words = messages.map(({ message }) => message.text);
    if (isChangingOver(page, id, name, words)) return null;
    return {
      ...{ site: 'reddit', host: page.url.host, account: me, id, idKind: 'stable', kind, name },
      url: linkTo(page.url, id),
      messages: messages.map(({ author, message }) => ({ ...message, author: kind === 'group' ? author : null })),
    };
  },

  composer(page) {
    const room = openRoom(page)?.room;
    const boxes = room ? allWithin(room, select.composer).filter(notInBranch) : [];
    return boxes.length > 1 ? (boxes.find((box) => box === focused(page.document)) ?? null) : (boxes[0] ?? null);
  },

  readList: ({ document }) =>
    allWithin(document, select.listed).flatMap((row): ListedThread[] => {
      const [id, name] = [row.getAttribute('room'), nameIn(row)];
      return id && name ? [{ id, name, lastAt: null, lastFrom: null }] : [];
    }),
};

export default reddit;

function notInBranch(element: Element): boolean {
  for (let node: Node | null = element; node; node = around(node))
    if (node instanceof Element && node.matches(select.branch)) return false;
  return true;
}

interface Room {
  id: string;
  room: Element;
  timeline: Element;
  /** Its row in the list, where that is in view. */
  listed: Element | null;
}

/** The only room in sight: those left stay in the page. Null while address, room and list name different ones. */
function openRoom({ document, url }: Page): Room | null {
  const rooms = allWithin(document, select.room).filter((one) => one.checkVisibility());
  const [room] = rooms;
  const timelines = room ? allWithin(room, select.timeline).filter(notInBranch) : [];
  const [timeline] = timelines;
  if (!room || !timeline || rooms.length > 1 || timelines.length > 1) return null;
  const list = allWithin(document, select.listed);
  const selected = list.find((row) => row.hasAttribute('selected'));
  const named = [timeline, room, ...(selected ? [selected] : [])].map((one) => one.getAttribute('room'));
  const ids = new Set([addressed(url), ...named].filter((one) => one !== null));
  const [id] = ids;
  if (!id || ids.size > 1) return null;
  return { id, room, timeline, listed: list.find((row) => row.getAttribute('room') === id) ?? null };
}

function addressed({ pathname }: URL): string | null {
  const room = /\/room\/([^/]+)/.exec(decodeURI(pathname))?.[1];
  return room ? decodeURIComponent(room) : null;
}

const linkTo = ({ host }: URL, id: string) =>
  `https://${host}${host.startsWith('chat.') ? '' : '/chat'}/room/${encodeURIComponent(id)}`;

function nameIn(row: Element): string | null {
  const [name] = allWithin(row, select.listedName);
  return (name && bodyText(name).replace(/^u\//, '')) || null;
}

/** Names of people have no space, and only they are called so: a room may have any name. Null where nothing tells. */
function kindOf(name: string, listed: Element, messages: readonly Read[]): ThreadKind | null {
  const others = new Set(messages.flatMap(({ author, message }) => (message.from === 'them' ? [author] : [])));
  if (others.size > 1 || !/^[\w-]{3,20}$/.test(name)) return 'group';
  const [label] = allWithin(listed, select.listedLabel);
  const labelled = label?.getAttribute('aria-label')?.startsWith('Direct chat with ');
  return others.size === 1 ? (others.has(name) ? 'direct' : null) : labelled ? 'direct' : null;
}

interface Read {
  author: string;
  message: Message;
}

/** Null where it is not sure whose message each is. Those at the top, under a name that is out of the page, are left out. */
function readMessages(timeline: Element, me: string, friend: string): Read[] | null {
  const rows = allWithin(timeline, select.row);
  const turned = allWithin(timeline, select.mine).length > 0;
  const signed: { row: Element; sender: string; signs: Side[] }[] = [];
  let author: string | null = null;
  for (const row of rows) {
    const mine = allWithin(row, select.mine).length > 0;
    const shown = authorIn(row);
    const labelled = labelledAs(row, [me, friend, shown ?? author ?? me]);
    // Two names in one row.
    if (shown && labelled && labelled !== shown) return null;
    const above: string | null =
      row.hasAttribute('compact') || allWithin(row, select.continued).length > 0 ? author : null;
    author = shown ?? labelled ?? (mine ? me : above);
    if (author) {
      const named: Side = author === me ? 'me' : 'them';
      signed.push({ row, sender: author, signs: turned ? [named, mine ? 'me' : 'them'] : [named] });
    } else if (signed.length > 0 && allWithin(row, select.text).length > 0) return null;
  }
  const sides = sidesOf(signed, friend);
  const read = sides && signed.flatMap(({ row, sender }, index) => toRead(row, sender, sides[index]!));
  const withWords = allWithin(timeline, select.message).some((one) => !one.querySelector(select.picture));
  if (read?.length === 0 && withWords) throw new SiteChanged('reddit', 'messages', `${select.row} ${select.text}`);
  return read;
}

/** "ada", "u/ada", "ada replied to you"; null in the rows of a run that follow its first. */
function authorIn(row: Element): string | null {
  const [author] = allWithin(row, select.author);
  return author?.textContent?.trim().replace(/^u\//, '').split(/\s/)[0] || null;
}

/** Whose of these names a message's label begins with: "ada said 10:01 AM, hello". */
function labelledAs(row: Element, names: readonly string[]): string | null {
  const label = allWithin(row, select.label)[0]?.getAttribute('aria-label') ?? '';
  return names.find((name) => label.startsWith(`${name} `)) ?? null;
}

function toRead(row: Element, author: string, from: Side): Read[] {
  const [words] = allWithin(row, select.text);
  if (!words) return [];
  // Ids of the network begin so; what is on its way has one of the page's own.
  const id = row.getAttribute('data-id') ?? '';
  const sent = id.startsWith('$');
  const [time] = allWithin(row, select.time);
  const at = timeOf(time?.getAttribute('ts') ?? time?.getAttribute('datetime'));
  const text = bodyText(words, select.notSaid);
  return [{ author, message: { id: sent ? id : null, from, author, at, text, status: sent ? 'sent' : 'sending' } }];
}

/** ISO, or a number of seconds or milliseconds. */
function timeOf(shown: string | null | undefined): number | null {
  if (!shown || !/^\d+$/.test(shown)) return machineTime(shown);
  return Number(shown) * (shown.length > 11 ? 1 : 1000);
}
