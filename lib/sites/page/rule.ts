/**
 * How to read the page of one host, as a person showed it there: selectors and a yes or no, never code.
 * `lib/rule.schema.ts` says what may stand in them.
 */
export interface Rule {
  /** Holds the messages. */
  list: string;
  /** The words of one message, inside the list. */
  text: string;
  /** No two messages stand in one element: where two do, one of them may be a name. */
  alone: boolean;
  /** What stands around one's own words, or the other side's, and never around both; null where nothing does. */
  mine: string | null;
  theirs: string | null;
  /** One's own messages stand at the end of the line, the other side's at its start. */
  sides: boolean;
  /** Name of the conversation. */
  name: string;
  composer: string;
}
