import { conversationRoot } from '@/lib/sites/page/root';
import { around } from '@/lib/sites/page/shadow';
import type { Page, Site } from '@/lib/sites/site';
import { Stamps } from './stamps';

/** Time for rows not read before, in one go, in milliseconds: long threads are read in parts, while the page is idle. */
const SLICE = 12;

/** There is more to read than fits into one go; what was read is kept for the next. */
export class Unfinished extends Error {}

/** What is observed of the page: one observer on the conversation's root, and on the shadow roots in it. */
export class Observation {
  private readonly stamps = new Stamps();
  private readonly observer = new MutationObserver((mutations) => {
    this.stamps.changed(mutations);
    const draft = this.draft();
    if (mutations.some(({ target }) => !draft?.contains(target))) this.changed();
  });
  private root: Element | null = null;
  private roots = new WeakSet<Node>();

  /** `draft`: the composer, whose own changes are no `changed` conversation. */
  constructor(
    private readonly site: Site,
    private readonly draft: () => Element | null,
    private readonly changed: () => void,
  ) {}

  /**
   * The page as it is at this moment, observed from here on. Rows not read before are read for a moment only, unless it is to be `whole`.
   * @throws {Unfinished} from reading it, when the moment is over.
   */
  page({ whole }: { whole: boolean }): Page {
    let until = whole ? Infinity : null;
    const page = currentPage();
    this.observe(page);
    return {
      ...page,
      stamp: (row) => {
        const stamp = this.stamps.get(row);
        return stamp ?? (this.watches(row) ? this.stamps.give(row) : null);
      },
      mayGoOn: () => {
        until ??= performance.now() + SLICE;
        if (performance.now() > until) throw new Unfinished();
      },
    };
  }

  /** Nothing is observed any more, and nothing known. */
  end(): void {
    this.observer.disconnect();
    this.stamps.clear();
    this.root = null;
    this.roots = new WeakSet();
  }

  /** Observes what was not there before: the root can be replaced by the page, and shadow roots come with every row. True when there was such. */
  observe(page = currentPage()): boolean {
    this.stamps.changed(this.observer.takeRecords());
    const root = conversationRoot(this.site, page);
    if (root !== this.root) this.end();
    this.root = root;
    const fresh = [root, ...(this.site.roots?.(page) ?? [])].filter((one) => !this.roots.has(one));
    for (const one of fresh) {
      this.roots.add(one);
      this.stamps.changedAt(one);
      this.observer.observe(one, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    return fresh.length > 0;
  }

  /** Would a change anywhere in this row be seen? */
  private watches(row: Element): boolean {
    if (row.shadowRoot && !this.roots.has(row.shadowRoot)) return false;
    for (let node: Node | null = row; node; node = around(node)) {
      if (node === this.root) return true;
      if (node instanceof ShadowRoot && !this.roots.has(node)) return false;
    }
    return false;
  }
}

/** Where this is: a frame without an address of its own counts as the page that made it. */
export const address = (): URL => new URL(location.href.replace(/^about:.*/, origin));

export const currentPage = (): Page => ({ document, url: address(), now: Date.now() });
