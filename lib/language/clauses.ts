import { eventNoun } from './lexicon/occasions';
import type { Clause, Phase, Polarity, Role } from './reading';
import type { Message, Sentence } from './message';
import type { Word } from './tagger';
import { nounPhrases } from './topics';
import { isJest, phaseOf, polarityOf } from './reality';
import { subjectOf, type Subject } from './roles';

/** A clause with what the other rules need to match on. Positions are in the normalised text. */
export interface Parsed extends Subject {
  sentence: Sentence;
  words: Word[];
  start: number;
  end: number;
  lower: string;
  /** Lemmas, one space between: "she be diagnose with cancer". */
  lemmas: string;
  verb: string;
  polarity: Polarity;
  phase: Phase;
  /** It speaks of the author or what is the author's. */
  own: boolean;
  /** It is (part of) a question. */
  asked: boolean;
  jest: boolean;
}

const CONJUNCTION =
  /^(?:but|so|because|and|or|then|while|when|if|though|although|since|until|after|before|unless|whereas|plus|which|as)$/;
const NOMINATIVE = /^(?:i|he|she|we|they)$/;

export function clausesOf(message: Message): Parsed[] {
  return message.sentences.flatMap((sentence) => {
    const groups = cut(sentence.words);
    return groups.map((words, index) => describe(sentence, words, groups[index - 1] ?? []));
  });
}

const isVerb = ({ tags }: Word): boolean => tags.has('Verb');
const isFinite = ({ tags, lower }: Word): boolean => tags.has('Verb') && !tags.has('Particle') && lower !== 'to';

/** Cuts at commas and conjunctions where each side says something, and before a subject once there is a verb. */
function cut(words: Word[]): Word[][] {
  const groups: Word[][] = [];
  let current: Word[] = [];
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index, index + 7);
    const comma = /[,;:()]|\s[-–—]+\s/.test(word.gap);
    const joins = CONJUNCTION.test(word.lower);
    const speaks =
      rest.some(isVerb) ||
      rest.some(({ tags }) => tags.has('Adjective')) ||
      rest.some(
        ({ lower, tags }) => tags.has('Noun') && eventNoun(lower) && rest.some(({ tags: of }) => of.has('Date')),
      );
    const restates = NOMINATIVE.test(word.lower) && !/^(?:and|or)$/.test(words[index - 1]?.lower ?? '');
    const heard = current.some(isFinite);
    const degree =
      word.lower === 'so' && !/\b(?:i|you|he|she|we|they|it|my|that|now|the)\b/.test(words[index + 1]?.lower ?? '');
    const afresh = degree
      ? false
      : /^(?:and|or|as|before|after|since|until|so)$/.test(word.lower)
        ? rest.slice(1).some(isVerb) && heard
        : joins && heard;
    if (current.length > 0 && ((comma && speaks) || afresh || (restates && heard))) {
      groups.push(current);
      current = [];
    }
    current.push(word);
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

function describe(sentence: Sentence, words: Word[], before: Word[]): Parsed {
  const start = words[0]!.start;
  const end = words.at(-1)!.end;
  const lower = words.map((word, index) => (index ? word.gap : '') + word.lower).join('');
  const subject = subjectOf(words);
  const verb = mainVerb(words);
  const lemmas = words
    .map(({ root, tags, lower: text }) => (tags.has('Verb') || root === 'be' || text.endsWith('ed') ? root : text))
    .join(' ');
  const lead = before.map((word) => word.lower).join(' ');
  return {
    ...subject,
    sentence,
    words,
    start,
    end,
    lower,
    lemmas,
    verb,
    polarity: polarityOf(lower, lead),
    phase: phaseOf(lower, words, sentence.lower),
    own:
      subject.subject === 'me' ||
      subject.subject === 'we' ||
      subject.subject === 'kin' ||
      /\b(?:i|me|my|mine|we|us|our|myself)\b/.test(lower) ||
      isBare(words[0]!, subject.subject),
    asked: sentence.mark === '?',
    jest: isJest(lower, sentence.lower),
  };
}

/** "exam went terribly", "work is mental": a subject without "the" or "her" is the author's. */
const isBare = ({ tags }: Word, subject: Role): boolean =>
  subject === 'other' && tags.has('Noun') && !tags.has('Pronoun') && !tags.has('Possessive') && !tags.has('Plural');

const LIGHT =
  /^(?:will|would|can|could|should|shall|may|might|must|do|be|have|go|want|need|try|let|keep|get|start|finally|just)$/;

/** Lemma of the last verb of the first run of verbs: "be" in "is", "see" in "will have seen". */
function mainVerb(words: Word[]): string {
  const first = words.findIndex(isFinite);
  if (first < 0) return '';
  let verb = words[first]!.root;
  for (const word of words.slice(first + 1)) {
    if (isFinite(word)) {
      if (!LIGHT.test(verb)) break;
      verb = word.root;
    } else if (
      !/^(?:not|to|never|just|really|finally|already|still|also|been|be|so|even|probably|actually|always|i|you|he|she|we|they|it)$/.test(
        word.lower,
      ) ||
      word.lower === 'so'
    )
      break;
  }
  return verb;
}

/** The record habits see. */
export function toClause(message: Message, parsed: Parsed, feeling: number): Clause {
  const { subject, who, verb, polarity, phase, jest, start, end } = parsed;
  const phrases = nounPhrases(message, parsed.words);
  const verbAt = parsed.words.findIndex((word) => word.root === verb && word.tags.has('Verb'));
  const after = parsed.words[verbAt]?.end ?? end;
  const object = verb ? (phrases.find(({ from }) => from >= after)?.phrase ?? null) : null;
  const target = targetOf(parsed.lower.slice(Math.max(0, after - start)));
  return {
    text: message.text.slice(start, end),
    span: message.original(start, end),
    subject,
    who,
    verb,
    object,
    target,
    polarity,
    phase,
    feeling,
    jest,
  };
}

/** Whom the rest of a clause after its verb names: "me" in "me with the move". */
export function targetOf(rest: string): Role | null {
  if (/\b(?:me|my|myself|mine)\b/.test(rest)) return 'me';
  if (/\b(?:us|our)\b/.test(rest)) return 'we';
  if (/\b(?:you|your|yours)\b/.test(rest)) return 'you';
  if (/\b(?:him|her|them|his|their)\b/.test(rest)) return 'other';
  return null;
}
