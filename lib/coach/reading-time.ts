import type { Said } from './turn';

/** Unhurried silent reading, words a second. */
const PACE = 4;
const LONG = 40;
const VULNERABLE = -3;

/** How long their turn is left to be read before chips come, milliseconds: only when it is long or tells something hard. */
export function readingMs(turn: readonly Said[]): number {
  const words = turn.reduce((sum, { reading }) => sum + reading.words, 0);
  const vulnerable = turn.some(({ reading }) => reading.need.kind === 'empathy' && reading.need.strength <= VULNERABLE);
  if (words <= LONG && !vulnerable) return 0;
  return Math.min(15_000, Math.round((words / PACE) * 1000) + (vulnerable ? 2000 : 0));
}
