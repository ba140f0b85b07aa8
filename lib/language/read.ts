import { clausesOf, toClause, type Parsed } from './clauses';
import { deedsOf, thanksOf } from './deeds';
import { eventsOf } from './events';
import { feelingOf } from './feeling';
import { parse, type Message } from './message';
import { needOf } from './need';
import { plansOf } from './plans';
import { questionsOf } from './questions';
import type { Phrase, Reading } from './reading';
import { safetyOf } from './safety';
import { adviceOf, blameOf } from './stance';
import { isShortReply, styleOf } from './style';
import { nounPhrases } from './topics';

/**
 * Reads one English message. `at` is when it was written (null: unknown, then `now` is taken) and `utcOffset` minutes
 * east of UTC: "Friday" is the first one from that day on. Text beyond 600 characters is not read.
 */
export function read(text: string, at: number | null, now: number, utcOffset: number): Reading {
  const message = parse(text);
  const clauses = clausesOf(message);
  const questions = questionsOf(message);
  const written = at ?? now;
  return {
    words: text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    asks: questions.length > 0,
    questions,
    clauses: clauses.map((clause) => toClause(message, clause, feelingOf(clause))),
    topics: topicsOf(message),
    events: eventsOf(message, clauses, written, utcOffset),
    plans: plansOf(message, written, utcOffset),
    deeds: deedsOf(message, clauses),
    thanks: thanksOf(message),
    need: needOf(message, clauses),
    safety: safetyOf(message, clauses),
    blame: blameOf(message),
    advice: adviceOf(message),
    selfFocus: selfFocusOf(clauses),
    style: styleOf(text),
    shortReply: isShortReply(text),
  };
}

function topicsOf(message: Message): Phrase[] {
  const seen = new Set<string>();
  return message.sentences
    .flatMap(({ words }) => nounPhrases(message, words))
    .map(({ phrase }) => phrase)
    .filter(({ text }) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()));
}

function selfFocusOf(clauses: readonly Parsed[]): number {
  const own = clauses.filter(({ subject }) => subject === 'me').length;
  return clauses.length === 0 ? 0 : own / clauses.length;
}
