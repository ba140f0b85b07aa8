import type { Page } from '../site';
import { type Carried, memory } from './kept';

/**
 * Makes of a function that reads one row of a page one that reads each row once, and again only when something in the row
 * changed. It looks at nothing outside of the row but the language of the page; all else is given to it.
 */
export function once<Row extends Element, Given extends Carried[], Read>(
  read: (row: Row, page: Page, ...given: Given) => Read,
): (row: Row, page: Page, ...given: Given) => Read {
  const rows = memory<Row, Read>();
  return (row, page, ...given) => {
    const stamp = page.stamp?.(row) ?? null;
    if (stamp === null) return read(row, page, ...given);
    return rows(row, [stamp, page.document.documentElement.lang, ...given], () => {
      page.mayGoOn?.();
      return read(row, page, ...given);
    });
  };
}
