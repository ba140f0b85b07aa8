import type { Message, Thread } from '@/lib/conversation/thread';
import type { Page } from '../site';
import { bodyText } from './text';

let left: HTMLElement | null = null;

/**
 * The box under a post that the person is in: only then is it a thread. Tend's own bar stands outside the page's body:
 * in there, they are still in the box they came from.
 */
export function replyBox({ document }: Page, box: string): HTMLElement | null {
  const active = document.activeElement;
  if (document.body.contains(active)) left = active?.closest<HTMLElement>(box) ?? null;
  return left?.isConnected ? left : null;
}

/** Those of the elements that stand before another one in the page. */
export function before<Kind extends Element>(elements: Iterable<Kind>, end: Element): Kind[] {
  return [...elements].filter(
    (one) => (one.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.contains(end),
  );
}

/** What somebody wrote in public; `words` is where, if there are any. */
export function publicly(author: string, own: string, words: Element | null | undefined): Message {
  const from = author === own ? 'me' : 'them';
  return { id: null, from, author, at: null, text: words ? bodyText(words) : '', status: 'sent' };
}

/** A post and what was answered up to the last message, which the person answers. Null without words: to a picture alone Tend has nothing to say. */
export function branch(site: string, { url }: Page, id: string, address: string, messages: Message[]): Thread | null {
  const last = messages.at(-1);
  if (!last?.text || last.author === null) return null;
  return {
    ...{ site, host: url.host, account: null, id, idKind: 'stable', kind: 'public', name: last.author, url: address },
    messages: messages.filter(({ text }) => text),
  };
}
