import type { Message, Thread } from '@/lib/conversation/thread';
import { SiteChanged } from '@/lib/errors';
import { emojiNamed } from './page/emoji';
import { machineTime } from './page/machine-time';
import { once } from './page/once';
import { byAuthor, type Said } from './page/said';
import { bodyText } from './page/text';
import type { ListedThread, Page, Site } from './site';

const select = {
  name: '#channelHeaderTitle',
  notTheName: '.Tag, .badge, svg',
  /** A program, not a person. */
  bot: '.channel-header__bot',
  list: '#post-list, .post-list__table, #postListContent',
  /** `#post_textbox` begins alike; replies in the panel beside are `rhsPost_`. */
  row: ':is(.post, [role="listitem"])[id^="post_"]',
  /** Notices, and what programs say. */
  notAPerson: '.post--system, .post--bot',
  continued: '.same--user',
  mine: '.current--user',
  /** Of the address of the sender's picture one part is their number. */
  picture: '.post__img img[src*="/users/"]',
  onlyForMe: '.post__visibility',
  failed: '.pending-post-actions',
  author: '.user-popover',
  /** A deleted post has none. */
  text: '.post-message__text, [id^="postMessageText_"]',
  notSaid: '.post-edited__indicator, blockquote, .markdown-inline-img__container',
  time: 'time[datetime]',
  composer: '#post_textbox',
  active: '.SidebarChannel.active a.SidebarLink[href]',
  listed: 'a.SidebarLink[href]',
  listedName: '.SidebarChannelLinkLabel',
  unread: '.unread-title',
};

/**
 * Mattermost, at home on any host; checked against the client's source of 2021 to 2026.
 * Posts of a run carry no time but while the mouse is on them: theirs is null.
 */
const mattermost: Site = {
  id: 'mattermost',
  label: 'Mattermost',
  // Every company has a host of its own, in the cloud too: the page's mark tells.
  matches: [],
  mark: '.app__body :is(#create_post, #post-create, #SidebarContainer)',
  setting: 'work',
  watch: '#root',
  select,

  read(page): Thread | null {
    const place = openPlace(page);
    const list = page.document.querySelector(select.list);
    if (!place || !list) return null;
    const heading = page.document.querySelector(select.name);
    const name = heading && bodyText(heading, select.notTheName);
    if (!name) throw new SiteChanged('mattermost', 'conversation name', select.name);
    return {
      site: 'mattermost',
      host: page.url.host,
      account: null,
      ...place,
      name,
      url: `${page.url.origin}${page.url.pathname}`,
      messages: readPosts(page, list, { ...place, name }),
    };
  },

  composer(page) {
    const open = openPlace(page) && page.document.querySelector(select.list);
    return open && page.document.querySelector<HTMLElement>(select.composer);
  },

  readList: ({ document }) => [...document.querySelectorAll<HTMLAnchorElement>(select.listed)].flatMap(toListed),
};

export default mattermost;

/** What an address names: people go by their user name, the same in every team. Null for anything but a conversation. */
function placeOf(path: string): Pick<Thread, 'id' | 'idKind' | 'kind'> | null {
  const [, team, folder, name] = /\/([^/]+)\/(messages|channels)\/([^/]+)\/?$/.exec(path) ?? [];
  // Two ids joined is a direct thread by its inner name, on its way to its address.
  if (!team || !name || name.includes('__')) return null;
  if (folder === 'channels') return { id: `${team}/${name}`, idKind: 'name', kind: 'group' };
  return name.startsWith('@')
    ? { id: name, idKind: 'name', kind: 'direct' }
    : { id: name, idKind: 'stable', kind: 'group' };
}

/** Null while the side bar shows another one as open: it is changing over. Null for one's notes to oneself, and for a program, too. */
function openPlace({ document, url }: Page): ReturnType<typeof placeOf> {
  const active = document.querySelector<HTMLAnchorElement>(select.active);
  const toOneself = active && /^sidebarItem_(\w+)__\1$/.test(active.id);
  if (toOneself || document.querySelector(select.bot) || (active && new URL(active.href).pathname !== url.pathname))
    return null;
  return placeOf(url.pathname);
}

/** One's own number: it is in the id of every direct thread, beside the other one's. */
function ownNumber({ document }: Page): string | null {
  const pairs = [...document.querySelectorAll(select.listed)].flatMap(({ id }) => {
    const [, one, other] = /^sidebarItem_(\w+?)__(\w+)$/.exec(id) ?? [];
    return one && other ? [[one, other]] : [];
  });
  const [me, ...others] = (pairs[0] ?? []).filter((number) => pairs.every((pair) => pair.includes(number)));
  return others.length === 0 ? (me ?? null) : null;
}

/** Who wrote a run stands above its first post. The mark of one's own is a class: pictures and names must agree with it. */
function readPosts(page: Page, list: Element, { kind, name }: Pick<Thread, 'kind' | 'name'>): Message[] {
  const me = ownNumber(page);
  const rows = [...list.querySelectorAll<HTMLElement>(select.row)].filter((row) => !row.matches(select.notAPerson));
  if (rows.length === 0 && list.querySelector(select.text)) throw new SiteChanged('mattermost', 'posts', select.row);
  const pictures = list.querySelector(select.picture) !== null;
  let author: string | null = null;
  return rows.flatMap((row): Message[] => {
    const { mine, shown, begins, number, said } = toPost(row, page);
    author = shown ?? author;
    // Notices have no picture where people do.
    if (begins && pictures && number === undefined) throw new SiteChanged('mattermost', 'picture', select.picture);
    const otherwise = number !== undefined && me !== null && (number === me) !== mine;
    if (otherwise || (kind === 'direct' && shown !== undefined && (shown === name) === mine)) {
      throw new SiteChanged('mattermost', 'mark of your posts', select.mine);
    }
    return said ? [byAuthor(said, mine ? 'me' : 'them', kind === 'group' ? author : null)] : [];
  });
}

/** What a post says of itself. */
const toPost = once((row: HTMLElement) => {
  const mine = row.matches(select.mine);
  const shown = row.querySelector(select.author)?.textContent?.trim();
  const begins = !row.matches(select.continued);
  if (!shown && begins) throw new SiteChanged('mattermost', 'author', select.author);
  const number = /\/users\/(\w+)/.exec(row.querySelector(select.picture)?.getAttribute('src') ?? '')?.[1];
  const body = row.querySelector(select.text);
  const text = body && bodyText(body, select.notSaid, emojiIn);
  const id = /^post_([a-z0-9]{26})$/.exec(row.id)?.[1] ?? null;
  const at = machineTime(row.querySelector(select.time)?.getAttribute('datetime'));
  const status = id ? 'sent' : row.querySelector(select.failed) ? 'failed' : 'sending';
  const said: Said | null = text && !row.querySelector(select.onlyForMe) ? { id, at, text, status } : null;
  return { mine, shown, begins, number, said };
});

/** Drawn as a background, its name inside: ":smile:". One of the team's own stays a name. */
function emojiIn(element: Element): string | null {
  if (!(element instanceof HTMLElement)) return null;
  return emojiNamed(/\/emoji\/([^/]+)\.png/.exec(element.style.backgroundImage)?.[1]);
}

function toListed(link: HTMLAnchorElement): ListedThread[] {
  const place = placeOf(new URL(link.href).pathname);
  const name = link.querySelector(select.listedName)?.textContent?.trim();
  if (!place || !name) return [];
  const unread = place.kind === 'direct' && link.matches(select.unread);
  return [{ id: place.id, name, lastAt: null, lastFrom: unread ? 'them' : null }];
}
