import type { Span } from '@/lib/coach/advice';
import type { Message, Sentence } from './message';

/** Words to look for in one sentence, spelled out and in lower case: "you are" for "you're", "can not" for "can't". */
export interface Rule {
  says: RegExp;
  /** In a sentence like this they mean something else. */
  not?: RegExp;
}

/** Where a rule first finds its words, sentence by sentence, in positions of the text itself. */
export function spot(message: Message, rules: readonly Rule[], where: (sentence: Sentence) => boolean = () => true) {
  return message.sentences.filter(where).flatMap(({ lower, start }): Span[] => {
    for (const { says, not } of rules) {
      const found = lower.match(says);
      if (!found || not?.test(lower)) continue;
      const lead = found[0].length - found[0].replace(/^[\s,;]+/, '').length;
      return [message.original(start + found.index! + lead, start + found.index! + found[0].length)];
    }
    return [];
  });
}
