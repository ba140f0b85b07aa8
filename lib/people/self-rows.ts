import {
  _default,
  array,
  boolean,
  enum as oneOf,
  literal,
  nullable,
  number,
  object,
  partialRecord,
  string,
  type infer as Infer,
} from 'zod/mini';
import { relationship, time } from './rows';

/** Shapes of what the person wrote down about themselves. None of it is ever shown to a page. */

export const journalRow = object({
  id: string(),
  at: time,
  /** Id of the prompt it answers; null for a free entry. */
  prompt: nullable(string()),
  text: string(),
});
export type JournalRow = Infer<typeof journalRow>;

export const selfRow = object({
  id: literal('self'),
  /** Ids of values from the list, or own words. */
  values: array(string()),
  /** In lower case: "photography". */
  interests: array(string()),
  boundaries: array(string()),
  /** How often one wants to be in touch with people of a kind. 'never': silence alone brings nobody of it up. */
  circles: _default(partialRecord(relationship, oneOf(['weekly', 'monthly', 'twiceAYear', 'yearly', 'never'])), {}),
  /** Null before the attachment self-check was taken, and after its result was deleted. */
  selfCheck: nullable(
    object({
      takenAt: time,
      /** The two dimensions, 1 to 7, 4 in the middle. */
      anxiety: number(),
      avoidance: number(),
      /** May the result weigh in suggestions? Off until switched on. */
      nudges: boolean(),
    }),
  ),
  /** Ids of starters marked as favourites. */
  favourites: array(string()),
});
export type SelfRow = Infer<typeof selfRow>;

/** What the person meant to do in one week. */
export const intentionRow = object({
  /** The Monday of that week, YYYY-MM-DD. */
  week: string(),
  text: string(),
  at: time,
});
export type IntentionRow = Infer<typeof intentionRow>;
