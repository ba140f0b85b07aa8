import type { Message } from '@/lib/conversation/thread';
import { kept } from './kept';

const withoutAuthor = kept((message: Message): Message => ({ ...message, author: null }));

/** As in a chat of two, where it is known who writes. */
export const withoutAuthors = (messages: readonly Message[]): Message[] => messages.map((one) => withoutAuthor(one));
