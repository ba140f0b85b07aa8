import type { Span } from '@/lib/coach/advice';

/** What a person sees as one sign: an emoji of several parts is never cut. */
const signs = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

const length = (parts: readonly string[]) => parts.join('').length;

/** The one stretch in which two drafts differ: where it lies in the first, and what stands there in the second. */
export function difference(one: string, other: string): { range: Span; text: string } {
  const from = signs(one);
  const to = signs(other);
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let same = 0;
  const rest = Math.min(from.length, to.length) - start;
  while (same < rest && from[from.length - 1 - same] === to[to.length - 1 - same]) same++;
  const range: Span = [length(from.slice(0, start)), length(from.slice(0, from.length - same))];
  return { range, text: to.slice(start, to.length - same).join('') };
}
