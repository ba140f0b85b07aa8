import { clockIn } from './clock';

/**
 * Epoch milliseconds of the day and time of day named in a sentence of a page: "Received on May 3, 2026 at 10:01 AM.
 * Read." Null where there is none, or only a part. It ends with a sign or the sentence, and does not begin in the middle
 * of words with a time of day: a half of the day in another language would be left out.
 */
export function momentWithin(sentence: string, language: string, now: number): number | null {
  const clock = clockIn(language);
  const words = sentence.trim().split(/\s+/);
  const numbers = words.flatMap((word, place) => (/\p{Nd}/u.test(word) ? [place] : []));
  const [first = 0] = numbers;
  // A weekday and a month may stand before the first number, the half of the day after the last.
  for (let start = Math.max(0, first - 3); start <= first; start++) {
    if (start > 0 && words[start]?.includes(':')) continue;
    for (const last of numbers.toReversed()) {
      for (let end = last + 3; end > last; end--) {
        const run = words.slice(start, end).join(' ');
        if (end < words.length && !/[.,;:!?،]$/.test(run)) continue;
        const at = clock.at(run.replace(/(\p{Nd})[.,;:]$/u, '$1'), now);
        if (at !== null) return at;
      }
    }
  }
  return null;
}
