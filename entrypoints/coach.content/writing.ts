import type { Nudge, Offer, Outcome, Span } from '@/lib/coach/advice';
import { bringBack, composerFor } from '@/lib/composer';
import type { Composer } from '@/lib/composer/composer';
import { threadKey, type Message } from '@/lib/conversation/thread';
import { lastOwn, outcomeOf, sentAfter, type Insertion } from './insertion';
import type { Sight } from './reader';

interface Around {
  /** Looks at the page anew. */
  look(): Sight;
  /** Resolves when no input method is at work in the composer. */
  composed(composer: HTMLElement): Promise<void>;
  /** Says what happened in the bar; `text` is what can be copied instead. */
  said(message: 'inserted' | 'undone' | 'notTaken', text: string): void;
  settle(offerId: string, outcome: Outcome): void;
}

/** What is to be written: in which thread, and for which draft. */
export type Write = (by: Writing, thread: string, draft: string) => Promise<void>;

/** Puts offered words into the draft on a click, takes them back, and notices what became of them. */
export class Writing {
  private insertion: Insertion | null = null;
  /** The whole draft right after the insertion. */
  private result = '';
  /** Words are going in right now. */
  private busy = false;

  constructor(private readonly around: Around) {}

  async insert({ id, text, select }: Offer, thread: string): Promise<void> {
    await this.write(id, thread, text, { select });
  }

  /** `draft` is what the nudge was about: when it has changed since, its span means nothing any more. */
  async rewrite({ id, about, rewrite }: Nudge, thread: string, draft: string): Promise<void> {
    if (!rewrite) return;
    const written = draft.slice(0, about[0]) + rewrite.text + draft.slice(about[1]);
    await this.write(id, thread, written, { replace: about, select: rewrite.select, piece: rewrite.text, draft });
  }

  /** Restores the draft as it was before the insertion, to the letter. */
  async undo(): Promise<void> {
    const { insertion } = this;
    if (!insertion) return;
    const composer = await this.composerOf(insertion.thread);
    if (!composer) return;
    const result = await bringBack(composer, insertion.before);
    this.around.said(result.took ? 'undone' : 'notTaken', insertion.before);
    if (result.took) this.end('cleared');
  }

  /** Settles the insertion once the next message of one's own stands in the thread. */
  messagesRead(thread: string, messages: readonly Message[]): void {
    if (this.insertion?.thread !== thread) return;
    const sent = sentAfter(this.insertion, messages);
    if (sent) this.end(outcomeOf(this.insertion.text, sent.text));
  }

  /** Does the draft stand as the last click left it? */
  left(draft: string): boolean {
    return this.busy || (this.insertion !== null && draft === this.result);
  }

  leaveThread(): void {
    this.insertion = null;
  }

  /** The thread on the page must still be the one the words were offered for. */
  private elementOf(thread: string): HTMLElement | null {
    const sight = this.around.look();
    return sight.thread && threadKey(sight.thread) === thread ? sight.composer : null;
  }

  private async composerOf(thread: string): Promise<Composer | null> {
    const before = this.elementOf(thread);
    if (before) await this.around.composed(before);
    const element = this.elementOf(thread);
    return element && composerFor(element);
  }

  private async write(
    offerId: string,
    thread: string,
    text: string,
    { piece = text, draft, ...where }: { replace?: Span; select: Span | null; piece?: string; draft?: string },
  ): Promise<void> {
    const composer = await this.composerOf(thread);
    const before = composer?.read() ?? '';
    if (!composer || (draft !== undefined && draft !== before)) return this.around.said('notTaken', piece);
    // Noted before the words go in: a quick Enter may send them while they are still being read back.
    const known = lastOwn(this.around.look().thread?.messages ?? []);
    const insertion = { thread, offerId, text, before, at: Date.now(), lastOwn: known };
    this.busy = true;
    const result = await composer.write(piece, where).finally(() => (this.busy = false));
    const stayed = this.elementOf(thread) !== null;
    if (result.took) {
      this.insertion = insertion;
      this.result = composer.read();
      this.around.settle(offerId, 'inserted');
    }
    this.around.said(result.took && stayed ? 'inserted' : 'notTaken', piece);
  }

  private end(outcome: Outcome): void {
    if (this.insertion) this.around.settle(this.insertion.offerId, outcome);
    this.insertion = null;
  }
}
