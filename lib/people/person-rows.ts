import { array, boolean, enum as oneOf, nullable, object, string, type infer as Infer } from 'zod/mini';
import { personRow, time } from './rows';

/** Shapes of what is remembered about people beside their threads. */

/** Something they like or do. */
export const interestRow = object({
  id: string(),
  person: string(),
  /** In lower case: "photography". */
  what: string(),
  /** Who put it here: the person, or Tend by itself from a thread whose words may be kept. */
  by: oneOf(['hand', 'tend']),
  /** Where Tend read it, and the fact it came from: deleted there, deleted here. Null when put by hand. */
  thread: nullable(string()),
  fact: nullable(string()),
  at: time,
});
export type InterestRow = Infer<typeof interestRow>;

/** A small step closer that was taken: "call", "coffee". */
export const stepRow = object({
  id: string(),
  person: string(),
  step: string(),
  at: time,
  by: oneOf(['hand', 'tend']),
  /** The thread it was taken in; null for one noted by hand. */
  thread: nullable(string()),
  /** Noted by hand. A message of theirs after it answers it too. */
  answered: boolean(),
});
export type StepRow = Infer<typeof stepRow>;

/** Something one has thanked or praised them for. */
export const appreciationRow = object({
  id: string(),
  person: string(),
  at: time,
  by: oneOf(['hand', 'tend']),
  thread: nullable(string()),
  /** Occasion of the words that were sent ("favour"); null when typed by hand. */
  occasion: nullable(string()),
  /** Typed by hand; empty otherwise. */
  what: string(),
});
export type AppreciationRow = Infer<typeof appreciationRow>;

/** Something Tend had read and the person took away: the same message does not bring it back. */
export const forgottenRow = object({
  /** Of the event, plan or interest. */
  id: string(),
  thread: string(),
});
export type ForgottenRow = Infer<typeof forgottenRow>;

/** A person merged into another, as they were: a merge can be undone. */
export const mergeRow = object({
  /** Of the person merged away. */
  id: string(),
  into: string(),
  at: time,
  person: personRow,
  /** Their threads, given to the other person. */
  threads: array(string()),
  /** Ids of the interests, steps and appreciations that moved along. */
  moved: array(string()),
  /** The other person, as they were before. */
  before: personRow,
});
export type MergeRow = Infer<typeof mergeRow>;

/** Two people of one name who are not the same: not suggested again. */
export const apartRow = object({
  /** Their two ids in order, joined by a space. */
  id: string(),
  people: array(string()),
});
export type ApartRow = Infer<typeof apartRow>;
