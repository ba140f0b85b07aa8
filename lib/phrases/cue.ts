import { thing, type Values } from './fill';
import type { Clause, Phase, Polarity, Role } from '@/lib/language/reading';

/** When a frame fits: a predicate with its roles, never a keyword alone. Patterns meet the clause in lower case. */
export interface Cue {
  occasion: string;
  subjects: readonly Role[];
  phases: readonly Phase[];
  /** 'plain' alone unless said otherwise. */
  polarities?: readonly Polarity[];
  /** Lemmas of the main verb; any when missing. */
  verbs?: readonly string[];
  /** May name the slot: `(?<thing>...)`, without its determiner. */
  says?: RegExp;
  not?: RegExp;
  /** Nowhere in the message. */
  unless?: RegExp;
  /** What the object must be; its absence does not matter when missing. */
  object?: RegExp;
  /** How good or bad the clause may feel. */
  feeling?: readonly [least: number, most: number];
  /** 0 to 1, see `Suggestion`. */
  fit: number;
}

const PLAIN: readonly Polarity[] = ['plain'];

export function fits(cue: Cue, clause: Clause): boolean {
  const { subjects, phases, polarities = PLAIN, verbs, says, not, object, feeling } = cue;
  const text = clause.text.toLowerCase();
  return (
    !clause.jest &&
    subjects.includes(clause.subject) &&
    phases.includes(clause.phase) &&
    polarities.includes(clause.polarity) &&
    (!verbs || verbs.includes(clause.verb)) &&
    (!says || says.test(text)) &&
    !not?.test(text) &&
    (!object || (clause.object !== null && object.test(clause.object.text.toLowerCase()))) &&
    (!feeling || (clause.feeling >= feeling[0] && clause.feeling <= feeling[1]))
  );
}

/** What the clause is about, as the reader would say it: named by the cue, else its object; null where neither is clean. */
export function topicOf({ says }: Cue, { text, object }: Clause): Values | null {
  const named = says && text.toLowerCase().match(says)?.groups?.thing;
  if (!named) return object && thing(object);
  const start = text.toLowerCase().indexOf(named);
  const written = text.slice(start, start + named.length);
  const determiner = /\b(?:my|our)\s+$/i.test(text.slice(0, start)) ? 'your' : 'the';
  return thing({
    text: written,
    flipped: `${determiner} ${written}`,
    span: [start, start + named.length],
    plural: /[^s]s$/.test(written),
  });
}
