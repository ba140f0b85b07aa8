import type { Thread } from '@/lib/conversation/thread';

/** What a site file may look at: the page as it is now. Passed in, so that a saved page reads the same in a test. */
export interface Page {
  document: Document;
  url: URL;
  /** Epoch milliseconds: what "today" and "Monday" in the page are counted from. */
  now: number;
  /**
   * A number that stays the same until something in this row changes: what was read of the row then still holds (`page/once.ts`).
   * Null where nobody watches the row; missing where a page is read once.
   */
  stamp?(row: Element): number | null;
  /** Asked before a row is read. Throws when the moment for reading is over: what was read until then is kept for the next. */
  mayGoOn?(): void;
}

/** One row of the visible chat list: facts only, never the preview text. */
export interface ListedThread {
  id: string;
  name: string;
  /** Epoch milliseconds; null where the list shows no full date. */
  lastAt: number | null;
  lastFrom: 'me' | 'them' | null;
}

/** What is known of a messenger without its page. */
export interface SiteCard {
  id: string;
  /** The messenger's own name, for people. */
  label: string;
  /** Match patterns of the hosted service; empty for a messenger people host themselves. */
  matches: readonly string[];
  /** For self-hosted messengers: a selector only this messenger's page matches. */
  mark?: string;
  /** Set where a conversation can stand in a frame of the page: the hosts such frames are from, beside the page's own. */
  framed?: readonly string[];
  /** 'work' starts people as colleagues: nothing deep, no word memory, no keep-in-touch. */
  setting: 'private' | 'work';
}

/**
 * A messenger, as Tend knows it. One file per site; nothing outside it knows the site's markup.
 * Read by role, label and data attributes first, ordered fallbacks after.
 */
export interface Site extends SiteCard {
  /** Long-lived element that holds the conversation: what is observed for changes. */
  watch: string;
  /** Open shadow roots the conversation is built in, those of its rows too: changes in each have to be observed for themselves. */
  roots?(page: Page): ShadowRoot[];
  /** Every selector the file reads by, under a plain name: the report a person can copy says which of them match. */
  select: Readonly<Record<string, string>>;
  /**
   * The open thread with the rows now shown; null when no thread is open, or when it is not sure which.
   * @throws {SiteChanged} when a thread is open but something in it is not where it should be.
   */
  read(page: Page): Thread | null;
  /** The composer of that same thread; null when it has none (read-only, still loading). */
  composer(page: Page): HTMLElement | null;
  /** Nothing in the page says for sure whether a chat is with one person: the popup asks. */
  asksWhoIsThere?: true;
  /** The visible rows of the chat list, if the site shows one. */
  readList?(page: Page): ListedThread[];
}
