import type { Page, Site } from './site';
import { webA } from './telegram/a';
import { webK } from './telegram/k';
import type { Client } from './telegram/client';

/**
 * Telegram on the web, which is two clients at two paths of one host.
 *
 * A browser grants hosts, not paths, and a person switches "Telegram" on, whichever client opens: so it is one site, one
 * permission, one switch. Chats with a person and their messages bear the server's own ids in both clients, so a friend
 * is the same thread in either, and nothing is counted twice. The path says whose markup it is.
 */
const telegram: Site = {
  id: 'telegram',
  label: 'Telegram',
  matches: ['https://web.telegram.org/*'],
  setting: 'private',
  watch: `${webK.watch}, ${webA.watch}`,
  select: { ...named('k', webK), ...named('a', webA) },
  read: (page) => clientOf(page)?.read(page) ?? null,
  composer: (page) => clientOf(page)?.composer(page) ?? null,
  readList: (page) => clientOf(page)?.readList(page) ?? [],
};

export default telegram;

function clientOf({ url: { pathname } }: Page): Client | null {
  if (pathname.startsWith('/k/')) return webK;
  return pathname.startsWith('/a/') ? webA : null;
}

function named(path: string, { select }: Client): Record<string, string> {
  return Object.fromEntries(Object.entries(select).map(([name, selector]) => [`${path}: ${name}`, selector]));
}
