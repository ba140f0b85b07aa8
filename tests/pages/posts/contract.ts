import type { Message, Thread } from '@/lib/conversation/thread';
import type { Site } from '@/lib/sites/site';
import type { Framework } from '../../composer/editors/frameworks';

/** A page with a post and a box to answer it in. Ana Lima posts, Robin Vale answers. */
export interface PostPage {
  site: Site;
  framework: Framework;
  /** The real address. */
  address: string;
  head?: string;
  body: string;
  /** Selector of the element that becomes the box, or that it is built in. */
  host: string;
  attributes?: Record<string, string>;
  /** What stands in the box already. */
  draft?: string;
  /** What is read while the person is in the box. */
  thread: Pick<Thread, 'id' | 'name' | 'url' | 'messages'> & Partial<Pick<Thread, 'account'>>;
  /** Marks whose loss nothing can tell, and only words that are no part of the branch may be read. */
  unnoticed?: readonly string[];
}

export const said = (
  author: string,
  text: string,
  { id = null, at = null }: Partial<Pick<Message, 'id' | 'at'>> = {},
): Message => ({
  id,
  from: author === 'Robin Vale' || author === 'robin_vale' ? 'me' : 'them',
  author,
  at,
  text,
  status: 'sent',
});
