import type { Page } from '../site';

/** A page shows the chat of its new address within this time. */
const PATIENCE = 3000;

interface Shown {
  id: string;
  name: string;
  words: readonly string[];
  /** When the address first named another chat, epoch milliseconds. */
  doubtedAt: number | null;
}

const last = new WeakMap<Document, Shown>();

/**
 * The address may name another chat before the page shows it: then the name, and some of the words, are still those of
 * the chat before. Where nothing in the page ties a chat to its address, this is all that tells.
 */
export function isChangingOver({ document, now }: Page, id: string, name: string, words: readonly string[]): boolean {
  const before = last.get(document);
  const other = before !== undefined && before.id !== id && before.name === name;
  const shown = other ? new Set(words) : null;
  const stayed = other && before.words.some((one) => shown?.has(one));
  if (stayed && now - (before.doubtedAt ??= now) < PATIENCE) return true;
  last.set(document, { id, name, words, doubtedAt: null });
  return false;
}
