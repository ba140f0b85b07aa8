import type { Outcome } from '@/lib/coach/advice';
import type { Message } from '@/lib/conversation/thread';

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * What became of inserted words, judged by the next message of one's own. Only the verdict leaves the page, never the text.
 * More than half of the inserted words kept counts as edited; fewer, and the person wrote something else.
 */
export function outcomeOf(inserted: string, sent: string): Outcome {
  if (sent.trim() === inserted.trim()) return 'sentAsIs';
  const meant = words(inserted);
  const kept = [...words(sent)].filter((word) => meant.has(word)).length;
  return kept * 2 > meant.size ? 'sentEdited' : 'cleared';
}

/** An insertion that waits to be sent. */
export interface Insertion {
  thread: string;
  offerId: string;
  text: string;
  /** The draft before it, for Undo. */
  before: string;
  /** When it was inserted, and the newest message of one's own by then. */
  at: number;
  lastOwn: Message | null;
}

export const lastOwn = (messages: readonly Message[]): Message | null =>
  messages.findLast(({ from }) => from === 'me') ?? null;

const minute = 60_000;

/** The own message that followed an insertion, if one has come. Scrolling back shows older ones: their time tells. */
export function sentAfter(insertion: Insertion, messages: readonly Message[]): Message | null {
  const last = lastOwn(messages);
  if (!last || last.status !== 'sent') return null;
  const known = insertion.lastOwn;
  const isKnown = ({ id, at, text }: Message) =>
    known !== null && known.id === id && known.at === at && known.text === text;
  const older = last.at !== null && last.at < insertion.at - minute;
  // The newest one of before has left the page, and what is shown now is no later.
  const scrolledBack = last.at !== null && last.at <= (known?.at ?? -Infinity) && !messages.some(isKnown);
  return isKnown(last) || older || scrolledBack ? null : last;
}
