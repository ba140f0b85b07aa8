/** Worry about closeness, and unease with closeness: the two directions the answers are added up along. */
type Direction = 'anxiety' | 'avoidance';

interface Item {
  id: string;
  along: Direction;
  /** Agreeing speaks for less of it. */
  turned?: true;
}

/** Twelve sentences of our own, the two directions and both ways of asking mixed. */
export const items = [
  { id: 'noAnswer', along: 'anxiety' },
  { id: 'tellEasily', along: 'avoidance', turned: true },
  { id: 'asMuch', along: 'anxiety' },
  { id: 'stepBack', along: 'avoidance' },
  { id: 'busyWeeks', along: 'anxiety', turned: true },
  { id: 'byMyself', along: 'avoidance' },
  { id: 'goOver', along: 'anxiety' },
  { id: 'lean', along: 'avoidance', turned: true },
  { id: 'hearOften', along: 'anxiety' },
  { id: 'keepInside', along: 'avoidance' },
  { id: 'nextYear', along: 'anxiety', turned: true },
  { id: 'warmWords', along: 'avoidance', turned: true },
] as const satisfies Item[];

export type ItemId = (typeof items)[number]['id'];

/** From "not like me" to "very much like me". */
export const answers = [1, 2, 3, 4, 5, 6, 7] as const;

const MIDDLE = 4;

/** Where the answers lie: each direction from 1 to 7, 4 in the middle. */
export type Position = Record<Direction, number>;

/** @param given one answer for each sentence, 1 to 7. */
export function positionOf(given: Record<ItemId, number>): Position {
  const mean = (along: Direction) => {
    const asked: readonly Item[] = items.filter((item) => item.along === along);
    const sum = asked.reduce((total, { id, turned }) => {
      const answer = given[id as ItemId];
      return total + (turned ? 2 * MIDDLE - answer : answer);
    }, 0);
    return sum / asked.length;
  };
  return { anxiety: mean('anxiety'), avoidance: mean('avoidance') };
}

export const corners = ['ease', 'watchful', 'room', 'both'] as const;
export type Corner = (typeof corners)[number];

/** The corner a position lies in. As in `lib/people/self.ts`, the very middle counts as ease. */
export function cornerOf({ anxiety, avoidance }: Position): Corner {
  if (anxiety > MIDDLE) return avoidance > MIDDLE ? 'both' : 'watchful';
  return avoidance > MIDDLE ? 'room' : 'ease';
}

/** How far along one direction, for a sentence about it. */
export function far(along: number): 'low' | 'middle' | 'high' {
  return along < MIDDLE - 0.75 ? 'low' : along > MIDDLE + 0.75 ? 'high' : 'middle';
}
