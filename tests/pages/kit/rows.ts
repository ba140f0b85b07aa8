import { made, recycle } from './elements';

/** A list that holds rows for a few of its entries and uses their elements again. */
export class Rows {
  private held = new Map<number, Element>();
  private readonly fixed: readonly Element[];

  constructor(
    private readonly list: Element,
    private readonly html: (index: number) => string,
  ) {
    this.fixed = [...list.children];
  }

  /** Draws entries from `start` up to `end`, not included. */
  show(start: number, end: number): void {
    const wanted = Array.from({ length: end - start }, (_, place) => start + place);
    const free = [...this.held].filter(([index]) => index < start || index >= end).map(([, element]) => element);
    for (const element of free) element.remove();
    const rows = wanted.flatMap((index): [number, Element][] => {
      const there = this.held.get(index);
      const row = there ?? made(this.html(index));
      if (!row) return [];
      const used = there ? undefined : free.pop();
      return [[index, used && recycle(used, row) ? used : row]];
    });
    this.held = new Map(rows);
    let above = this.fixed.at(-1) ?? null;
    for (const row of this.held.values()) {
      const next = above ? above.nextElementSibling : this.list.firstElementChild;
      // Rows that stay are not moved, as in the lists of messengers.
      if (row !== next) this.list.insertBefore(row, next);
      above = row;
    }
  }

  /** One row more, below the others. */
  add(index: number): void {
    const row = made(this.html(index));
    if (!row) return;
    this.held.set(index, row);
    this.list.append(row);
  }
}
