import type { Page, Site } from '../site';

/** What each of the two clients brings to the site. */
export type Client = Pick<Site, 'watch' | 'select' | 'read' | 'composer'> & Required<Pick<Site, 'readList'>>;

/** The second and further accounts signed in are named in the address; the first is not. */
export const accountIn = ({ searchParams }: URL): string | null => searchParams.get('account');

/** Address that opens the chat again. What else a query may hold can be what opened the session. */
export function linkTo({ origin, searchParams }: URL, path: string, id: string): string {
  const account = searchParams.get('account');
  return `${origin}${path}${account ? `?account=${account}` : ''}#${id}`;
}

/** People have positive ids, groups and channels negative ones. */
export const kindOf = (id: string) => (id.startsWith('-') ? 'group' : 'direct');

/** Saved messages are a chat with oneself: a notebook, no conversation. */
export function isNotebook({ document }: Page, id: string): boolean {
  const kept = document.defaultView?.localStorage.getItem('user_auth') ?? '';
  return new RegExp(String.raw`"id":"?${id}\b`).test(kept);
}
