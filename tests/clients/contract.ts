import type { BrowserContext, Locator, Page } from '@playwright/test';

/** The two people of every test. */
export type Who = 'alice' | 'bob';

/** A real messenger with its real server, seen as two people use it. */
export interface Messenger {
  /** Id of its file in `lib/sites`. */
  site: string;
  hostname: string;
  /** Every line is sent as a message of its own. */
  linesAreMessages: boolean;
  /** Where it shows that a message is still on its way; null where it never does. */
  sendingShowsIn: 'direct' | 'group' | null;
  /** It shows fewer messages than this at first; the rest when one scrolls back. */
  showsAtFirst: number;
  /** A second tab leaves the first one working. */
  manyTabs: boolean;
  /** Has `edit` below. */
  edits: boolean;
  /** Has `takeBack` below. */
  takesBack: boolean;
  /** Has `openSideBySide` below. */
  sideBySide: boolean;
  /** Starts its servers, with an empty conversation of the two. */
  start(): Promise<RunningMessenger>;
}

export interface RunningMessenger {
  /** What each is called in the other's chat list and heading. */
  names: Record<Who, string>;
  composer: string;
  /** Signs in and opens the direct thread with the other one. */
  open(context: BrowserContext, who: Who): Promise<Page>;
  /** Types into the composer and sends by the messenger's own way. */
  say(page: Page, text: string): Promise<void>;
  /** Sends one message after the other, by the quickest way the messenger itself has. */
  sayAll(page: Page, texts: readonly string[]): Promise<void>;
  /** Has somebody's message of another day arrive, where the server is the tests' own. */
  arriveFrom?(who: Who, text: string, at: number): void;
  /** Resolves once the text is shown as a message. */
  shown(page: Page, text: string): Promise<void>;
  /** Changes one's last message. */
  edit?(page: Page, text: string): Promise<void>;
  /** Deletes one's last message for both. */
  takeBack?(page: Page): Promise<void>;
  /** Opens the group both are in. */
  openGroup(page: Page): Promise<void>;
  /** Back to the direct thread. */
  openDirect(page: Page): Promise<void>;
  /** Opens the group beside the direct thread; the composers of both. */
  openSideBySide?(page: Page): Promise<{ direct: Locator; group: Locator }>;
  /** Leaves the direct thread; no other was opened. */
  closeThread(page: Page): Promise<void>;
  /** Reloads and waits until the same thread is open again. */
  reload(page: Page): Promise<void>;
  /** Freezes the server, so that what is sent stays on its way. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}
