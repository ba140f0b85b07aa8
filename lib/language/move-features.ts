import { stem } from './models/terms';
import { normalise } from './normalise';
import type { Reading } from './reading';

/** No message is looked at beyond this, in characters. */
const LIMIT = 400;
/** How far "not" reaches, in words. */
const REACH = 3;
const NEGATION = /^(?:not|no|never|without|hardly)$/;

/** Words, figures and marks of a message, emoji among them, in writing order; sentence by sentence. */
function sentencesOf(message: string): string[][] {
  const { text, symbols } = normalise(message.slice(0, LIMIT));
  const sentences = text
    .toLowerCase()
    .split(/(?<=[.!?\n])\s+|\n+/)
    .map((sentence) => (sentence.match(/[a-z]+(?:'[a-z]+)?|\d+|[?!]/g) ?? []).map(piece))
    .filter((sentence) => sentence.length > 0);
  return symbols.length > 0
    ? [...sentences, symbols.map((symbol) => symbol.replace(/[\u{1F3FB}-\u{1F3FF}]|\uFE0F/gu, ''))]
    : sentences;
}

const piece = (word: string): string => (/^\d/.test(word) ? (word.length > 2 ? '###' : '#') : stem(word));

/** Words after "not" are other words. */
function negated(words: readonly string[]): string[] {
  let left = 0;
  return words.map((word) => {
    const marked = left > 0 && /^[a-z]/.test(word) ? `!${word}` : word;
    left = NEGATION.test(word) ? REACH : left - 1;
    return marked;
  });
}

/** What the model of reply moves looks at: words, pairs of them, where they stand, and what was read. */
export function moveFeatures(message: string, before: string | null, reading: Reading): Map<string, number> {
  const sentences = sentencesOf(message);
  const names = new Set<string>();
  for (const [index, words] of sentences.entries()) {
    for (const word of negated(words)) names.add(word);
    for (const [at, word] of words.entries()) {
      names.add(`${words[at - 1] ?? '^'} ${word}`);
      if (at > 0 && at < words.length - 1) names.add(`${words[at - 1]} _ ${words[at + 1]}`);
    }
    if (index === 0) for (const word of words.slice(0, 2)) names.add(`^${word}`);
    if (index === sentences.length - 1 && index > 0) for (const word of words) names.add(`$${word}`);
  }
  const mine = before === null ? [] : sentencesOf(before).flat();
  const theirs = new Set(sentences.flat());
  for (const word of mine) {
    names.add(`<${word}`);
    if (theirs.has(word) && word.length > 3) names.add('<echo');
  }
  for (const word of mine.slice(0, 2)) names.add(`<^${word}`);
  const value = 4 / Math.sqrt(names.size + 4);
  return new Map([
    ...[...names].map((name): [string, number] => [name, value]),
    ...[...read(reading, before, mine)].map((name): [string, number] => [`#${name}`, 0.5]),
  ]);
}

function read(reading: Reading, before: string | null, mine: readonly string[]): Set<string> {
  const { need, questions, clauses, events, plans, deeds, words } = reading;
  const size = ['one', 'few', 'short', 'middle', 'long'][[1, 4, 9, 18].filter((most) => words > most).length]!;
  const to = before === null ? 'none' : mine.includes('?') ? 'asked' : 'said';
  const feeling = clauses.map((clause) => (clause.polarity === 'plain' && !clause.jest ? clause.feeling : 0));
  return new Set([
    size,
    `to ${to}`,
    `${to} ${size}`,
    `need ${need.kind} ${need.confidence > 0.65}`,
    `matter ${need.matter} ${need.whose}`,
    ...questions.map(({ kind }) => `asks ${kind}`),
    `asks ${questions.length > 0} ${to}`,
    ...(reading.thanks ? ['thanks', `thanks ${size}`] : []),
    ...clauses.flatMap(({ subject, phase, polarity, verb }) => [
      `${subject} ${phase}`,
      `polarity ${polarity}`,
      `${subject} ${stem(verb)}`,
    ]),
    `first ${clauses[0]?.subject}`,
    `low ${Math.min(0, ...feeling)}`,
    `high ${Math.max(0, ...feeling)}`,
    ...events.map(({ own, hard }) => `event ${own} ${hard}`),
    ...plans.map(({ kind, firmness }) => `${kind} ${firmness}`),
    ...deeds.map((deed) => `${deed.kind} ${deed.by} ${deed.for}`),
    ...(reading.shortReply ? ['sign'] : []),
    ...(clauses.some(({ jest }) => jest) ? ['jest'] : []),
  ]);
}
