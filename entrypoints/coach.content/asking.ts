import type { Advice } from '@/lib/coach/advice';
import { threadKey, type Thread } from '@/lib/conversation/thread';
import { sendToBackground, type ThreadReading } from '@/lib/messages';
import { Ledger } from './ledger';

/** How many of the last messages the coach reads. */
const TAIL = 30;

/** What goes along with the messages. */
export type Asked = Pick<ThreadReading, 'draft' | 'pull' | 'inserted' | 'list'>;

interface Around {
  /** What the background says to a thread and a draft that may have changed since. */
  answered(advice: Advice, thread: string, draft: string): void;
  /** Nothing is new since the last answer. */
  unchanged(): void;
  /** Something changed meanwhile, or there is more to tell. */
  again(): void;
}

/** Tells the background what is read, one reading at a time: what changes meanwhile is read after the answer. */
export class Asking {
  private readonly ledger = new Ledger();
  /** What the last answered reading was made of: an unchanged page is not sent again. */
  private last = '';
  private busy = false;
  private again = false;

  constructor(
    private readonly around: Around,
    private readonly signal: AbortSignal,
  ) {}

  /** What the coach sees is changed beside the messages and the draft, or its answer is not at hand any more: the same reading is answered anew. */
  forget(): void {
    this.last = '';
  }

  async ask({ messages, ...thread }: Thread, asked: Asked): Promise<void> {
    if (this.busy) return void (this.again = true);
    const key = threadKey(thread);
    const untold = this.ledger.untold(key, messages);
    const now = [key, asked.draft, asked.pull, asked.inserted].join('\n');
    if (now === this.last && !untold.any) return this.around.unchanged();
    this.busy = true;
    this.again = false;
    try {
      const reading = { thread, ...untold.changes, tail: messages.slice(-TAIL), ...asked };
      const advice = await sendToBackground('threadRead', reading);
      // No answer: switched off or paused meanwhile. Nothing counts as acknowledged.
      if (!advice) return;
      this.ledger.acknowledge(key, untold);
      this.last = now;
      this.again ||= untold.more;
      if (!this.signal.aborted) this.around.answered(advice, key, asked.draft);
    } finally {
      this.busy = false;
      if (this.again && !this.signal.aborted) this.around.again();
    }
  }
}
