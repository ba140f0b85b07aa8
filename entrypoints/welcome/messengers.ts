import type { SiteCard } from '@/lib/sites/site';

/** The host a match pattern names. */
export const hostname = (pattern: string): string => new URL(pattern.replaceAll('*', '')).hostname;

/** Messengers with an address of their own, and those people host themselves; by name. */
export function messengers(sites: readonly SiteCard[]): { hosted: SiteCard[]; own: SiteCard[] } {
  const named = sites.toSorted((one, other) => one.label.localeCompare(other.label));
  return {
    hosted: named.filter(({ matches }) => matches.length > 0),
    own: named.filter(({ matches, mark }) => matches.length === 0 && mark !== undefined),
  };
}
