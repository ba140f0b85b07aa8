import { type Entry, minuteShown, type Said } from './contract';

/** What a chat list shows of a chat's last words: their minute where they are of today, else their day alone. */
export function lastSaid(
  entries: readonly Entry[],
  now: number,
): { said: Said; today: boolean; at: number | null } | null {
  const said = entries.findLast((entry) => entry.kind === 'said');
  if (!said) return null;
  const today = new Date(said.at).toDateString() === new Date(now).toDateString();
  return { said, today, at: today ? minuteShown(said.at) : new Date(said.at).setHours(0, 0, 0, 0) };
}
