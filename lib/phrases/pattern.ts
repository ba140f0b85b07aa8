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

/** What these patterns find in a draft; `remark` says it in words. */
export function reviewed(draft: string, patterns: readonly Pattern[], remark: (words: string) => string): Remark[] {
  return patterns.flatMap(({ id, says, not, better, evidence }): Remark[] => {
    const found = draft.match(says);
    if (found?.index === undefined || not?.test(draft)) return [];
    const [words] = found;
    const starts = /^\p{Lu}/u.test(words);
    const text = better && (starts ? better.charAt(0).toUpperCase() + better.slice(1) : better);
    return [
      {
        phrase: id,
        about: [found.index, found.index + words.length],
        remark: remark(words),
        rewrite: text ? { text, select: null } : null,
        fit: 0.75,
        evidence,
      },
    ];
  });
}
