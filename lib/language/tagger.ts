import nlp from 'compromise/two';
import { eventNoun } from './lexicon/occasions';

/** One word with its part of speech. Positions are in the normalised text. */
export interface Word {
  lower: string;
  /** Lemma of a verb, singular of a noun, else the word. */
  root: string;
  tags: ReadonlySet<string>;
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
}

interface Term {
  text: string;
  tags?: Set<string>;
  root?: string | null;
}

interface Verbs {
  two: { transform: { verb: { toInfinitive(verb: string, model: object, tense: string): string } } };
}

/** "accepted" in "got accepted" is tagged as an adjective, yet names a deed. */
const infinitive = (verb: string): string =>
  (nlp.methods() as Verbs).two.transform.verb.toInfinitive(verb, nlp.model(), 'PastTense');

const copula = /^(?:am|is|are|was|were|been|being|be)$/;

const participles: Record<string, string> = {
  seen: 'see',
  gone: 'go',
  eaten: 'eat',
  taken: 'take',
  given: 'give',
  written: 'write',
  driven: 'drive',
  broken: 'break',
  stolen: 'steal',
  known: 'know',
  flown: 'fly',
  forgotten: 'forget',
  chosen: 'choose',
  spoken: 'speak',
  woken: 'wake',
  fallen: 'fall',
  beaten: 'beat',
  hidden: 'hide',
  ridden: 'ride',
  grown: 'grow',
  shown: 'show',
  thrown: 'throw',
  drawn: 'draw',
  torn: 'tear',
  worn: 'wear',
  sworn: 'swear',
  laid: 'lay',
  gotten: 'get',
  got: 'get',
  getting: 'get',
  gets: 'get',
  going: 'go',
  goes: 'go',
  went: 'go',
  having: 'have',
  doing: 'do',
};

/** Tags one sentence; `offset` is where it begins in the text. */
export function tag(sentence: string, offset: number): Word[] {
  const view = nlp(sentence);
  view.compute('root');
  const words: Word[] = [];
  let cursor = 0;
  for (const term of view.docs.flat() as Term[]) {
    if (!term.text) continue;
    const found = sentence.indexOf(term.text, cursor);
    if (found < 0) continue;
    const lower = term.text.toLowerCase();
    const tags = term.tags ?? new Set<string>();
    words.push({
      lower,
      root:
        tags.has('Adjective') && lower.length > 4 && lower.endsWith('ed')
          ? infinitive(lower)
          : Object.hasOwn(participles, lower)
            ? participles[lower]!
            : copula.test(lower)
              ? 'be'
              : lower === 'has' || lower === 'had'
                ? 'have'
                : /^(?:did|does|done)$/.test(lower)
                  ? 'do'
                  : term.root || lower,
      tags,
      start: offset + found,
      end: offset + found + term.text.length,
      gap: sentence.slice(cursor, found),
    });
    cursor = found + term.text.length;
  }
  return words.map((word, index) => mend(word, words[index - 1], words[index + 1]));
}

const noun: ReadonlySet<string> = new Set(['Noun', 'Singular']);
const particle: ReadonlySet<string> = new Set(['Adverb']);
const past: ReadonlySet<string> = new Set(['Verb', 'PastTense']);

/** What the tagger gets wrong in fragments: "interview on friday" is no order to interview somebody. */
function mend(word: Word, before: Word | undefined, after: Word | undefined): Word {
  const { lower, tags } = word;
  const verb = tags.has('Verb');
  if (
    verb &&
    eventNoun(lower) &&
    !/^(?:to|i|we|you|they|will|not|can)$/.test(before?.lower ?? '') &&
    !/^(?:me|you|him|her|them|us|it|the|a|my|your|some)$/.test(after?.lower ?? '')
  )
    return { ...word, tags: noun, root: lower };
  if (lower === 'back' && !/^(?:me|you|him|her|us|them)$/.test(after?.lower ?? ''))
    return { ...word, tags: particle, root: lower };
  if (
    !before &&
    /^(?:got|lost|passed|finished|made|found|won|had|left|broke|failed|went|saw|cut)$/.test(lower) &&
    !verb
  )
    return { ...word, tags: past };
  return word;
}
