import type { Advice, NoteOnce, Outcome } from '@/lib/coach/advice';
import type { Row } from '@/lib/conversation/row';
import type { Message, Thread } from '@/lib/conversation/thread';
import type { TroubleKind } from '@/lib/people/trouble';
import type { Rule } from '@/lib/sites/page/rule';
import type { ListedThread } from '@/lib/sites/site';
import { browser } from 'wxt/browser';

/** A thread without its rows: they travel as changes. */
export type ThreadHead = Omit<Thread, 'messages'>;

/** One reading of the open conversation. Idempotent: sending it twice changes nothing. */
export interface ThreadReading {
  thread: ThreadHead;
  /** Rows new or changed since the last acknowledged reading; all of them after a lost acknowledgement. */
  rows: Row[];
  /** Every row now shown, in order: index into `rows` by id, or by hash where the page has no ids. */
  window: string[];
  /** Ids (or hashes) that vanished from between two rows that stayed: taken back by their author. */
  removed: string[];
  /** The last 30 messages, for the coach. Not stored. */
  tail: Message[];
  draft: string;
  /** The person asked (a click on the mark, the shortcut); false when the page pushes. */
  pull: boolean;
  /** The draft stands as a click on Tend's words left it: nothing is offered or said about it unasked. */
  inserted: boolean;
  /** The visible chat list, where its switch is on. */
  list: ListedThread[];
}

export interface Settled {
  thread: string;
  offerId: string;
  outcome: Outcome;
}

/** A note the person has in front of them. */
export interface NoteShown {
  thread: string;
  note: NoteOnce;
}

/** What the page can be said to be readable as. Shown in the popup, masked. */
export interface SiteHealth {
  site: string;
  host: string;
  state: 'reading' | 'post' | 'noThread' | 'changed';
  /** Rows read. */
  messages: number;
  composer: boolean;
  /** For 'changed': what was sought, and where. */
  sought: string | null;
  selector: string | null;
  /** Of a messenger Tend does not know: hash of the chat's name, and whether it may be a group. */
  chat: string | null;
  group: boolean;
}

/** What can be read in a tab, and in which of its frames. */
export interface TabHealth extends SiteHealth {
  frame: number;
}

/** A rule as it was shown; `ofTwo`: hash of the name of the chat it was shown in, where that is with one person. */
export interface ShownRule {
  rule: Rule;
  ofTwo: string | null;
}

/** Where the background keeps, for as long as the browser runs, the health of a tab and the last trouble; the popup reads both. */
export const healthKey = (tab: number) => `health:${tab}`;
/** Of each frame that told of itself. */
export const framesKey = (tab: number) => `frames:${tab}`;
export const troubleKey = 'trouble';

/** What the keys begin with under which it is kept what the person was told of a host. */
export const TOLD = 'told:';

/** The last reading that was not kept, until one is again. */
export interface Trouble {
  /** 'other' comes with what the browser says. */
  kind: TroubleKind | 'other';
  message: string;
}

/** Page to background: six messages, the answer in the reply. The background parses each (`messages.schema.ts`). */
export interface ToBackground {
  threadRead: { data: ThreadReading; reply: Advice | undefined };
  adviceSettled: { data: Settled; reply: undefined };
  noteShown: { data: NoteShown; reply: undefined };
  siteHealth: { data: SiteHealth; reply: undefined };
  /** How to read this host, as the person showed it there. */
  ruleShown: { data: ShownRule; reply: 'kept' | undefined };
  /** The bar is shown: what a click in it needs is to come into the page. */
  clickPartsWanted: { data: null; reply: undefined };
}

/** Background or popup to a tab. */
export type ToTab = { type: 'focusBar' };

/** What the background says instead of a reply when something went wrong there. */
export interface Failed {
  failed: string;
}

/**
 * The browser may end the worker while it answers. Every message can be said twice, so a lost answer is asked for once more.
 * @throws {Error} with what went wrong in the background.
 */
export async function sendToBackground<Type extends keyof ToBackground>(
  type: Type,
  data: ToBackground[Type]['data'],
): Promise<ToBackground[Type]['reply']> {
  const ask = (): Promise<ToBackground[Type]['reply'] | Failed> => browser.runtime.sendMessage({ type, data });
  const reply = await ask().catch(ask);
  if (isFailed(reply)) throw new Error(reply.failed);
  return reply;
}

const isFailed = (reply: unknown): reply is Failed => typeof reply === 'object' && reply !== null && 'failed' in reply;
