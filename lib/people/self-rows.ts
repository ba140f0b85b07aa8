import { array, boolean, literal, nullable, number, object, string, type infer as Infer } from 'zod/mini';
import { time } from './rows';

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
