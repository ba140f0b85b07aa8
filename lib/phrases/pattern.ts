import type { Remark } from '@/lib/habits/habit';

/** Words of a draft that can be said in another way. */
export interface Pattern {
  /** habit.review.key, for good. */
  id: string;
  says: RegExp;
  /** In these uses it is harmless. */
  not?: RegExp;
  /** Takes the place of the matched words; null where only the writer can know the words. */
  better: string | null;
  evidence: string;
}

/** With straight apostrophes, as patterns are written: every position stays the same. */
export const straight = (text: string): string => text.replace(/[’‘]/g, "'");

/** What these patterns find in a draft; `remark` says it in words. */
export function reviewed(draft: string, patterns: readonly Pattern[], remark: (words: string) => string): Remark[] {
  return patterns.flatMap(({ id, says, not, better, evidence }): Remark[] => {
    const text = straight(draft);
    const found = text.match(says);
    if (found?.index === undefined || not?.test(text)) return [];
    const words = draft.slice(found.index, found.index + found[0].length);
    const starts = /^\p{Lu}/u.test(words);
    const rewrite = better && (starts ? better.charAt(0).toUpperCase() + better.slice(1) : better);
    return [
      {
        phrase: id,
        about: [found.index, found.index + words.length],
        remark: remark(words),
        rewrite: rewrite ? { text: rewrite, select: null } : null,
        fit: 0.75,
        evidence,
      },
    ];
  });
}
