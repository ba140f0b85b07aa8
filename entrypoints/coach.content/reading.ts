import type { Thread } from '@/lib/conversation/thread';
import type { ThreadReading } from '@/lib/messages';
import type { Site } from '@/lib/sites/site';
import type { Changes } from './ledger';
import { currentPage } from './reader';

/** How many of the last messages the coach reads. */
const TAIL = 30;

interface Asked extends Pick<ThreadReading, 'draft' | 'pull' | 'inserted'> {
  /** The chat list is read where its own switch is on. */
  chatList: boolean;
}

/** What travels to the background: the thread's head, the changes of its rows, the tail, the draft. */
export function readingOf(
  site: Site,
  { messages, ...thread }: Thread,
  changes: Omit<Changes, 'any'>,
  { draft, pull, inserted, chatList }: Asked,
): ThreadReading {
  const list = chatList ? (site.readList?.(currentPage()) ?? []) : [];
  return { thread, ...changes, tail: messages.slice(-TAIL), draft, pull, inserted, list };
}
