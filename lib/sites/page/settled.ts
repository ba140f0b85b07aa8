import type { Page } from '../site';

/** A page shows both the name and the words of a chat within this time. */
const PATIENCE = 3000;

interface Shown {
  name: string;
  words: readonly string[];
  /** When only one of the two had changed, epoch milliseconds. */
  doubtedAt: number | null;
}

const last = new WeakMap<Document, Shown>();

/**
 * Where a name is all that ties a chat to its words, they have to change together: another name over the same words, or
 * other words under the same name, may be a page that is changing over.
 */
export function isSettled({ document, now }: Page, name: string, words: readonly string[]): boolean {
  const before = last.get(document);
  if (before && before.words.length > 0) {
    const sameWords = before.words.length === words.length && before.words.every((one, index) => one === words[index]);
    const otherWords = words.length > 0 && !before.words.some((one) => words.includes(one));
    const halfChanged = before.name === name ? otherWords : sameWords;
    if (halfChanged && now - (before.doubtedAt ??= now) < PATIENCE) return false;
  }
  last.set(document, { name, words, doubtedAt: null });
  return true;
}
