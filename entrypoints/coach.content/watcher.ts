import { conversationRoot } from '@/lib/sites/page/root';
import { around } from '@/lib/sites/page/shadow';
import type { Page, Site } from '@/lib/sites/site';

/** Quiet times before a reading, in milliseconds: after the last change of messages, and of the draft. */
const MESSAGES_QUIET = 150;
const DRAFT_QUIET = 400;
/** A page that never stops changing is read at least this often. */
const MESSAGES_PATIENCE = 600;

interface Watched {
  page(): Page;
  /** The composer of the open thread: its own changes are the draft's, not the conversation's. */
  composer(): HTMLElement | null;
  /** Time to read: the messages may have changed, or only the draft. */
  read(): void;
}

/**
 * Notices that the conversation or the draft changed. One observer, on the site's conversation root; nothing while the tab is hidden.
 * Everything ends when `signal` aborts.
 */
export function watch(site: Site, { page, composer, read }: Watched, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let roots: Node[] = [];

  const soon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(readNow, delay);
  };
  const options = { signal, capture: true, passive: true };
  const focusMoved = () => soon(0);
  const readNow = () => {
    firstChange = null;
    if (document.hidden) return;
    observe();
    read();
    // What moves within a shadow root is not told outside of it.
    for (let node: Node | null = composer(); node; node = around(node))
      if (node instanceof ShadowRoot) node.addEventListener('focusin', focusMoved, options);
  };
  const messagesChanged = () => {
    firstChange ??= performance.now();
    const waited = performance.now() - firstChange;
    soon(Math.min(MESSAGES_QUIET, Math.max(0, MESSAGES_PATIENCE - waited)));
  };
  const observer = new MutationObserver((mutations) => {
    const draft = composer();
    if (mutations.some(({ target }) => !draft?.contains(target))) messagesChanged();
  });

  /** The root can be replaced by the page, and shadow roots come with every row. */
  const observe = () => {
    const found = [conversationRoot(site, page()), ...(site.roots?.(page()) ?? [])];
    if (found.length === roots.length && found.every((one, place) => one === roots[place])) return;
    observer.disconnect();
    for (const one of found)
      observer.observe(one, { subtree: true, childList: true, characterData: true, attributes: true });
    roots = found;
  };

  const typed = (event: Event) => {
    const draft = composer();
    if (event.isTrusted && draft && event.composedPath().includes(draft)) soon(DRAFT_QUIET);
  };
  // An editor that writes a key itself keeps the browser from telling of it afterwards.
  for (const event of ['beforeinput', 'input']) document.addEventListener(event, typed, options);
  document.addEventListener('focusin', focusMoved, options);
  window.addEventListener('popstate', () => soon(0), options);
  window.addEventListener('hashchange', () => soon(0), options);
  // Firefox has it from 147 on.
  window.navigation?.addEventListener('currententrychange', () => soon(0), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        observer.disconnect();
        roots = [];
        clearTimeout(timer);
      } else soon(0);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  readNow();
}
