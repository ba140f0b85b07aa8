import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from './page/clock';
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
  /** Day headings and messages, in order. */
  entry: '.mx_DateSeparator_dateHeading, li.mx_EventTile[data-self]:not(.mx_EventTile_info)',
  continued: '.mx_EventTile_continuation',
  sender: '.mx_DisambiguatedProfile_displayName, .mx_SenderProfile_displayName',
  /** What was deleted, could not be deciphered or is said by a program has none. */
  text: ':is(.mx_MTextBody, .mx_MEmoteBody) .mx_EventTile_body',
  answered: '.mx_ReplyChain, .mx_ReplyTile',
  notSaid: 'mx-reply, blockquote, .mx_BaseAvatar, .mx_EventTile_edited',
  media: '.mx_MImageBody, .mx_MVideoBody, .mx_MAudioBody, .mx_MVoiceMessageBody, .mx_MFileBody, .mx_MStickerBody',
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
      messages: kind === 'group' ? messages : messages.map((message) => ({ ...message, author: null })),
    };
  },

  composer(page) {
    const room = openRoom(page)?.timeline.closest(select.room);
    return [...(room?.querySelectorAll<HTMLElement>(select.composer) ?? [])].find(inTheMiddle) ?? null;
  },
};

export default element;

/** A part of the message itself: what it answers is a whole message inside it. */
function own(entry: Element, selector: string): Element | undefined {
  return [...entry.querySelectorAll(selector)].find((part) => !part.closest(select.answered));
}

const inTheMiddle = (part: Element) => !part.closest(select.beside);

/** One's own Matrix id, as the page keeps it for its next start. */
function signedIn({ document }: Page): string | null {
  return document.defaultView?.localStorage.getItem('mx_user_id') ?? null;
}

/** Null while the list and the heading name different rooms: it is changing over. */
function openRoom({ document, url }: Page): { id: string; name: string; timeline: Element } | null {
  const id = /^#\/room\/([^/?]+)/.exec(url.hash)?.[1];
  const timeline = [...document.querySelectorAll(select.timeline)].find(inTheMiddle);
  if (!id || !timeline) return null;
  const name = document.querySelector(select.name)?.textContent?.trim();
  if (!name) throw new SiteChanged('element', 'conversation name', select.name);
  const active = document.querySelector(select.active)?.textContent?.trim();
  return active && active !== name ? null : { id: decodeURIComponent(id), name, timeline };
}

/** Older headings do not tell: there, two people's room goes by the other one's name. Null before that one has written. */
function kindOf({ document }: Page, name: string, others: ReadonlySet<string>): ThreadKind | null {
  const header = document.querySelector(select.header);
  if (header?.querySelector(select.newHeader)) return header.querySelector(select.members) ? 'group' : 'direct';
  const [only] = others;
  if (only === undefined) return null;
  return others.size === 1 && only === name ? 'direct' : 'group';
}

/** Messages in order, and the names of who else wrote them. A tile without a sender continues the one above. */
function readTimeline({ document, now }: Page, timeline: Element): { messages: Message[]; others: Set<string> } {
  const clock = clockIn(document.documentElement.lang);
  const messages: Message[] = [];
  const others = new Set<string>();
  let day: ReturnType<typeof clock.day> = null;
  let author: string | null = null;
  for (const entry of timeline.querySelectorAll<HTMLElement>(select.entry)) {
    if (entry.dataset.self === undefined) {
      day = clock.day(entry.textContent ?? '', now);
      continue;
    }
    const from = entry.dataset.self === 'true' ? 'me' : 'them';
    const sender = own(entry, select.sender)?.textContent?.trim();
    if (!entry.matches(select.continued) || sender) author = sender ?? null;
    if (author && from === 'them') others.add(author);
    const text = own(entry, select.text);
    if (!text && !own(entry, select.media)) continue;
    const id = entry.dataset.eventId ?? '';
    messages.push({
      // Until the server has it, the tile bears the id of the attempt.
      id: id.startsWith('$') ? id : null,
      from,
      author,
      at: momentOf(day, clock.minute(own(entry, select.time)?.textContent ?? '')),
      text: text ? bodyText(text, select.notSaid) : '',
      status: id.startsWith('$') ? 'sent' : 'sending',
    });
  }
  return { messages, others };
}
