import { textHash } from '@/lib/conversation/row';
import type { Message, Thread } from '@/lib/conversation/thread';
import type { Page } from '../site';
import { type ChatRow, wordsOf } from './chat-rows';
import { isOfTwo } from './company';
import { machineTime } from './machine-time';
import { isSettled } from './settled';

/** A page whose markup nobody wrote down, as far as it was found out. */
export interface NamedChat {
  list: Element;
  rows: readonly ChatRow[];
  /** Hashes of the names of chats that are with one person, as the person said. */
  ofTwo: readonly string[];
}

/**
 * A chat that is known by its name alone. Null while the name may not be that of the words yet; a group is never taken
 * for one person.
 */
export function namedChat(page: Page, name: string, { list, rows, ofTwo }: NamedChat): Thread | null {
  const messages = rows.map(({ row, text, from }): Message => {
    const time = row.querySelector('time[datetime]')?.getAttribute('datetime');
    return { id: null, from, author: null, at: machineTime(time), text: wordsOf(text, page.now), status: 'sent' };
  });
  // Newest first, as under an article: it is not sure in which order they were said.
  const times = messages.flatMap(({ at }) => at ?? []);
  if ((times[0] ?? 0) > (times.at(-1) ?? 0)) return null;
  const words = messages.map(({ text }) => text);
  if (!isSettled(page, name, words)) return null;
  const known = ofTwo.includes(textHash(name));
  const kind = known || isOfTwo(list, rows, name, page) ? 'direct' : 'group';
  const { host } = page.url;
  return { site: 'generic', host, account: null, id: name, idKind: 'name', kind, name, url: null, messages };
}
