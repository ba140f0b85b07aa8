import { moveFeatures } from './move-features';
import model from './models/moves.json';
import type { Reading } from './reading';

/** Easy openings of a reply; what each says stands in `lib/phrases/en/easy`. */
export const moves = [
  'congrats',
  'welldone',
  'lovely',
  'glad',
  'sorry',
  'ohno',
  'hard',
  'pain',
  'getwell',
  'poor',
  'worry',
  'fingers',
  'luck',
  'enjoy',
  'lucky',
  'yum',
  'safe',
  'rest',
  'hbd',
  'nw',
  'wel',
  'tk',
  'tip',
  'ti',
  'good',
  'check',
  'mind',
  'see',
  'soon',
  'rush',
  'haha',
  'okay',
  'what',
  'more',
  'howgo',
  'best',
  'why',
  'feel',
  'wow',
  'hi',
  'night',
  'ytoo',
] as const;

export type Move = (typeof moves)[number];

/** How likely a kind friend would answer with each move, 0 to 1; several may fit one message. */
export type Chances = Readonly<Record<Move, number>>;

/** Far more places than features that are kept: one that was never learned seldom meets one that was. */
const PLACES = 2 ** 18;

export function placeOf(feature: string): number {
  let hash = 2166136261;
  for (let index = 0; index < feature.length; index++) hash = Math.imul(hash ^ feature.charCodeAt(index), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) % PLACES;
}

/** A weight is one character: so many units from this one, which stands for 0. */
export const ZERO = 80;

export interface Model {
  unit: number;
  /** By move, in the order of `moves`. */
  bias: readonly number[];
  /** Steps from one place that was learned to the next. */
  steps: readonly number[];
  /** Move after move, one character a place that was learned. */
  weights: string;
}

/** The chances of all moves as answers to a message; `before` is the reader's own message right before it. */
export const moveChances = (message: string, before: string | null, reading: Reading): Chances =>
  chancesBy(model, columns, moveFeatures(message, before, reading));

/** Where the weights of a place stand. */
export function columnsOf({ steps }: Pick<Model, 'steps'>): ReadonlyMap<number, number> {
  let place = 0;
  return new Map(steps.map((step, column) => [(place += step), column]));
}

const columns = columnsOf(model);

export function chancesBy(
  { unit, bias, weights }: Model,
  at: ReadonlyMap<number, number>,
  features: ReadonlyMap<string, number>,
): Chances {
  const placed = [...features].flatMap(([name, value]) => {
    const column = at.get(placeOf(name));
    return column === undefined ? [] : [[column, value * unit] as const];
  });
  const chanceOf = (index: number): number => {
    const score = placed.reduce(
      (sum, [column, value]) => sum + (weights.charCodeAt(index * at.size + column) - ZERO) * value,
      bias[index] ?? 0,
    );
    return 1 / (1 + Math.exp(-score));
  };
  return Object.fromEntries(moves.map((move, index) => [move, chanceOf(index)])) as Record<Move, number>;
}
