import type { reasons } from '@/lib/locales/en/reasons';

/**
 * What calls for an easy reply: a message of a plain kind, told by how it is put as a whole. Patterns meet the message
 * spelled out in lower case ("im" is "i am", "u" is "you", see `normalise`), line breaks and marks as they stand.
 */
export interface EasyCue {
  occasion: string;
  /** Why it came, when it is not what the habit says of all its easy replies. */
  reason?: keyof typeof reasons;
  says: RegExp;
  not?: RegExp;
  /** What the writer's own message before it says; without it any will do, or none. */
  to?: RegExp;
  notTo?: RegExp;
  /** `asked`: it asks the reader something, and the reply takes that up. Otherwise a message that asks is left alone. */
  asked?: true;
  /** Most words the message has. */
  longest?: number;
  /** 0 to 1, see `Suggestion`. */
  fit: number;
}

/** A message as the cues meet it. */
export interface Plain {
  text: string;
  /** The writer's message it answers; null when there is none right before it. */
  before: string | null;
  asks: boolean;
  words: number;
}

export function invites(cue: EasyCue, { text, before, asks, words }: Plain): boolean {
  return (
    words <= (cue.longest ?? LONG) &&
    (cue.asked === true || !asks) &&
    cue.says.test(text) &&
    !cue.not?.test(text) &&
    (!cue.to || (before !== null && cue.to.test(before))) &&
    !(cue.notTo && before !== null && cue.notTo.test(before))
  );
}

/** Longer messages say more than one plain thing. */
const LONG = 32;

/** One of several words or phrases, whole. */
export const any = (...words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`);
