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
/** The character of the first move. */
export const FIRST = 65;

export interface Model {
  unit: number;
  /** By move, in the order of `moves`. */
  bias: readonly number[];
  /** Steps from one place that was learned to the next. */
  steps: readonly number[];
  /** What each place speaks for or against: a character a move, places apart by a space. */
  moves: string;
  /** How much, a character for each of these. */
  weights: string;
}

/** A model unpacked: the weights of a place stand from `starts[column]` up to the next start. */
export interface Unpacked {
  unit: number;
  bias: readonly number[];
  columns: ReadonlyMap<number, number>;
  starts: Int32Array;
  moves: Uint8Array;
  weights: Int8Array;
}

export function unpacked({ unit, bias, steps, ...model }: Model): Unpacked {
  let place = 0;
  let start = 0;
  return {
    unit,
    bias,
    columns: new Map(steps.map((step, column) => [(place += step), column])),
    starts: Int32Array.from([0, ...model.moves.split(' ').map(({ length }) => (start += length))]),
    moves: Uint8Array.from(model.moves.replaceAll(' ', ''), (move) => move.charCodeAt(0) - FIRST),
    weights: Int8Array.from(model.weights, (weight) => weight.charCodeAt(0) - ZERO),
  };
}

/** The chances of all moves as answers to a message; `before` is the reader's own message right before it. */
export const moveChances = (message: string, before: string | null, reading: Reading): Chances =>
  chancesBy(learned, moveFeatures(message, before, reading));

const learned = unpacked(model);

export function chancesBy(model: Unpacked, features: ReadonlyMap<string, number>): Chances {
  const scores = Float64Array.from(model.bias);
  for (const [name, value] of features) {
    const column = model.columns.get(placeOf(name));
    if (column === undefined) continue;
    const unit = model.unit * value;
    for (let at = model.starts[column]!; at < model.starts[column + 1]!; at++)
      scores[model.moves[at]!]! += model.weights[at]! * unit;
  }
  return Object.fromEntries(moves.map((move, index) => [move, 1 / (1 + Math.exp(-scores[index]!))])) as Record<
    Move,
    number
  >;
}
