import { keepInTouch } from '@/lib/habits/keep-in-touch';
import type { Kept, Moment, Relationship, Upcoming } from '@/lib/habits/habit';
import { analyseThread } from '@/lib/conversation/balance';
import { textHash } from '@/lib/conversation/row';
import type { HabitId, Switchable } from '@/lib/habits/ids';
import { dayStart } from './days';
import type { History } from './history';
import { rank, type Candidate } from './rank';
import { starters } from './starters';

/** What is remembered of somebody to begin with. */
export interface Beginning extends Kept {
  name: string;
  relationship: Relationship;
  tender: boolean;
  cadenceDays: number | null;
  lastContactAt: number | null;
  events: Upcoming[];
  /** Habits switched off, everywhere or with them. */
  off: readonly Switchable[];
}

/** Words to begin with, whole as they are. */
export interface Opening {
  id: string;
  habit: HabitId;
  phrase: string;
  text: string;
}

/**
 * What one may write first to somebody, away from their thread: a wish on their birthday, a question after what has come up,
 * else a check-in or a starter. Null where nothing fits. Pure, and the same all day.
 */
export function openingFor(who: Beginning, history: History, now: number, utcOffset: number): Opening | null {
  const moment = momentOf(who, now, utcOffset);
  const suggested: Omit<Candidate, 'id'>[] = [
    ...(keepInTouch.suggest?.(moment) ?? []).map((one) => ({ ...one, habit: keepInTouch.id })),
    ...starters(moment).filter(({ habit }) => !AWAY.includes(habit)),
  ];
  const candidates = suggested
    .filter(({ habit, text }) => !who.off.includes(habit) && !text.endsWith(' '))
    .map((one) => ({ ...one, id: textHash(`opening ${moment.seed} ${one.phrase}`) }));
  const [best] = rank(candidates, history, moment);
  return best ? { id: best.id, habit: best.habit, phrase: best.phrase, text: best.text } : null;
}

/** Thanks need a deed, and an invitation somebody who answers. */
const AWAY: readonly HabitId[] = ['appreciate', 'invite'];

const nothing = { kind: 'direct', tail: [], readings: [], draft: '', draftReading: null, pull: true } as const;

function momentOf({ off: _, ...who }: Beginning, now: number, utcOffset: number): Moment {
  const seed = `${who.name} ${dayStart(now, utcOffset)}`;
  return { ...nothing, ...who, tail: [], readings: [], now, utcOffset, seed, balance: analyseThread([]) };
}
