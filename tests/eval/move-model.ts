import { chancesBy, FIRST, moves, placeOf, unpacked, ZERO, type Chances, type Model } from '@/lib/language/moves';
import { logistic, type Sparse, tableOf } from './logistic';
import type { Row } from './move-rows';

const PENALTIES = { cost: 0.3, few: 0.3, small: 1 };
const ROUNDS = 12;
/** Features of fewer rows are not learned. */
const SEEN = 5;
/** Weights are kept in units of this. */
const UNIT = 0.4;
/** Furthest a kept weight is from 0, in units: it stays a plain character. */
const FURTHEST = 45;
/** A place that says less than this in all, in units, is not kept: half of the places, a hundredth of what they know. */
const TELLING = 2;

export function trained(rows: readonly Row[]): Model {
  const seen = new Map<number, number>();
  for (const { features } of rows)
    for (const name of features.keys()) seen.set(placeOf(name), (seen.get(placeOf(name)) ?? 0) + 1);
  const places = [...seen].flatMap(([place, count]) => (count < SEEN ? [] : [place])).toSorted((a, b) => a - b);
  const columns = new Map(places.map((place, column) => [place, column]));
  const examples = rows.map(({ features, count }): Sparse => {
    const known = [...features].flatMap(([name, value]): [number, number][] => {
      const column = columns.get(placeOf(name));
      return column === undefined ? [] : [[column, value]];
    });
    return {
      at: Int32Array.from(known.map(([column]) => column)),
      value: Float32Array.from(known.map(([, value]) => value)),
      count,
    };
  });
  const table = tableOf(examples, places.length);
  const all = moves.map((move) => {
    const target = Float32Array.from(rows, ({ codes }) => (codes.has(move) ? 1 : 0));
    return logistic(table, target, PENALTIES, ROUNDS);
  });
  const kept = places.flatMap((place, column) => {
    const told = all.flatMap((weights, move) => {
      const units = Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(weights[column]! / UNIT)));
      return units === 0 ? [] : [{ move, units }];
    });
    return told.reduce((sum, { units }) => sum + Math.abs(units), 0) >= TELLING ? [{ place, told }] : [];
  });
  return {
    unit: UNIT,
    bias: all.map((weights) => Number(weights[places.length]!.toFixed(3))),
    steps: kept.map(({ place }, index) => place - (kept[index - 1]?.place ?? 0)),
    moves: kept.map(({ told }) => told.map(({ move }) => String.fromCharCode(FIRST + move)).join('')).join(' '),
    weights: kept.flatMap(({ told }) => told.map(({ units }) => String.fromCharCode(ZERO + units))).join(''),
  };
}

export interface Unseen {
  row: Row;
  chances: Chances;
}

/** The chances of each row by a model that has seen none of its source, nor of half the others. */
export function unseenBy(rows: readonly Row[]): Unseen[] {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const isFirst = ({ source }: Row) => sources.indexOf(source) % 2 === 0;
  const halves = [rows.filter(isFirst), rows.filter((row) => !isFirst(row))] as const;
  return [halves, halves.toReversed()].flatMap(([learnt, left]) => {
    const model = unpacked(trained(learnt!));
    return left!.map((row) => ({ row, chances: chancesBy(model, row.features) }));
  });
}

/** For each move: of how many rows it is right, and how often from each chance on. */
export function figures(unseen: readonly Unseen[]): string[] {
  return moves.map((move) => {
    const known = unseen.filter(({ row }) => row.codes.has(move)).length;
    const from = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((least) => {
      const offered = unseen.filter(({ chances }) => chances[move] >= least);
      const right = offered.filter(({ row }) => row.codes.has(move)).length;
      return `${least}: ${(right / offered.length).toFixed(2)} of ${offered.length}`;
    });
    return `${move}: right for ${known}; ${from.join(', ')}`;
  });
}
