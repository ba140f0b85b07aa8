import type { Message, Thread } from '@/lib/conversation/thread';
import type { ListedThread, Site } from '@/lib/sites/site';
import type { Framework } from '../../composer/editors/frameworks';

/** The language the messenger's own words are in. Arabic pages run from right to left. */
export type Language = 'en' | 'de' | 'ar';

/** What somebody left in a chat. */
interface Left {
  /** Counts from 1 within a chat. */
  number: number;
  from: 'me' | 'them';
  author: string;
  /** Epoch milliseconds. */
  at: number;
}

/** One message with words. */
export interface Said extends Left {
  kind: 'said';
  text: string;
  /** Words of the earlier message it answers. */
  quotes?: string;
  /** Title of a previewed link. */
  preview?: string;
  edited?: true;
  sending?: true;
  reaction?: string;
}

/** What has an author: words, a picture, the trace of what was taken back. */
export type Written = Said | (Left & { kind: 'picture' }) | (Left & { kind: 'deleted' });

export type Entry =
  | Written
  /** "Ada joined" */
  | { kind: 'notice'; number: number; at: number; text: string }
  /** Stands before the first entry of each day. */
  | { kind: 'day'; at: number };

export interface Chat {
  id: string;
  kind: 'direct' | 'group';
  name: string;
  /** Name of the person who uses the page. */
  me: string;
  entries: Entry[];
}

/** All a page is drawn from. */
export interface View {
  language: Language;
  /** The open chat; there also while its messages are 'loading', null in the state 'none'. */
  chat: Chat | null;
  state: 'open' | 'empty' | 'none' | 'loading';
  /** What the chat list shows. */
  chats: Chat[];
  /** The chat that is selected in the list: another one than the open one while the page is changing over. */
  selected: Chat | null;
  /** Entries of the open chat that have a row in the page now; a day's heading may be above them. */
  shown: Entry[];
  /** Epoch milliseconds: what "today" is. */
  now: number;
}

/** A page like a messenger's: own markup with the roles, attributes and nesting its fact sheet calls certain. */
export interface Replica {
  site: Site;
  editor: Framework;
  /** The id the site gives a chat; by default a number. */
  idOf?(number: number, kind: Chat['kind'], name: string): string;
  /** The real address; all of one replica are of one origin. */
  address(chat: Chat | null): string;
  /** Extra markup of the head: a policy, styles that places depend on. */
  head?: string;
  /** Runs in the page before it is drawn: what the site keeps in its storage, and marks the document with. */
  prepare?(view: View): void;
  /** The body, without rows and editor. Shadow roots as `<template shadowrootmode="open">`. */
  page(view: View): string;
  /** Selector of the element the rows go into, after what it holds already. */
  rows: string;
  /** Selector of the element that becomes the editor, or the editor is built in. */
  composer: string;
  /** Attributes of the box an editor builds itself. */
  box?(view: View): Record<string, string>;
  /** One entry: one element, or nothing at all. `before` stands above it in the chat, in the page or not. */
  row(entry: Entry, before: Entry | undefined, view: View): string;
  /** What can be known of an entry; `asRead` with what differs. Null where nothing is to be read. */
  read(entry: Entry, view: View): Message | null;
  /** What differs in the head of the thread; null where even an open thread cannot be told. */
  thread?(view: View): Partial<Omit<Thread, 'messages'>> | null;
  /** What the visible chat list reads as; needed where the site reads one. */
  list?(view: View): ListedThread[];
  /**
   * Marks from `site.select` whose loss nothing in the page can tell ("[data-testid='quoted']"), each as it stands
   * there: text may then be too much. Never one that tells sides, threads or people.
   */
  unnoticed?: readonly string[];
}

/** A message as a site reads it that shows everything but an id; nothing for what has no words. */
export function asRead(entry: Entry, { chat }: View, differs: Partial<Message> = {}): Message | null {
  if (entry.kind !== 'said') return null;
  const { from, at, text, sending } = entry;
  const author = chat?.kind === 'group' ? entry.author : null;
  return { id: null, from, author, at, text, status: sending ? 'sending' : 'sent', ...differs };
}

/** The moment a page's minutes tell: null where the clock showed that minute twice. */
export function minuteShown(at: number): number | null {
  const hour = 3_600_000;
  const shown = (moment: number) => new Date(moment).toString().slice(0, 21);
  return [at - hour, at + hour].some((moment) => shown(moment) === shown(at)) ? null : at - (at % 60_000);
}
