import type { Clock } from './clock';

/** What the label of a message tells: "At June 11, 2026, 8:59 AM, Ana: hi there". */
export interface MessageLabel {
  author: string;
  text: string;
  /** Epoch milliseconds; null where the label shows no day. */
  at: number | null;
  /** Minutes since midnight. */
  minute: number | null;
}

/** Author and text stand on both sides of the first colon that is not a time's. Null for a label of another kind. */
export function readLabel(label: string, clock: Clock, now: number): MessageLabel | null {
  const [, head, text] = /^([^\n]*?)(?:：|:(?!\p{Nd}))(.*)$/su.exec(label.replace(/\p{Cf}/gu, '')) ?? [];
  if (head === undefined || text === undefined) return null;
  const [, when = '', author = head] = /^(.*)[,،，、](.*)$/su.exec(head) ?? [];
  const name = author.trim();
  if (name === '' || clock.minute(name) !== null) return null;
  const tries = withoutLead(when);
  const first = <Value>(read: (shown: string) => Value | null) => tries.map(read).find((one) => one !== null) ?? null;
  return {
    author: name,
    text: text.trim(),
    at: first((shown) => clock.at(shown, now)),
    minute: first((shown) => clock.minute(shown)),
  };
}

/** "Sent Monday 8:59": words in front may belong to the sentence and not to the time. The fewest words come first. */
function withoutLead(when: string): string[] {
  const words = when.trim().split(/\s+/);
  const lead = words.slice(0, 4).findIndex((word) => /\p{Nd}/u.test(word));
  return words
    .slice(0, lead < 0 ? 4 : lead + 1)
    .map((_, index) => words.slice(index).join(' '))
    .toReversed();
}
