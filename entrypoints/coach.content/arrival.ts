import type { Message } from '@/lib/conversation/thread';

/** When the newest message came into view: what a reading time is counted from. */
export class Arrival {
  private message = '';
  private at = 0;

  /** True when a newest message is seen for the first time. */
  seen(thread: string, messages: readonly Message[]): boolean {
    const last = messages.at(-1);
    const message = [thread, last?.id, last?.at, last?.text].join('\n');
    if (message === this.message) return false;
    this.message = message;
    this.at = performance.now();
    return true;
  }

  /** Milliseconds of `readingMs` still to leave the person to read in peace. */
  remaining(readingMs: number): number {
    return Math.max(0, this.at + readingMs - performance.now());
  }
}
