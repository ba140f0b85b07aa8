import type { Advice, Nudge, Offer } from '@/lib/coach/advice';

/** Parts of the bar that come after it. */
export type BarParts = typeof import('./panels') & typeof import('./lines') & typeof import('./copy');

/** What a person's click or key in the bar asks for. Called for trusted events only. */
export interface BarHandlers {
  insert(offer: Offer): void;
  /** Puts the other wording in the place of the words the nudge is about. */
  rewrite(nudge: Nudge): void;
  /** Takes the last insertion back. */
  undo(): void;
  /** "Not this": id of an offer or a nudge. */
  notThis(id: string): void;
  /** Answers to a memory ask, by its id. */
  keep(id: string): void;
  decline(id: string): void;
  /** The mark was clicked: ideas are wanted now. */
  pull(): void;
  /** The focus goes back to the composer, to the same caret. */
  leave(): void;
  /** What draws the opened panels; null when it could not be had. */
  parts(): Promise<BarParts | null>;
}

/** Where the advice belongs. */
export interface Place {
  /** Key of the thread: suggestions are announced once in each. */
  thread: string;
  /** The other person's name, as the page shows it. */
  name: string;
  /** The draft the advice was given for: a nudge quotes it. */
  draft: string;
}

/** What became of a click. 'inserted' comes with Undo; 'notTaken' with the words to copy instead. */
export type Said = 'inserted' | 'undone' | 'notTaken';

/** The bar in the page: shows advice near the composer, reports what is clicked, changes nothing of the site. */
export interface Bar {
  /** Draws the advice; silence leaves only the mark. Cheap when nothing changed. */
  show(advice: Advice, place: Place): void;
  /** Keeps the bar beside this composer, off everything that is written there, until it is hidden. Call after `show`; with the same `page` as long as nothing changed in it. */
  place(composer: HTMLElement, page: object): void;
  /** Takes the bar out of the page; the next `show` brings it back. */
  hide(): void;
  /** Says what happened, visibly and to screen readers; stays until the next advice or thread. `text` is what can be copied. */
  said(message: Said, text: string): void;
  /** Moves the keyboard into the bar, unfolding it. */
  focus(): void;
  hasFocus(): boolean;
  /** Takes everything out of the page for good: nodes, listeners, observers. */
  remove(): void;
}
