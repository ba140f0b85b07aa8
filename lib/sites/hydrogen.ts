import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { localTime } from './page/local-time';
import { once } from './page/once';
import { withoutAuthors } from './page/unnamed';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  room: '.SessionView .RoomView',
  timeline: '.Timeline',
  name: '.RoomHeader h2',
  active: '.RoomList li.active .name',
  /** Day headings and messages, in order. What was deleted has a body of its own kind. */
  entry: '.DateHeader time[datetime], .Timeline_message:has(> div.Timeline_messageBody)',
  sender: '.Timeline_messageSender',
  body: '.Timeline_messageBody',
  notSaid: 'time, .ReplyPreviewView, .pill .avatar, .media',
  composer: '.MessageComposer_input textarea',
  listed: '.RoomList li a[href]',
};

/** Hydrogen: Matrix, at home on any host. Read from version 0.3; before 0.1 messages have no day, and no time. */
const hydrogen: Site = {
  id: 'hydrogen',
  label: 'Hydrogen',
  matches: ['https://hydrogen.element.io/*'],
  mark: '.hydrogen .SessionView',
  setting: 'private',
  watch: '.hydrogen',
  select,

  read(page): Thread | null {
    const room = openRoom(page);
    if (!room) return null;
    const { id, view, name } = room;
    const { messages, others } = readTimeline(page, view);
    const kind = kindOf(name, others);
    if (!kind) return null;
    return {
      site: 'hydrogen',
      host: page.url.host,
      account: null,
      id,
      idKind: 'stable',
      kind,
      name,
      url: page.url.search ? null : `${page.url.origin}${page.url.pathname}${linkOf(page.url)}`,
      messages: kind === 'group' ? messages : withoutAuthors(messages),
    };
  },

  composer: (page) => openRoom(page)?.view.querySelector<HTMLElement>(select.composer) ?? null,

  readList: ({ document }) => [...document.querySelectorAll<HTMLAnchorElement>(select.listed)].flatMap(toListed),
};

export default hydrogen;

const hashOfRoom = /^#\/session\/[^/]+\/(?:open-)?room\/([^/?]+)/;

/** The part of the address that opens the room again, without panels beside it. */
const linkOf = ({ hash }: URL) => hashOfRoom.exec(hash)?.[0];

function roomId({ hash }: URL): string | null {
  const id = hashOfRoom.exec(hash)?.[1];
  return id ? decodeURIComponent(id) : null;
}

/** Null while the list and the heading name different rooms: it is changing over. Null in the grid of many rooms too. */
function openRoom({ document, url }: Page): { id: string; view: Element; name: string } | null {
  const id = roomId(url);
  const view = document.querySelector(select.room);
  if (!id || !view?.querySelector(select.timeline)) return null;
  const name = view.querySelector(select.name)?.textContent?.trim();
  if (!name) throw new SiteChanged('hydrogen', 'conversation name', select.name);
  const active = document.querySelector(select.active)?.textContent?.trim();
  return active === undefined || active === name ? { id, view, name } : null;
}

/**
 * Two people's room goes by the other one's name; any other is a group. Null before anyone else has written: nothing
 * in the page tells yet, and a group taken for a person, or the other way, would be remembered as such.
 */
function kindOf(name: string, others: ReadonlyMap<string, string>): ThreadKind | null {
  const [only] = others.values();
  if (only === undefined) return null;
  return others.size === 1 && only === name ? 'direct' : 'group';
}

/** Messages in order, and who else wrote them: name by Matrix id. A row without a sender continues the one above. */
function readTimeline(page: Page, view: Element): { messages: Message[]; others: Map<string, string> } {
  const messages: Message[] = [];
  const others = new Map<string, string>();
  let day: string | null = null;
  let author: string | null = null;
  for (const entry of view.querySelectorAll<HTMLElement>(select.entry)) {
    if (entry instanceof HTMLTimeElement) {
      day = entry.dateTime;
      continue;
    }
    const { sender, message } = toEntry(entry, page, author, day);
    author = message.author;
    if (sender !== null && message.from === 'them') others.set(sender, author ?? '');
    messages.push(message);
  }
  return { messages, others };
}

interface Entry {
  /** Who begins a run here. Before 0.1 a sender's Matrix id is nowhere in the page: then people go by their names. */
  sender: string | null;
  message: Message;
}

const toEntry = once((row: HTMLElement, _page, above: string | null, day: string | null): Entry => {
  const sender = row.querySelector<HTMLElement>(select.sender);
  const author = sender?.textContent?.trim() ?? above;
  return { sender: sender && (sender.title || (author ?? '')), message: toMessage(row, author, day) };
});

function toMessage(row: HTMLElement, author: string | null, day: string | null): Message {
  const body = row.querySelector(select.body);
  const { eventId = '' } = row.dataset;
  // Until the server's own copy arrives, the row bears the id of the attempt.
  const arrived = eventId.startsWith('$') && !row.classList.contains('unsent');
  return {
    id: arrived ? eventId : null,
    from: row.classList.contains('own') ? 'me' : 'them',
    author,
    at: toTime(day, body?.querySelector(':scope > time')?.textContent),
    text: body ? said(body, author) : '',
    status: arrived ? 'sent' : 'sending',
  };
}

/** What somebody does ("/me waves") is shown as "* Name waves". */
function said(body: Element, author: string | null): string {
  const text = bodyText(body, select.notSaid);
  const doing = `* ${author} `;
  return text.startsWith(doing) ? text.slice(doing.length) : text;
}

/** Every minute of a day as Hydrogen writes it: in the browser's own language, without seconds. */
let minutes: Map<string, number> | null = null;

function minuteOfDay(shown: string): number | null {
  if (!minutes) {
    const format = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    minutes = new Map(Array.from({ length: 1440 }, (_, minute) => [format.format(minute * 60_000), minute]));
  }
  return minutes.get(shown) ?? null;
}

/** `day` is "2026-11-4", local. */
function toTime(day: string | null, shown: string | null | undefined): number | null {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day ?? '') ?? [];
  const minute = minuteOfDay(shown?.trim() ?? '');
  if (!year || minute === null) return null;
  return localTime(Number(year), Number(month), Number(date), Math.floor(minute / 60), minute % 60, 0);
}

function toListed(row: HTMLAnchorElement): ListedThread[] {
  const id = roomId(new URL(row.href));
  const name = row.querySelector('.name')?.textContent?.trim();
  if (!id || !name) return [];
  return [{ id, name, lastAt: null, lastFrom: row.querySelector('.name.unread') ? 'them' : null }];
}
