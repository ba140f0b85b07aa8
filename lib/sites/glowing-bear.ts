import type { Message, Thread, ThreadKind } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { clockIn, momentOf } from './page/clock';
import { once } from './page/once';
import { withoutAuthors } from './page/unnamed';
import type { ListedThread, Page, Site } from './site';

const select = {
  lines: '#bufferlines',
  line: 'tr.bufferline',
  /** Between days, in the browser's language. */
  day: '.message .cof-chat_day_change',
  /** Stands around the nick of a message and of nothing else. */
  said: '.prefix .hidden-bracket',
  done: '.prefix .cof-chat_prefix_action',
  nick: '.prefix [ng-repeat]',
  words: '.message .text',
  /** The colour of one's own nick. */
  self: '.cof-chat_nick_self',
  time: '.time',
  active: '#sidebar .buffer.active',
  listed: '#sidebar .buffer',
  fullName: 'a[title]',
  name: '.buffername',
  unread: '.badge',
  composer: 'textarea#sendMessage',
};

/** Glowing Bear: IRC through WeeChat, at home on any host. Read from version 0.9. Times are known below the first change of day. */
const glowingBear: Site = {
  id: 'glowing-bear',
  label: 'Glowing Bear',
  matches: ['https://www.glowing-bear.org/*', 'https://latest.glowing-bear.org/*'],
  mark: '[ng-app="weechat"] #bufferlines',
  setting: 'private',
  watch: '[ng-app="weechat"] #content',
  select,

  read(page): Thread | null {
    const lines = openLines(page);
    const place = placeOf(page.document.querySelector(select.active));
    if (!place || !lines) return null;
    const { id, kind, name } = place;
    const messages = readLines(page, lines);
    checkSides(messages, kind === 'direct' ? name : null);
    return {
      site: 'glowing-bear',
      host: page.url.host,
      account: relay(page),
      id,
      idKind: 'name',
      kind,
      name,
      url: null,
      messages: kind === 'group' ? messages : withoutAuthors(messages),
    };
  },

  composer: (page) => openLines(page) && page.document.querySelector<HTMLElement>(select.composer),

  readList: ({ document }) => [...document.querySelectorAll(select.listed)].flatMap(toListed),
};

export default glowingBear;

function openLines({ document }: Page): Element | null {
  const lines = document.querySelector(select.lines);
  return lines?.checkVisibility() && placeOf(document.querySelector(select.active)) ? lines : null;
}

/** Which WeeChat: its address and port, as the page keeps them for its next start. */
function relay({ document }: Page): string | null {
  const { localStorage } = document.defaultView ?? {};
  const kept = ['hostField', 'port'].map((key) => localStorage?.getItem(key)?.replaceAll('"', ''));
  return kept.every(Boolean) ? kept.join(':') : null;
}

/** WeeChat's full name of a buffer: "irc.libera.#friends". Null for what is no conversation. */
function placeOf(buffer: Element | null): { id: string; kind: ThreadKind; name: string } | null {
  const id = buffer?.querySelector(select.fullName)?.getAttribute('title')?.toLowerCase();
  const name = buffer?.querySelector(select.name)?.textContent?.trim();
  const kind = buffer?.classList.contains('private')
    ? 'direct'
    : buffer?.classList.contains('channel')
      ? 'group'
      : null;
  return id && name && kind ? { id, kind, name } : null;
}

/** What was said, and what somebody does ("/me waves"): then the nick stands among the words. */
function readLines(page: Page, lines: Element): Message[] {
  let day: string | null = null;
  return [...lines.querySelectorAll(select.line)].flatMap((line): Message[] => {
    const read = toLine(line, page, day);
    day = read.day;
    return read.messages;
  });
}

interface Line {
  /** The last change of day, here or above. */
  day: string | null;
  messages: Message[];
}

const toLine = once((line: Element, { now }, above: string | null): Line => {
  const clock = clockIn('');
  // "Monday (November 23, 2 days later)": the last words are English in every language.
  const change = line.querySelector(select.day)?.textContent.replace(/, \d+ days? (?:later|before)/, '');
  const day = change || above;
  const doing = line.querySelector(select.done) !== null;
  if (!doing && !line.querySelector(select.said)) return { day, messages: [] };
  const words = [...line.querySelectorAll(select.words)];
  const nick = doing ? words.shift() : [...line.querySelectorAll(select.nick)].at(-1);
  const author = nick?.textContent?.trim();
  if (!nick || !author) throw new SiteChanged('glowing-bear', 'nick of a message', select.nick);
  const text = words
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
  const shown = line.querySelector(select.time)?.textContent?.trim() ?? '';
  const at = momentOf(clock.day(day ?? '', now), clock.minute(shown));
  const from = nick.matches(select.self) ? 'me' : 'them';
  return { day, messages: text ? [{ id: null, from, author, at, text, status: 'sent' }] : [] };
});

/** A colour marks one's own messages. It must tell the same nick every time, and never the other one's. */
function checkSides(messages: readonly Message[], partner: string | null): void {
  const nicks = (side: Message['from']) =>
    new Set(messages.filter(({ from }) => from === side).map(({ author }) => author?.toLowerCase() ?? ''));
  const [mine, theirs] = [nicks('me'), nicks('them')];
  const other = partner?.toLowerCase() ?? '';
  const unclear = mine.has(other) || [...mine].some((nick) => theirs.has(nick));
  // Nobody else writes in a conversation of two: another nick is an earlier one, or one's own without its colour.
  const unknown = partner !== null && mine.size === 0 && [...theirs].some((nick) => nick !== other);
  if (unclear || unknown) throw new SiteChanged('glowing-bear', 'colour of your nick', select.self);
}

function toListed(buffer: Element): ListedThread[] {
  const place = placeOf(buffer);
  if (!place) return [];
  const unread = place.kind === 'direct' && Number(buffer.querySelector(select.unread)?.textContent) > 0;
  return [{ id: place.id, name: place.name, lastAt: null, lastFrom: unread ? 'them' : null }];
}
