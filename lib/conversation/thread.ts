/** The two sides of a direct conversation, seen from the person who uses Tend. */
export type Side = 'me' | 'them';

/** One message as the page shows it. Text lives only in memory: what is stored of it are facts. */
export interface Message {
  /** The site's own id, the same after a reload; null where the page shows none. */
  id: string | null;
  from: Side;
  /** Name of the author where the page shows one (groups); null in most direct threads. */
  author: string | null;
  /** Epoch milliseconds, UTC; null where the page shows no full date and time. Never guessed. */
  at: number | null;
  text: string;
  /** 'sending' and 'failed' rows are read for the moment's sake and never become facts. */
  status: 'sent' | 'sending' | 'failed';
}

export type ThreadKind = 'direct' | 'group' | 'public';

/** How far an id may be trusted: a name can change, a session number is gone after a restart. */
export type IdKind = 'stable' | 'name' | 'session';

/** What makes a thread the same one tomorrow. */
export interface ThreadIdentity {
  site: string;
  /** host with port, as in `location.host` */
  host: string;
  /** The signed-in account, where the page shows one: two accounts never share a thread. */
  account: string | null;
  id: string;
}

/** The open conversation: the rows the page shows now, oldest first. */
export interface Thread extends ThreadIdentity {
  idKind: IdKind;
  kind: ThreadKind;
  /** The conversation's name as the page shows it: the person's name in a direct thread. */
  name: string;
  /** Address that opens this thread again, where the site has one. */
  url: string | null;
  messages: Message[];
}

/** The identity as one string: what tables and messages name a thread by. */
export function threadKey({ site, host, account, id }: ThreadIdentity): string {
  return [site, host, account ?? '', id].map(encodeURIComponent).join('/');
}
