import type { Page } from '../site';

/** What a row was read as, when, and with what carried into it. */
interface Known<Read> {
  stamp: number;
  given: string;
  read: Read;
}

/**
 * Reads each row of a page once, and again only when something in it changed. `read` looks at nothing outside the row;
 * what is carried into it from the rows above, or from around it, is said in `given`.
 */
export class ReadOnce<Read> {
  private readonly known = new WeakMap<Element, Known<Read>>();

  read({ stamp: stampOf }: Page, row: Element, read: () => Read, given = ''): Read {
    const stamp = stampOf?.(row) ?? null;
    const known = this.known.get(row);
    if (stamp !== null && known?.stamp === stamp && known.given === given) return known.read;
    const now = read();
    if (stamp !== null) this.known.set(row, { stamp, given, read: now });
    return now;
  }
}
