import type { Side } from '@/lib/conversation/thread';

/** A message whose page names its sender; `signs`: what the marks in its row say, where it has any. */
interface Signed {
  sender: string;
  signs: readonly Side[];
}

/**
 * Whose message each is. A sender is on one side in the whole thread, so what the marks in some rows say holds for the
 * rows without. Null when the marks contradict each other, or nothing tells of one of them: then none is sure.
 * @param friend sender known to be the other side
 */
export function sidesOf(messages: readonly Signed[], friend: string): Side[] | null {
  const senders = (side: Side) => messages.filter(({ signs }) => signs.includes(side)).map(({ sender }) => sender);
  const mine = new Set(senders('me'));
  const theirs = new Set([...senders('them'), friend]);
  const sure = messages.every(({ sender }) => mine.has(sender) !== theirs.has(sender));
  return sure ? messages.map(({ sender }) => (mine.has(sender) ? 'me' : 'them')) : null;
}
