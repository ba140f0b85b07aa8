import type { Clause, Reading } from '@/lib/language/reading';
import { fits, topicOf, type Cue } from '@/lib/phrases/cue';
import { listenCues } from '@/lib/phrases/en/listen';
import { everydayCues, shadow } from '@/lib/phrases/en/listen-everyday';
import { agreeing, type Values } from '@/lib/phrases/fill';
import { straight } from '@/lib/phrases/pattern';
import type { Said } from './turn';

/** What a message tells: the occasion, how sure that is (0 to 1), and the words it was told in. */
export interface Told {
  occasion: string;
  fit: number;
  values: Values;
}

/** What tells most comes first, ordinary matters after it. */
const cues: readonly Cue[] = [...listenCues, ...everydayCues];

/** The first cue that fits; null for nothing to ask after, or where a light question would hurt. */
export function toldIn(said: Said): Told | null {
  if (isShadowed(said)) return null;
  const text = plainly(said);
  const { reading } = said;
  for (const cue of cues) {
    if (cue.unless?.test(text)) continue;
    const clause = reading.clauses.find((one) => fits(cue, one));
    if (!clause || (everydayCues.includes(cue) && isMixed(reading, clause))) continue;
    return { occasion: cue.occasion, fit: cue.fit, values: slotsOf(cue, clause) };
  }
  return null;
}

const plainly = ({ message }: Said): string => straight(message.text.toLowerCase());

/** Somewhere in it lies something that makes a light word hurt. */
export const isShadowed = (said: Said): boolean => shadow.test(plainly(said));

/** So many words beside it leave it what the message is about. */
const FEW = 4;

/** Words beside what a cue reads that may turn it: "but", or a further matter that is not plainly glad. */
const isMixed = ({ clauses }: Reading, told: Clause): boolean =>
  clauses.some(
    (one) =>
      one !== told &&
      (one.polarity === 'negated' ||
        one.feeling <= -1 ||
        /^but\b/i.test(one.text) ||
        (one.feeling < 1 && one.text.split(' ').length > FEW)),
  );

const slotsOf = (cue: Cue, clause: Clause): Values => ({
  ...topicOf(cue, clause),
  ...(clause.who && { who: clause.who, ...agreeing(clause.who) }),
});
