import type { Message, Side } from '@/lib/conversation/thread';
import { kept } from './kept';

/** A message of which its row alone does not say whose it is. */
export type Said = Omit<Message, 'from' | 'author'>;

export const byAuthor = kept((said: Said, from: Side, author: string | null): Message => ({ ...said, from, author }));
