import type { Advice } from '@/lib/coach/advice';
import type { Place } from './contract';
import { say } from './words';

/** How long a live region must stand in the page before screen readers hear a change of it, in milliseconds. */
const HEARD = 100;

/** Speaks to screen readers: once per thread that there are suggestions, once each about a draft and in a crisis. */
export class Announcer {
  private readonly said = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly status: HTMLElement,
    private readonly unasked: boolean,
  ) {}

  /** Says something that was asked for. */
  tell(words: string): void {
    clearTimeout(this.timer);
    // The same words again are news only after something else.
    this.status.textContent = '';
    this.timer = setTimeout(() => (this.status.textContent = words), HEARD);
  }

  shown({ offers, nudge, note, noteWords }: Advice, { thread }: Place): void {
    // They pressed for it.
    if (note === 'nothing') this.once(`${note} ${thread}`, noteWords);
    if (!this.unasked) return;
    if (offers.length > 0) this.once(`offers ${thread}`, say('announced', { count: offers.length }));
    if (nudge) this.once(nudge.id, nudge.remark);
    if (note) this.once(`${note} ${thread}`, noteWords);
  }

  private once(what: string, words: string): void {
    if (this.said.has(what)) return;
    this.said.add(what);
    this.tell(words);
  }
}
