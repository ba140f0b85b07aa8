import { isSiteChanged } from '@/lib/errors';
import { textHash } from '@/lib/conversation/row';
import type { SiteHealth } from '@/lib/messages';
import type { Thread } from '@/lib/conversation/thread';
import type { Page, Site } from '@/lib/sites/site';
import { address } from './observation';

/** The page as it was when it was last read, with how well it could be read. */
export interface Sight {
  thread: Thread | null;
  composer: HTMLElement | null;
  health: SiteHealth;
}

/** Before anything was read. */
export const unseen = (site: Site): Sight => ({
  thread: null,
  composer: null,
  health: {
    site: site.id,
    host: address().host,
    state: 'noThread',
    messages: 0,
    composer: false,
    sought: null,
    selector: null,
    chat: null,
    group: false,
  },
});

/** Reads the open thread; a site whose markup changed reads as no thread, and says in its health what was sought where. */
export function look(site: Site, page: Page): Sight {
  const nothing = unseen(site);
  try {
    const thread = site.read(page);
    if (!thread) return nothing;
    const composer = site.composer(page);
    const state = thread.kind === 'public' ? 'post' : 'reading';
    const found = { state, messages: thread.messages.length, composer: composer !== null } as const;
    const chat = site.asksWhoIsThere ? textHash(thread.name) : null;
    return { thread, composer, health: { ...nothing.health, ...found, group: thread.kind === 'group', chat } };
  } catch (error) {
    if (!isSiteChanged(error)) throw error;
    const { sought, selector } = error;
    return { ...nothing, health: { ...nothing.health, state: 'changed', sought, selector } };
  }
}
