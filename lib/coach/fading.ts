import type { Moment } from '@/lib/habits/habit';
import type { HabitId } from '@/lib/habits/ids';
import type { Reading } from '@/lib/language/reading';
import type { History } from './history';
import { everything } from './turn';

/** What doing a habit unaided looks like in one's own messages. */
const SIGNS: Partial<Record<HabitId, (reading: Reading) => boolean>> = {
  listen: ({ questions }) => questions.some(({ kind }) => kind !== 'greeting'),
  appreciate: ({ thanks }) => thanks !== null,
};

/** Own messages looked at, and how many of them must show it. */
const LATELY = 6;
const OFTEN = { listen: 5, appreciate: 4 } satisfies Partial<Record<HabitId, number>>;
/** Surer than this an offer comes all the same. */
const SURE = 0.9;

/** Does the person do this so often by themselves that only the surest offers are still of use? */
export function fades(habit: HabitId, fit: number, moment: Moment, { recentOffers }: History): boolean {
  if (moment.pull || fit >= SURE || (habit !== 'listen' && habit !== 'appreciate')) return false;
  const mine = everything(moment)
    .filter(({ message }) => message.from === 'me')
    .slice(-LATELY);
  const since = mine[0]?.message.at ?? 0;
  const aided = recentOffers.some(
    (offer) => offer.habit === habit && offer.at >= since && /^(?:inserted|sent)/.test(offer.outcome ?? ''),
  );
  return !aided && mine.filter(({ reading }) => SIGNS[habit]?.(reading)).length >= OFTEN[habit];
}
