import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { byAuthor } from './page/said';
import { bodyText } from './page/text';
import { directPlace, linkIn, placeOf, samePlace, type ZulipPlace } from './page/zulip-place';
import type { ListedThread, Page, Site } from './site';
import { readRows, type Row, select as inList } from './zulip/rows';

const select = {
  ...inList,
  list: '.message-list, #zhome, #zfilt',
  headingLink: '.message_header :is(a.narrows_by_topic, .message_header_private_message a.narrows_by_recipient)[href]',
  oneself: 'li[data-user-id]:has(.my_user_status)',
  composer: '#compose-textarea',
  recipient: '#compose-direct-recipient .pill[data-user-id]',
  topic: '#stream_message_recipient_topic',
  channel: '#compose_select_recipient_widget',
  topicName: '.stream-topic-inner',
  channelName: '.message-header-stream-name',
  listed: ':is(li.dm-list-item, li.pm-list-item)[data-user-ids-string]',
  listedName: '.conversation-partners-list, .conversation-partners',
  notAPerson: '.my_user_status, .zulip-icon-bot',
  unread: '.unread_count:not(.zero_count)',
};

/** Zulip, at home on any host; checked against the client's source of 2023 to 2026. */
const zulip: Site = {
  id: 'zulip',
  label: 'Zulip',
  matches: [],
  mark: '#message_feed_container, #compose-textarea',
  setting: 'work',
  watch: 'body',
  select,

  read(page): Thread | null {
    const place = openPlace(page);
    if (!place) return null;
    const { id, people, topic, list } = place;
    const rows = readRows(page, list);
    const me = ownNumber(page, people, rows);
    const direct = people.length === 1;
    // What is said to oneself or to a program is no conversation.
    if (direct && (people[0] === me || rows.some(({ bot, sender }) => bot && sender !== me))) return null;
    // A topic without a name is shown by a word for it.
    const name = (topic ?? nameOf(page, people, rows)) || list.querySelector(select.topicName)?.textContent?.trim();
    if (!name) throw new SiteChanged('zulip', 'conversation name', `${select.listed} ${select.listedName}`);
    return {
      site: 'zulip',
      host: page.url.host,
      account: null,
      id,
      idKind: topic === null ? 'stable' : 'name',
      kind: direct ? 'direct' : 'group',
      name,
      url: `${page.url.origin}${page.url.pathname}${linkIn(page.url.hash)}`,
      messages: rows.flatMap(({ sender, author, bot, message }): Message[] =>
        bot || !message ? [] : [byAuthor(message, sender === me ? 'me' : 'them', direct ? null : author)],
      ),
    };
  },

  composer(page) {
    const place = openPlace(page);
    return place && goesThere(page, place) ? page.document.querySelector<HTMLElement>(select.composer) : null;
  },

  readList: ({ document }) => [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap(toListed),
};

export default zulip;

const oneselfIn = ({ document }: Page) => document.querySelector<HTMLElement>(select.oneself)?.dataset.userId;

/** Null in views of many conversations, and while the address and the headings above the messages name different ones. */
function openPlace(page: Page): (ZulipPlace & { list: Element }) | null {
  const oneself = oneselfIn(page);
  const list = [...page.document.querySelectorAll(select.list)].find((one) => one.checkVisibility());
  const address = placeOf(page.url.hash, oneself);
  if (!list || !address) return null;
  const headings = [...list.querySelectorAll<HTMLAnchorElement>(select.headingLink)].map(({ hash }) => placeOf(hash));
  const [heading] = headings;
  if (heading === undefined) return { ...address, list };
  const agree = heading && samePlace(heading, address) && headings.every((one) => one?.id === heading.id);
  return agree ? { ...heading, list } : null;
}

/**
 * One's own number: the page marks no side. Three signs name it, and must agree: the list of people, the button to
 * edit, and in direct conversations who is not among the others.
 */
function ownNumber(page: Page, people: readonly string[], rows: readonly Row[]): string | null {
  const signs = rows.filter(({ sender, editable }) => editable || (people.length > 0 && !people.includes(sender)));
  const [me, ...others] = new Set([oneselfIn(page), ...signs.map(({ sender }) => sender)].filter(Boolean));
  if (others.length > 0 || (!me && people.length === 0)) throw new SiteChanged('zulip', 'your number', select.oneself);
  return me ?? null;
}

/** Of a person: from the list, else from what they wrote. Of several: all of them. */
function nameOf({ document }: Page, people: readonly string[], rows: readonly Row[]): string | null {
  const listed = [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap(toListed);
  const written = rows.find(({ sender }) => people.length === 1 && sender === people[0])?.author;
  return listed.find(({ id }) => id === directPlace(people).id)?.name ?? written ?? null;
}

/** The box keeps its own recipient, which may be another one than what is shown. */
function goesThere({ document }: Page, { people, topic, list }: ZulipPlace & { list: Element }): boolean {
  if (topic === null) {
    const pills = [...document.querySelectorAll<HTMLElement>(select.recipient)];
    return directPlace(pills.flatMap(({ dataset }) => dataset.userId ?? [])).id === directPlace(people).id;
  }
  const field = document.querySelector<HTMLInputElement>(select.topic);
  const channel = list.querySelector(select.channelName)?.textContent?.trim();
  const chosen = document.querySelector(select.channel)?.textContent?.trim();
  return field?.value.trim() === topic && channel !== undefined && chosen === channel;
}

function toListed(row: HTMLElement): ListedThread[] {
  const partners = row.querySelector(select.listedName);
  const name = partners && bodyText(partners, select.notTheName);
  if (!name || row.querySelector(select.notAPerson)) return [];
  const { id } = directPlace((row.dataset.userIdsString ?? '').split(','));
  return [{ id, name, lastAt: null, lastFrom: row.querySelector(select.unread) ? 'them' : null }];
}
