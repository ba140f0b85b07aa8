import { conversationRoot } from '@/lib/sites/page/root';
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
  let root: Element | null = null;

  const soon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(readNow, delay);
  };
  const readNow = () => {
    firstChange = null;
    if (document.hidden) return;
    observe();
    read();
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

  /** The root can be replaced by the page. */
  const observe = () => {
    const found = conversationRoot(site, page());
    if (found === root) return;
    observer.disconnect();
    observer.observe(found, { subtree: true, childList: true, characterData: true, attributes: true });
    root = found;
  };

  const options = { signal, capture: true, passive: true };
  const typed = (event: Event) => event.isTrusted && composer()?.contains(event.target as Node) && soon(DRAFT_QUIET);
  // An editor that writes a key itself keeps the browser from telling of it afterwards.
  for (const event of ['beforeinput', 'input']) document.addEventListener(event, typed, options);
  document.addEventListener('focusin', () => soon(0), options);
  window.addEventListener('popstate', () => soon(0), options);
  window.addEventListener('hashchange', () => soon(0), options);
  // Firefox has it from 147 on.
  window.navigation?.addEventListener('currententrychange', () => soon(0), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) {
        observer.disconnect();
        root = null;
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
