import { around } from '@/lib/sites/page/shadow';

/** A removed part with more elements than this is not looked through: everything is read again instead. */
const MOST = 5000;

/** A number for each row of the page that was read, until something in the row changes. */
export class Stamps {
  private stamps = new WeakMap<Node, number>();
  private last = 0;

  get(row: Node): number | undefined {
    return this.stamps.get(row);
  }

  give(row: Node): number {
    this.last++;
    this.stamps.set(row, this.last);
    return this.last;
  }

  /** Takes the stamps from rows around each change, and from rows that left the page: what is done to them there, nobody sees. */
  changed(mutations: readonly MutationRecord[]): void {
    const seen = new Set<Node>();
    for (const { target, removedNodes } of mutations) {
      this.changedAt(target, seen);
      for (const removed of removedNodes) this.left(removed);
    }
  }

  /** `seen`: nodes that were passed before, with all around them. */
  changedAt(place: Node, seen = new Set<Node>()): void {
    for (let node: Node | null = place; node && !seen.has(node); node = around(node)) {
      seen.add(node);
      this.stamps.delete(node);
    }
  }

  clear(): void {
    this.stamps = new WeakMap();
  }

  private left(part: Node): void {
    if (!(part instanceof Element)) return;
    const inside = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
    let left = MOST;
    for (let node: Node | null = part; node; node = inside.nextNode()) {
      this.stamps.delete(node);
      if (--left === 0) return this.clear();
    }
  }
}
