import { silence, without, type Advice, type Outcome } from '@/lib/coach/advice';
import { afterComposition, noteComposition } from '@/lib/composer/composition';
import { draftIn } from '@/lib/composer/draft';
import { threadKey } from '@/lib/conversation/thread';
import { report } from '@/lib/errors';
import type { SitePreferences } from '@/lib/settings';
import { focused } from '@/lib/sites/page/shadow';
import type { ListedThread, Site } from '@/lib/sites/site';
import { Arrival } from './arrival';
import { Asking } from './asking';
import { createBar, type Bar, type Said } from './bar/bar';
import { clickParts } from './click-parts';
import { currentPage } from './observation';
import { unseen, type Sight } from './reader';
import { SaidOnce } from './said-once';
import { Shown } from './shown';
import { Telling } from './telling';
import { Watcher } from './watcher';
import type { Write, Writing } from './writing';

/** Tend in one page, from switched on to switched off: reads, asks the background, draws, inserts on a click. */
export class Session {
  private readonly bar: Bar;
  private readonly arrival = new Arrival();
  private readonly telling: Telling;
  private readonly shown: Shown;
  private readonly saidOnce = new SaidOnce((thread, note) => void this.telling.noteShown(thread, note));
  /** Comes with the first click. */
  private writing: Writing | null = null;
  private readonly watcher: Watcher;
  private readonly asking: Asking;
  private sight: Sight;
  private key = '';
  private draft = '';
  private advice: Advice = silence;
  /** The chat list as it was read last, where its switch is on. */
  private list: ListedThread[] = [];
  private pulled = false;
  private drawLater: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly site: Site,
    private readonly preferences: SitePreferences,
    announce: boolean,
    signal: AbortSignal,
  ) {
    this.sight = unseen(site);
    this.telling = new Telling(site.id);
    this.shown = new Shown((offerId) => this.settle(offerId, 'ignored'));
    this.bar = createBar(
      {
        insert: (offer) => void this.write(offer.text, (by, key) => by.insert(offer, key)),
        rewrite: (nudge) => void this.write(nudge.rewrite?.text ?? '', (by, ...now) => by.rewrite(nudge, ...now)),
        undo: () => void this.writing?.undo(),
        notThis: (id) => this.notThis(id),
        keep: (id) => void this.answerAsk(id, 'kept'),
        decline: (id) => void this.answerAsk(id, 'declined'),
        pull: () => this.pull(),
        leave: () => this.sight.composer?.focus(),
        parts: clickParts,
      },
      announce,
    );
    // On the window: the bar hides its own focus events from everything below.
    for (const moved of ['focusin', 'focusout'])
      window.addEventListener(moved, () => this.draw(), { signal, capture: true });
    const around = {
      answered: (advice: Advice, thread: string, draft: string) =>
        thread === this.key && draft === this.draft ? this.take(advice) : this.asking.forget(),
      unchanged: () => this.draw(),
      again: () => this.readDraft(),
    };
    this.asking = new Asking(around, signal);
    noteComposition(signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.drawLater);
      this.shown.end();
      this.bar.remove();
    });
    const watched = {
      composer: () => this.sight.composer,
      seen: (sight: Sight) => this.seen(sight),
      draftChanged: () => this.readDraft(),
    };
    this.watcher = new Watcher(site, watched, signal);
  }

  /** The shortcut: into the bar, and back to the same caret. */
  toggleFocus(): void {
    (this.bar.hasFocus() ? this.sight.composer : this.bar)?.focus();
  }

  /** Writes what was clicked, in the thread and for the draft of that moment; `words` can be copied where that cannot be. */
  private async write(words: string, how: Write): Promise<void> {
    const { key, draft } = this;
    const parts = await clickParts();
    if (!parts) return this.said('notTaken', words);
    this.writing ??= new parts.Writing({
      look: () => (this.sight = this.watcher.look()),
      composed: afterComposition,
      said: (message, text) => this.said(message, text),
      settle: (offerId, outcome) => this.settle(offerId, outcome),
    });
    await how(this.writing, key, draft);
  }

  private said(message: Said, text: string): void {
    this.pulled = false;
    if (message === 'inserted') this.take({ ...this.advice, offers: [], nudge: null });
    this.bar.said(message, text);
    this.read();
  }

  /** The page as it stands now, whatever was told of it: what is written by a script is no typing. */
  private read(): void {
    this.seen(this.watcher.look());
  }

  private seen(sight: Sight): void {
    this.sight = sight;
    this.telling.health(sight.health);
    const { thread } = sight;
    if (!thread) return this.leaveThread();
    const key = threadKey(thread);
    if (key !== this.key) this.leaveThread();
    this.key = key;
    if (this.arrival.seen(key, thread.messages)) this.beginAnew();
    this.writing?.messagesRead(key, thread.messages);
    this.list = (this.preferences.chatList && this.site.readList?.(currentPage())) || [];
    this.readDraft();
  }

  private readDraft(): void {
    const { thread, composer } = this.sight;
    if (!thread) return;
    this.draft = composer ? draftIn(composer) : '';
    const { draft, pulled: pull, list } = this;
    const asked = { draft, pull, inserted: this.writing?.left(draft) ?? false, list };
    void this.asking.ask(thread, asked).catch((error) => report(`${this.site.id}: reading`, error));
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
    this.bar.place(composer, this.sight);
    this.shown.now(offers.map(({ id }) => id));
    this.saidOnce.drawn(this.advice, this.key);
  }

  private leaveThread(): void {
    this.key = '';
    this.advice = silence;
    this.asking.forget();
    this.beginAnew();
    this.writing?.leaveThread();
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
    this.take(without(this.advice, id));
  }

  /** Allowed now, the words are in the tail that was read: it is read again. */
  private async answerAsk(id: string, outcome: 'kept' | 'declined'): Promise<void> {
    this.take({ ...this.advice, ask: null });
    await this.telling.outcome(this.key, id, outcome);
    this.asking.forget();
    this.read();
  }

  private settle(offerId: string, outcome: Outcome): void {
    this.shown.settled(offerId);
    void this.telling.outcome(this.key, offerId, outcome);
  }
}
