import { around } from '@/lib/sites/page/shadow';
import type { Site } from '@/lib/sites/site';
import { Observation, Unfinished } from './observation';
import { look, type Sight } from './reader';

/** Quiet times before a reading, in milliseconds: after the last change of messages, and of the draft. */
const MESSAGES_QUIET = 150;
const DRAFT_QUIET = 400;
/** A page that never stops changing is read at least this often. */
const MESSAGES_PATIENCE = 600;
/** How long a reading that is due waits for the page to be idle. */
const IDLE_PATIENCE = 100;
/** Shadow roots come without a sign; where there are any they are looked for this often. */
const ROOTS_EVERY = 1000;

interface Watched {
  /** The composer of the open thread: its own changes are the draft's, not the conversation's. */
  composer(): HTMLElement | null;
  /** The page was read anew. */
  seen(sight: Sight): void;
  /** Only the draft may have changed: no message is read again. */
  draftChanged(): void;
}

/**
 * Reads the page when the conversation or the draft changed, while the page is idle; nothing while the tab is hidden.
 * Everything ends when `signal` aborts.
 */
export class Watcher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idle = 0;
  private firstChange: number | null = null;
  /** Has anything beside the draft changed since the page was read? */
  private stale = true;
  private address = '';
  private readonly observation: Observation;
  private readonly options: AddEventListenerOptions;

  constructor(
    private readonly site: Site,
    private readonly watched: Watched,
    signal: AbortSignal,
  ) {
    this.options = { signal, capture: true, passive: true };
    this.observation = new Observation(site, watched.composer, () => this.messagesChanged());
    this.listen(signal);
    signal.addEventListener('abort', () => this.rest());
    if (!document.hidden) this.readNow();
  }

  /** The whole page at once: before something is written into it. */
  look(): Sight {
    return look(this.site, this.observation.page({ whole: true }));
  }

  private listen(signal: AbortSignal): void {
    const { options } = this;
    const typed = (event: Event) => {
      const composer = this.watched.composer();
      if (event.isTrusted && composer && event.composedPath().includes(composer)) this.soon(DRAFT_QUIET);
    };
    // An editor that writes a key itself keeps the browser from telling of it afterwards.
    for (const event of ['beforeinput', 'input']) document.addEventListener(event, typed, options);
    const { pageChanged } = this;
    document.addEventListener('focusin', pageChanged, options);
    for (const event of ['popstate', 'hashchange']) window.addEventListener(event, pageChanged, options);
    // Firefox has it from 147 on.
    window.navigation?.addEventListener('currententrychange', pageChanged, { signal });
    const shown = () => (document.hidden ? this.rest() : this.pageChanged());
    document.addEventListener('visibilitychange', shown, { signal });
    if (!this.site.roots) return;
    const lookForRoots = () => !document.hidden && this.observation.observe() && this.messagesChanged();
    const looking = setInterval(lookForRoots, ROOTS_EVERY);
    signal.addEventListener('abort', () => clearInterval(looking));
  }

  private messagesChanged(): void {
    this.stale = true;
    this.firstChange ??= performance.now();
    const waited = performance.now() - this.firstChange;
    this.soon(Math.min(MESSAGES_QUIET, Math.max(0, MESSAGES_PATIENCE - waited)));
  }

  private readonly pageChanged = (): void => {
    this.stale = true;
    this.soon(0);
  };

  private soon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.whenIdle(), delay);
  }

  private whenIdle(): void {
    cancelIdleCallback(this.idle);
    this.idle = requestIdleCallback(() => this.readNow(), { timeout: IDLE_PATIENCE });
  }

  private readNow(): void {
    this.firstChange = null;
    const { href } = location;
    const left = this.watched.composer()?.isConnected === false;
    if (!this.stale && !left && href === this.address) return this.watched.draftChanged();
    try {
      const sight = look(this.site, this.observation.page({ whole: false }));
      this.stale = false;
      this.address = href;
      this.watched.seen(sight);
      // What moves within a shadow root is not told outside of it.
      for (let node: Node | null = sight.composer; node; node = around(node))
        if (node instanceof ShadowRoot) node.addEventListener('focusin', this.pageChanged, this.options);
    } catch (error) {
      if (!(error instanceof Unfinished)) throw error;
      this.whenIdle();
    }
  }

  private rest(): void {
    this.observation.end();
    clearTimeout(this.timer);
    cancelIdleCallback(this.idle);
  }
}
