import { isSiteChanged } from '@/lib/errors';
import { textHash } from '@/lib/conversation/row';
import type { SiteHealth } from '@/lib/messages';
import type { Thread } from '@/lib/conversation/thread';
import type { Page, Site } from '@/lib/sites/site';

/** The page as it is at this moment, with how well it could be read. */
export interface Sight {
  thread: Thread | null;
  composer: HTMLElement | null;
  health: SiteHealth;
}

export const currentPage = (): Page => ({ document, url: new URL(location.href), now: Date.now() });

/** Reads the open thread; a site whose markup changed reads as no thread, and says in its health what was sought where. */
export function look(site: Site): Sight {
  const page = currentPage();
  const health: SiteHealth = {
    site: site.id,
    host: location.host,
    state: 'noThread',
    messages: 0,
    composer: false,
    sought: null,
    selector: null,
    chat: null,
    group: false,
  };
  try {
    const thread = site.read(page);
    if (!thread) return { thread, composer: null, health };
    const composer = site.composer(page);
    return {
      thread,
      composer,
      health: {
        ...health,
        state: thread.kind === 'public' ? 'post' : 'reading',
        messages: thread.messages.length,
        composer: composer !== null,
        group: thread.kind === 'group',
        chat: site.asksWhoIsThere ? textHash(thread.name) : null,
      },
    };
  } catch (error) {
    if (!isSiteChanged(error)) throw error;
    return {
      thread: null,
      composer: null,
      health: { ...health, state: 'changed', sought: error.sought, selector: error.selector },
    };
  }
}
