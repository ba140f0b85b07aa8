import type { Message, Thread } from '@/lib/conversation/thread';
import { listedAt } from '../page/listed';
import { withoutAuthors } from '../page/unnamed';
import { bodyText } from '../page/text';
import type { ListedThread, Page, Site } from '../site';

/** What each of the two clients brings to the site. */
export type Client = Pick<Site, 'watch' | 'select' | 'read' | 'composer'> & Required<Pick<Site, 'readList'>>;

/** People have positive ids, groups and channels negative ones. */
const isGroup = (id: string) => id.startsWith('-');

/** Saved messages are a chat with oneself: a notebook, no conversation. */
export function isNotebook({ document }: Page, id: string): boolean {
  const kept = document.defaultView?.localStorage.getItem('user_auth') ?? '';
  return new RegExp(String.raw`"id":"?${id}\b`).test(kept);
}

/** @param path the client's own, "/k/" or "/a/" */
export function threadOf({ url }: Page, path: string, id: string, name: string, messages: Message[]): Thread {
  // The second and further accounts signed in are named in the address, the first is not. What else a query holds can
  // be what opened the session.
  const account = url.searchParams.get('account');
  return {
    site: 'telegram',
    host: url.host,
    account,
    id,
    idKind: 'stable',
    kind: isGroup(id) ? 'group' : 'direct',
    name,
    url: `${url.origin}${path}${account ? `?account=${account}` : ''}#${id}`,
    // The names of both sides of a direct chat are known.
    messages: isGroup(id) ? messages : withoutAuthors(messages),
  };
}

/** Selectors within a row of the chat list. */
interface Listed {
  listed: string;
  listedPeer: string;
  listedName: string;
  listedTime: string;
  listedMine: string;
  listedUnread: string;
}

export function listIn(page: Page, select: Listed): ListedThread[] {
  const { document, now } = page;
  return [...document.querySelectorAll<HTMLElement>(select.listed)].flatMap((row): ListedThread[] => {
    const peer = row.matches(select.listedPeer) ? row : row.querySelector<HTMLElement>(select.listedPeer);
    const id = peer?.dataset.peerId;
    const title = row.querySelector(select.listedName);
    const name = title && bodyText(title);
    if (!id || !name || isNotebook(page, id)) return [];
    const shown = row.querySelector(select.listedTime)?.textContent ?? '';
    const theirs = row.querySelector(select.listedUnread) ? 'them' : null;
    const lastFrom = row.querySelector(select.listedMine) ? 'me' : theirs;
    return [{ id, name, lastAt: listedAt(shown, document.documentElement.lang, now), lastFrom }];
  });
}
