import type { Span } from '@/lib/coach/advice';
import type { Reason } from '@/lib/coach/reason';
import type { Remark } from '@/lib/habits/habit';

/** Words of a draft that can be said in another way. */
export interface Pattern {
  /** habit.review.key, for good. */
  id: string;
  says: RegExp;
  /** In these uses it is harmless. */
  not?: RegExp;
  /**
   * Takes the place of the matched words, "$1" for its first group; null where only the writer can know the words.
   * One that ends in a mark takes the place of theirs.
   */
  better: string | null;
  evidence: string;
}

/** With straight apostrophes, as patterns are written: every position stays the same. */
export const straight = (text: string): string => text.replace(/[’‘]/g, "'");

/** Short forms with the ways they are typed. */
const TYPED: readonly [string, string][] = [
  ["you're", "(?:you(?:'|’| a)?re|u r|ur)"],
  ["(that|what|it|how|he|she|where|who|everyone)'s", "$1(?:'|’| i)?s"],
  ["i'm", "i(?:'|’| a)?m"],
  ["(do|does|did|has|have|is|are|was|were|would|should|could)n't", "$1(?:n['’]?t| not)"],
  ["can't", "(?:can['’]?t|cannot)"],
  ["won't", "(?:won['’]?t|will not)"],
  ["(you|i|we)'ve", "$1(?:['’]?ve| have)"],
  ["(you|i|we)'ll", "$1(?:['’]ll| will)"],
  ["(you|i|we)'d", "$1(?:['’]?d| had| would)"],
];

/** A pattern for words as people type them: "you're" meets "youre" and "you are" too; `<end>` is the end of a clause. */
export function typed(source: string): RegExp {
  const spelled = TYPED.reduce(
    (written, [short, all]) => written.replace(new RegExp(`(?<=\\\\b|\\W|^)${short}`, 'g'), all),
    source,
  );
  return new RegExp(spelled.replaceAll('<end>', '(?=\\s*(?:$|[.!?,;\\n]))'), 'i');
}

/** What these patterns find in a draft; `remark` says it in words. */
export function reviewed(draft: string, patterns: readonly Pattern[], remark: (words: string) => Reason): Remark[] {
  return patterns.flatMap(({ id, says, not, better, evidence }): Remark[] => {
    const text = straight(draft);
    const found = text.match(says);
    if (!found || not?.test(text)) return [];
    const start = found.index!;
    const words = draft.slice(start, start + found[0].length);
    const rest = draft.slice(start + words.length);
    const mark = rest.match(/^\s*[.!?]+/)?.[0] ?? '';
    const closed = better !== null && /[.?]$/.test(better);
    return [
      {
        phrase: id,
        about: [start, start + words.length + (closed ? mark.length : 0)],
        remark: remark(words),
        rewrite: better === null ? null : { text: asTyped(better, found, rest), select: null },
        fit: 0.75,
        evidence,
      },
    ];
  });
}

/** The better words with what they take over ("$1"), in the case and with the stop of those they replace. */
function asTyped(better: string, found: RegExpMatchArray, rest: string): string {
  const filled = better.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '').replace(/ {2,}/g, ' ');
  const goesOn = /^[^\S\n]*[^\s.!?]/.test(rest);
  const text = goesOn ? filled.replace(/[.?]$/, '') : filled;
  return /^\p{Lu}/u.test(found[0]) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Spans that no remark is about yet. */
export function unsaid(spans: readonly Span[], remarks: readonly Remark[]): Span[] {
  return spans.filter(([start, end]) => !remarks.some(({ about }) => start < about[1] && about[0] < end));
}
