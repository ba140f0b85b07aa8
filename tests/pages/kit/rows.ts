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
    const rows = wanted.flatMap((index): [number, Element][] => {
      const there = this.held.get(index);
      const row = there ?? made(this.html(index));
      if (!row) return [];
      const used = there ? undefined : free.pop();
      return [[index, used && recycle(used, row) ? used : row]];
    });
    this.held = new Map(rows);
    this.list.replaceChildren(...this.fixed, ...this.held.values());
  }

  /** One row more, below the others. */
  add(index: number): void {
    const row = made(this.html(index));
    if (!row) return;
    this.held.set(index, row);
    this.list.append(row);
  }
}
