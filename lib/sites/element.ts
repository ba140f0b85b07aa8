import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from './page/clock';
import { once } from './page/once';
import { withoutAuthors } from './page/unnamed';
import { bodyText } from './page/text';
import type { Page, Site } from './site';

const select = {
  timeline: '.mx_RoomView_MessageList',
  room: '.mx_RoomView',
  /** A thread beside the room has a timeline and a composer of its own. */
  beside: '.mx_RightPanel, .mx_ThreadView',
  header: '.mx_RoomHeader, .mx_LegacyRoomHeader',
  name: '.mx_RoomHeader_heading, .mx_RoomHeader_nametext, .mx_LegacyRoomHeader_nametext',
  /** In the header of every room but a direct one, in releases that show the heading so. */
  members: '.mx_FacePile',
  newHeader: '.mx_RoomHeader_infoWrapper',
  active:
    '.mx_RoomListItemView[aria-selected="true"] .mx_RoomListItemView_roomName, .mx_RoomTile_selected .mx_RoomTile_title',
  day: '.mx_DateSeparator_dateHeading, h2.mx_DateSeparator',
  tile: 'li:is(.mx_EventTile, [data-event-id])',
  continued: '.mx_EventTile_continuation',
  sender: '.mx_DisambiguatedProfile_displayName, .mx_SenderProfile_displayName',
  /** What was deleted or could not be deciphered has none. */
  text: '.mx_EventTile_body, .mx_MTextBody',
  /** What a program says. */
  notAPerson: '.mx_MNoticeBody',
  answered: '.mx_ReplyChain, .mx_ReplyTile',
  notSaid: 'mx-reply, blockquote, .mx_BaseAvatar, .mx_EventTile_edited',
  time: '.mx_MessageTimestamp',
  composer:
    '.mx_MessageComposer :is(.mx_BasicMessageComposer_input, .mx_WysiwygComposer_Editor_content)[contenteditable="true"]',
};

/**
 * Element: Matrix, at home on any host; checked against the client's source of 2021 to 2026.
 * By default it shows a time under the mouse and on the last message alone: all others have none.
 */
const element: Site = {
  id: 'element',
  label: 'Element',
  matches: ['https://app.element.io/*', 'https://develop.element.io/*', 'https://staging.element.io/*'],
  mark: '#matrixchat .mx_MatrixChat, #matrixchat .mx_MatrixChat_wrapper',
  setting: 'private',
  watch: '#matrixchat',
  select,

  read(page): Thread | null {
    const room = openRoom(page);
    if (!room) return null;
    const { id, name, timeline } = room;
    const { messages, others } = readTimeline(page, timeline);
    const kind = kindOf(page, name, others);
    if (!kind) return null;
    return {
      site: 'element',
      host: page.url.host,
      account: signedIn(page),
      id,
      // An alias can be given to another room.
      idKind: id.startsWith('!') ? 'stable' : 'name',
      kind,
      name,
      url: `${page.url.origin}${page.url.pathname}#/room/${id}`,
      messages: kind === 'group' ? messages : withoutAuthors(messages),
    };
  },

  composer(page) {
    const room = openRoom(page)?.timeline.closest(select.room);
    return [...(room?.querySelectorAll<HTMLElement>(select.composer) ?? [])].find(inTheMiddle) ?? null;
  },
};

export default element;

const inTheMiddle = (part: Element) => !part.closest(select.beside);

/** One's own Matrix id, as the page keeps it for its next start. */
function signedIn({ document }: Page): string | null {
  return document.defaultView?.localStorage.getItem('mx_user_id') ?? null;
}

/**
 * The room the page keeps for its next start is the one it shows; the address may already be the next one's, or an
 * alias. Null while these differ, or list and heading do: it is changing over.
 */
function openRoom({ document, url }: Page): { id: string; name: string; timeline: Element } | null {
  const named = /^#\/room\/([^/?]+)/.exec(url.hash)?.[1];
  const timeline = [...document.querySelectorAll(select.timeline)].find(inTheMiddle);
  if (!named || !timeline) return null;
  const address = decodeURIComponent(named);
  const id = document.defaultView?.localStorage.getItem('mx_last_room_id') ?? address;
  if (address.startsWith('!') && address !== id) return null;
  const name = document.querySelector(select.name)?.textContent?.trim();
  if (!name) throw new SiteChanged('element', 'conversation name', select.name);
  const active = document.querySelector(select.active)?.textContent?.trim();
  return active && active !== name ? null : { id, name, timeline };
}

/**
 * The heading of a room of several shows who is in it. Older headings do not tell: there, two people's room goes by the
 * other one's name. Null before that one has written, and where names and heading disagree.
 */
function kindOf({ document }: Page, name: string, others: ReadonlySet<string>): ThreadKind | null {
  const header = document.querySelector(select.header);
  if (header?.querySelector(select.members)) return 'group';
  const tells = Boolean(header?.querySelector(select.newHeader));
  const [only] = others;
  if (only === undefined) return tells ? 'direct' : null;
  if (others.size === 1 && only === name) return 'direct';
  return tells ? null : 'group';
}

/** A part of the message itself: what it answers is a whole message inside it. */
function own(entry: Element, selector: string): Element | undefined {
  return [...entry.querySelectorAll(selector)].find((part) => !part.closest(select.answered));
}

/** Messages in order, and the names of who else wrote them. A tile without a sender continues the one above. */
function readTimeline(page: Page, timeline: Element): { messages: Message[]; others: Set<string> } {
  const messages: Message[] = [];
  const others = new Set<string>();
  let above: Tile = { day: null, from: null, author: null, message: null };
  for (const entry of timeline.querySelectorAll<HTMLElement>(`${select.day}, ${select.tile}`)) {
    above = toTile(entry, page, above.day, above.from, above.author);
    const { from, author, message } = above;
    if (!message) continue;
    if (author && from === 'them') others.add(author);
    messages.push(message);
  }
  return { messages, others };
}

/** A message, and what the next one is given from above. */
interface Tile {
  day: string | null;
  from: Message['from'] | null;
  author: string | null;
  message: Message | null;
}

const toTile = once(
  (entry: HTMLElement, { document, now }, day: Tile['day'], above: Tile['from'], writer: Tile['author']): Tile => {
    if (entry.matches(select.day)) return { day: entry.textContent, from: above, author: writer, message: null };
    const { self, scrollTokens = '', eventId = scrollTokens } = entry.dataset;
    if (self !== 'true' && self !== 'false') throw new SiteChanged('element', 'mark of your messages', '[data-self]');
    const from = self === 'true' ? 'me' : 'them';
    const sender = own(entry, select.sender)?.textContent?.trim();
    const author = sender ?? (from === above ? writer : null);
    const text = own(entry, select.text);
    if (!text || text.closest(select.notAPerson)) return { day, from, author, message: null };
    const nameless = from === 'them' && !sender && !entry.matches(select.continued);
    if (nameless) throw new SiteChanged('element', 'sender of a message', select.sender);
    const clock = clockIn(document.documentElement.lang);
    const message: Message = {
      // Until the server has it, the tile bears the id of the attempt.
      id: eventId.startsWith('$') ? eventId : null,
      from,
      author,
      at: momentOf(clock.day(day ?? '', now), clock.minute(own(entry, select.time)?.textContent ?? '')),
      text: bodyText(text, select.notSaid),
      status: eventId.startsWith('$') ? 'sent' : 'sending',
    };
    return { day, from, author, message };
  },
);
