import { sites } from '@/lib/sites';

const cardOf = (site: string) => sites.find(({ id }) => id === site);

/** Can this messenger's conversations stand in frames of the page? */
export const isFramed = (site: string): boolean => cardOf(site)?.framed !== undefined;

/** The hosts that are switched on and off together with a page's own. */
export const hostsWith = (site: string, hostname: string): string[] => [
  ...new Set([hostname, ...(cardOf(site)?.framed ?? [])]),
];
