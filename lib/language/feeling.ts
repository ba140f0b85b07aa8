import type { Parsed } from './clauses';
import { valence } from './lexicon/valence';

const NEGATOR = /^(?:not|no|never|without|hardly|barely|neither|nor|zero|isnt)$/;
const STRONGER = /^(?:so|really|very|super|extremely|absolutely|totally|completely|incredibly|quite|too|such)$/;
const WEAKER = /^(?:bit|slightly|kinda|little|somewhat|kind|sort)$/;

/** "never been so happy" denies nothing. */
const BEYOND = /\bnot only\b|\b(?:never|not) (?:been|felt|be|feel|was|am) (?:so|this|as|more|happier|prouder|better)\b/;

/** Weather of a clause, -5 to 5, from its words with their negations and degrees. */
export function feelingOf({ words, jest, lower }: Parsed): number {
  if (jest) return 0;
  let sum = 0;
  for (const [index, word] of words.entries()) {
    let score = valence(word.lower) || (word.lower === word.root ? 0 : valence(word.root));
    if (score === 0 || isName(words, index)) continue;
    const before = words.slice(Math.max(0, index - 4), index).map(({ lower: text }) => text);
    const [last = ''] = before.slice(-1);
    if (STRONGER.test(last)) score *= 1.4;
    if (before.some((text) => WEAKER.test(text))) score *= 0.9;
    if (before.some((text) => NEGATOR.test(text)) && !BEYOND.test(lower)) score *= score > 0 ? -0.7 : -0.3;
    sum += score;
  }
  return Math.max(-5, Math.min(5, sum));
}

const TITLE =
  /^(?:metal|music|band|album|song|movie|film|book|show|game|series|episode|star|valley|trap|row|note|penalty|race|burger|king|squad|birthday|christmas|luck|morning|afternoon|evening|night|day|easter|hour|bad|for|new)$/;

/** "death metal", "happy birthday", "happy hour", "good morning": the word names or greets. */
function isName(words: Parsed['words'], index: number): boolean {
  const next = words[index + 1];
  return (
    !!next &&
    TITLE.test(next.lower) &&
    /^(?:happy|good|great|death|suicide|sad|breaking|bad|lovely|nice|killer|ugly|lost|hell|dead|crazy|angry)$/.test(
      words[index]!.lower,
    ) &&
    !/^(?:day|night|for)$/.test(next.lower)
  );
}
