import { silence, type Advice, type Outcome } from '@/lib/coach/advice';
import { noteComposition } from '@/lib/composer/composition';
import { draftIn } from '@/lib/composer/draft';
import { threadKey, type Thread } from '@/lib/conversation/thread';
import { report } from '@/lib/errors';
import { sendToBackground } from '@/lib/messages';
import type { SitePreferences } from '@/lib/settings';
import { focused } from '@/lib/sites/page/shadow';
import type { Site } from '@/lib/sites/site';
import { Arrival } from './arrival';
import { createBar, type Bar } from './bar/bar';
import { clickParts } from './click-parts';
import { Ledger } from './ledger';
import { currentPage, look, type Sight } from './reader';
import { readingOf } from './reading';
import { SaidOnce } from './said-once';
import { Shown } from './shown';
import { Telling } from './telling';
import { watch } from './watcher';
import { Writing } from './writing';

/** Tend in one page, from switched on to switched off: reads, asks the background, draws, inserts on a click. */
export class Session {
  private readonly bar: Bar;
  private readonly ledger = new Ledger();
  private readonly arrival = new Arrival();
  private readonly telling: Telling;
  private readonly shown: Shown;
  private readonly saidOnce = new SaidOnce((thread, note) => void this.telling.noteShown(thread, note));
  private readonly writing: Writing;
  private sight: Sight;
  private key = '';
  private draft = '';
  private advice: Advice = silence;
  /** What the last answered reading was made of: an unchanged page is not sent again. */
  private answered = '';
  private asking = false;
  private askAgain = false;
  private pulled = false;
  private drawLater: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly site: Site,
    private readonly preferences: SitePreferences,
    announce: boolean,
    private readonly signal: AbortSignal,
  ) {
    this.sight = look(site);
    this.telling = new Telling(site.id);
    this.shown = new Shown((offerId) => this.settle(offerId, 'ignored'));
    this.bar = createBar(
      {
        insert: (offer) => void this.writing.insert(offer, this.key),
        rewrite: (nudge) => void this.writing.rewrite(nudge, this.key, this.draft),
        undo: () => void this.writing.undo(),
        notThis: (id) => this.notThis(id),
        keep: (id) => void this.answerAsk(id, 'kept'),
        decline: (id) => void this.answerAsk(id, 'declined'),
        pull: () => this.pull(),
        leave: () => this.sight.composer?.focus(),
        parts: clickParts,
      },
      announce,
    );
    this.writing = new Writing({
      look: () => (this.sight = look(site)),
      said: (message, text) => {
        this.pulled = false;
        if (message === 'inserted') this.take({ ...this.advice, offers: [], nudge: null });
        this.bar.said(message, text);
        // What is written by a script is no typing: the draft is read anew.
        this.read();
      },
      settle: (offerId, outcome) => this.settle(offerId, outcome),
    });
    // On the window: the bar hides its own focus events from everything below.
    for (const moved of ['focusin', 'focusout'])
      window.addEventListener(moved, () => this.draw(), { signal, capture: true });
    noteComposition(signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.drawLater);
      this.shown.end();
      this.bar.remove();
    });
    watch(site, { page: currentPage, composer: () => this.sight.composer, read: () => this.read() }, signal);
  }

  /** The shortcut: into the bar, and back to the same caret. */
  toggleFocus(): void {
    (this.bar.hasFocus() ? this.sight.composer : this.bar)?.focus();
  }

  private read(): void {
    this.sight = look(this.site);
    this.telling.health(this.sight.health);
    const { thread, composer } = this.sight;
    if (!thread) return this.leaveThread();
    const key = threadKey(thread);
    if (key !== this.key) this.leaveThread();
    this.key = key;
    this.draft = composer ? draftIn(composer) : '';
    if (this.arrival.seen(key, thread.messages)) this.beginAnew();
    this.writing.messagesRead(key, thread.messages);
    void this.ask(thread).catch((error) => report(`${this.site.id}: reading`, error));
  }

  /** One reading at a time: what changes meanwhile is read after the answer. */
  private async ask(thread: Thread): Promise<void> {
    if (this.asking) return void (this.askAgain = true);
    const key = threadKey(thread);
    const { any, ...changes } = this.ledger.changes(key, thread.messages);
    const inserted = this.writing.left(this.draft);
    const asked = [key, this.draft, this.pulled, inserted].join('\n');
    if (asked === this.answered && !any) {
      this.draw();
      return;
    }
    this.asking = true;
    const { draft, pulled: pull } = this;
    const { chatList } = this.preferences;
    try {
      const reading = readingOf(this.site, thread, changes, { draft, pull, inserted, chatList });
      const advice = await sendToBackground('threadRead', reading);
      // No answer: switched off or paused meanwhile. Nothing counts as acknowledged.
      if (!advice) return;
      this.ledger.acknowledge(key, changes);
      this.answered = asked;
      if (key === this.key && draft === this.draft && !this.signal.aborted) this.take(advice);
    } finally {
      this.asking = false;
      if (this.askAgain && !this.signal.aborted) {
        this.askAgain = false;
        this.read();
      }
    }
  }

  private take(advice: Advice): void {
    this.advice = this.saidOnce.with(advice);
    this.draw();
  }

  private draw(): void {
    const { thread, composer } = this.sight;
    if (!thread || !composer || !(composer.contains(focused(document)) || this.bar.hasFocus())) {
      this.shown.now([]);
      return this.bar.hide();
    }
    const wait = this.pulled ? 0 : this.arrival.remaining(this.advice.readingMs);
    clearTimeout(this.drawLater);
    if (wait > 0) this.drawLater = setTimeout(() => this.draw(), wait);
    const offers = wait > 0 ? [] : this.advice.offers;
    this.bar.show({ ...this.advice, offers }, { thread: this.key, name: thread.name, draft: this.draft });
    this.bar.place(composer);
    this.shown.now(offers.map(({ id }) => id));
    this.saidOnce.drawn(this.advice, this.key);
  }

  private leaveThread(): void {
    this.key = '';
    this.advice = silence;
    this.beginAnew();
    this.writing.leaveThread();
    this.draw();
  }

  /** Another message or thread: what was asked for or said before it is over. */
  private beginAnew(): void {
    this.pulled = false;
    this.saidOnce.forget();
  }

  private pull(): void {
    this.pulled = true;
    this.read();
  }

  private notThis(id: string): void {
    this.settle(id, 'dismissed');
    const { offers, nudge } = this.advice;
    this.take({
      ...this.advice,
      offers: offers.filter((offer) => offer.id !== id),
      nudge: nudge?.id === id ? null : nudge,
    });
  }

  /** Allowed now, the words are in the tail that was read: it is read again. */
  private async answerAsk(id: string, outcome: 'kept' | 'declined'): Promise<void> {
    this.take({ ...this.advice, ask: null });
    await this.telling.outcome(this.key, id, outcome);
    this.answered = '';
    this.read();
  }

  private settle(offerId: string, outcome: Outcome): void {
    this.shown.settled(offerId);
    void this.telling.outcome(this.key, offerId, outcome);
  }
}
