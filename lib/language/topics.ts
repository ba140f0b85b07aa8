import { flip } from './flip';
import { bareKin } from './lexicon/people';
import type { Message } from './message';
import type { Phrase } from './reading';
import type { Word } from './tagger';

/** A phrase and where it begins in the normalised text. */
export interface Placed {
  phrase: Phrase;
  from: number;
  to: number;
}

const EMPTY =
  /^(?:thing|things|stuff|lot|lots|bit|way|time|times|day|days|week|weeks|month|months|year|years|today|tomorrow|yesterday|tonight|morning|evening|night|weekend|hour|hours|minute|minutes|moment|while|kind|sort|one|ones|something|anything|nothing|everything|someone|anyone|everyone|nobody|people|guy|guys|man|dude|bro|babe|sweetie|hun|hi|hey|hello|haha|hahaha|lol|lmao|ok|yes|no|yeah|yea|yep|nope|wow|omg|oh|thanks|thank|sorry|please|congratulations|point|fact|idea|reason|part|side|end|rest|top|bottom|half|couple|number|mine|yours|god|gosh|course|sure|place|level|case|luck|fun|sense|matter|problem|question|questions|answer|who|what|which|that|this|it|i|you|he|she|we|they|me|him|her|us|them|myself|yourself)$/;
const DETERMINER =
  /^(?:a|an|the|my|our|your|his|her|their|this|that|these|those|some|any|another|no|every|each|all|both)$/;
const MASS_PLURAL =
  /^(?:news|chess|series|wales|physics|maths|tennis|gymnastics|christmas|bus|class|glass|dress|boss|stress|mess|loss|kiss|pass|illness|business|happiness|weakness|process|access|success|fitness|progress|address|gas|lens|virus|campus|bonus|focus|status|crisis|analysis|diagnosis|arthritis|covid|yes|thesis)$/;

/** Clean noun phrases among these words, in text order. Four words at most; what is unclear is left out. */
export function nounPhrases(message: Message, words: readonly Word[]): Placed[] {
  const placed: Placed[] = [];
  let run: Word[] = [];
  const close = (): void => {
    const phrase = clean(run);
    if (phrase.length > 0) placed.push(place(message, phrase));
    run = [];
  };
  for (const [index, word] of words.entries()) {
    const starts = DETERMINER.test(word.lower);
    const joined = run.length === 0 || /^\s*$/.test(word.gap);
    if (!joined || starts || !belongs(word, words[index + 1])) close();
    if (starts || belongs(word, words[index + 1])) run.push(word);
    if (word.lower.endsWith("'s") && run.length === 1 && !run[0]!.tags.has('Possessive')) close();
  }
  close();
  return placed;
}

function belongs({ tags, lower }: Word, next: Word | undefined): boolean {
  if (tags.has('Pronoun') && !tags.has('Possessive')) return false;
  if (
    /^(?:i|me|you|he|she|it|we|they|us|him|them|who|what|which|there|here|how|when|where|why|not|am|is|are|was|were|be|hers|mine|yours|ours|lol|haha|so|really|very|just|sometime|soon|someday|again|forward|way)$/.test(
      lower,
    )
  )
    return false;
  if (tags.has('Date') || tags.has('Time')) return /^(?:birthday|christmas)$/.test(lower);
  if (tags.has('Noun')) return true;
  if (tags.has('Adjective'))
    return !!next && (next.tags.has('Noun') || next.tags.has('Adjective')) && !next.tags.has('Pronoun');
  // "driving test": a verb form before its noun.
  return (
    tags.has('Gerund') && !!next && next.tags.has('Noun') && !next.tags.has('Pronoun') && !DETERMINER.test(next.lower)
  );
}

function clean(run: readonly Word[]): Word[] {
  let words = [...run];
  while (words.length > 0 && EMPTY.test(words.at(-1)!.lower) && !(words.length > 2)) words.pop();
  while (
    words.length > 0 &&
    /^(?:no|any|some|every|each|all|both|this|that|these|those|another|such|much|many|more|few|other|same|last|next)$/.test(
      words[0]!.lower,
    )
  )
    words.shift();
  if (words.every(({ lower }) => DETERMINER.test(lower))) return [];
  const heads = words.filter(({ lower }) => !DETERMINER.test(lower));
  if (heads.length > 4 || EMPTY.test(heads.at(-1)!.lower)) return [];
  if (!heads.at(-1)!.tags.has('Noun') || heads.at(-1)!.lower.endsWith("'s") || /^\d+$/.test(heads.at(-1)!.lower))
    return [];
  if (heads.some(({ lower }) => lower.length < 2)) words = [];
  return words;
}

function place(message: Message, words: readonly Word[]): Placed {
  const first = words[0]!;
  const last = words.at(-1)!;
  const text = words.map((word, index) => (index ? ' ' : '') + message.text.slice(word.start, word.end)).join('');
  const bare =
    bareKin.test(first.lower) || (bareKin.test(first.lower.replace(/'s$/, '')) && first.lower.endsWith("'s"));
  const plural = (last.tags.has('Plural') || /[^s]s$/.test(last.lower)) && !MASS_PLURAL.test(last.lower);
  const flipped = bare ? `your ${text.charAt(0).toLowerCase()}${text.slice(1)}` : flip(text);
  return {
    phrase: { text, flipped, span: message.original(first.start, last.end), plural },
    from: first.start,
    to: last.end,
  };
}
