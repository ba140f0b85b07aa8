import { SiteChanged } from '@/lib/errors';

/**
 * The rows of a list.
 * @param parts what only rows hold
 * @throws {SiteChanged} when the parts are there and the rows are not: they look different now
 */
export function rowsIn(site: string, list: Element, rows: string, parts: string): HTMLElement[] {
  const found = [...list.querySelectorAll<HTMLElement>(rows)];
  if (found.length === 0 && list.querySelector(parts)) throw new SiteChanged(site, 'messages', rows);
  return found;
}

/** @throws {SiteChanged} when no row has it: one may do without, all of them do not */
export function expectInSome(site: string, rows: readonly Element[], sought: string, selector: string): void {
  if (rows.length > 0 && !rows.some((row) => row.querySelector(selector)))
    throw new SiteChanged(site, sought, selector);
}
