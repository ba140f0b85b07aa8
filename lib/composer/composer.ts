import type { Span } from '@/lib/coach/advice';

export type WriteResult =
  /** The draft reads back exactly as meant. */
  | { took: true }
  /** It did not take, or came out otherwise: the earlier draft is back. The words can still be copied. */
  | { took: false; restored: boolean };

/** The draft in one composer. Recognised by the editor framework in the element, not by the site. */
export interface Composer {
  element: HTMLElement;
  /** The draft as plain text, lines joined with "\n"; "" for an empty box, whatever markup the editor keeps in it. */
  read(): string;
  /** Caret or selection in the draft, in UTF-16 units of what `read` gives; null when the focus is elsewhere. */
  selection(): Span | null;
  /**
   * Puts `text` in the place of `replace` (default: at the caret), then selects `select` (offsets in `text`; default: caret after it).
   * Not while an input method is at work (`composition.ts`). Reads the draft back; a method that changed nothing is followed by the next, one that did damage is undone.
   */
  write(text: string, where?: { replace?: Span; select?: Span | null }): Promise<WriteResult>;
}
