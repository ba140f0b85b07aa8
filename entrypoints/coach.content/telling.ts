import type { NoteOnce, Outcome } from '@/lib/coach/advice';
import { report } from '@/lib/errors';
import { sendToBackground, type SiteHealth } from '@/lib/messages';

/** What the page tells beside its readings: how well it can be read, and what became of offers. */
export class Telling {
  private told = '';

  constructor(private readonly site: string) {}

  /** Said once until it changes. */
  health(health: SiteHealth): void {
    const saying = JSON.stringify(health);
    if (saying === this.told) return;
    this.told = saying;
    void sendToBackground('siteHealth', health).catch((error) => report(`${this.site}: health`, error));
  }

  async noteShown(thread: string, note: NoteOnce): Promise<void> {
    await sendToBackground('noteShown', { thread, note }).catch((error) => report(`${this.site}: note`, error));
  }

  async outcome(thread: string, offerId: string, outcome: Outcome): Promise<void> {
    await sendToBackground('adviceSettled', { thread, offerId, outcome }).catch((error) =>
      report(`${this.site}: settling`, error),
    );
  }
}
