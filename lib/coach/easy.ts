import type { Moment, Suggestion } from '@/lib/habits/habit';
import { normalise } from '@/lib/language/normalise';
import { choose } from '@/lib/phrases/choose';
import { invites, type EasyCue, type Plain } from '@/lib/phrases/easy';
import type { Wording } from '@/lib/phrases/phrase';
import { chance } from './rank';
import { because, type ReasonKey } from './reason';
import { everything, theirTurn } from './turn';

/** A question whose mark was left out: "did the plumber come". */
const ASKS =
  /^(?:(?:hey|hi|ok|so|and|oh|btw)\W+)*(?:(?:did|do|does|is|are|has|can|could|will|would|should|shall) (?:i|you|we|he|she|it|they|the|my|your|our|his|her|their|that|this|there|any\w*)|have (?:i|you|we|they)|was (?:it|he|she|that)|were (?:you|they))\b/;

/** Nothing light is said to this much. */
const TOO_SAD = -3;

/** The message as cues of easy replies meet it; null where an easy reply has no place. */
export function plainOf(moment: Moment): Plain | null {
  const turn = theirTurn(moment);
  const last = turn.at(-1);
  if (!last || last.reading.words === 0 || moment.kind === 'public') return null;
  // What they asked or told before in the same turn waits too.
  if (turn.slice(0, -1).some(({ reading }) => reading.asks || reading.need.strength <= TOO_SAD)) return null;
  const said = everything(moment);
  const mine = said[said.length - turn.length - 1];
  return {
    text: spelled(last.message.text),
    before: mine && mine.message.from === 'me' ? spelled(mine.message.text) : null,
    asks: last.reading.asks || ASKS.test(spelled(last.message.text)),
    words: last.reading.words,
  };
}

const spelled = (text: string): string => normalise(text.slice(0, 400)).text.toLowerCase().trim();

/** The first of the cues that the message fits, in each of its wordings, in an order that changes with thread and day. */
export function easyReplies(
  moment: Moment,
  cues: readonly EasyCue[],
  words: readonly Wording[],
  reason: ReasonKey,
  study: Suggestion['evidence'],
): Suggestion[] {
  const plain = plainOf(moment);
  const cue = plain && cues.find((one) => invites(one, plain));
  if (!cue) return [];
  const last = moment.tail.at(-1)?.text ?? '';
  return choose(words, cue.occasion, moment)
    .toSorted((a, b) => chance(`${last} ${a.phrase}`) - chance(`${last} ${b.phrase}`))
    .map((chosen) => ({ ...chosen, fit: cue.fit, reason: because(cue.reason ?? reason), evidence: study }));
}
