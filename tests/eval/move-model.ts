import { chancesBy, columnsOf, moves, placeOf, ZERO, type Chances, type Model } from '@/lib/language/moves';
import { logistic, type Sparse } from './logistic';
import { rowsOf, type Row } from './move-rows';

const COST = 1.1;
const ROUNDS = 12;
/** Features of fewer rows are not learned. */
const SEEN = 5;
/** Weights are kept in units of this. */
const UNIT = 0.4;
/** Furthest a kept weight is from 0, in units: it stays a plain character. */
const FURTHEST = 45;

export function trained(rows: readonly Row[]): Model {
  const seen = new Map<number, number>();
  for (const { features } of rows)
    for (const name of features.keys()) seen.set(placeOf(name), (seen.get(placeOf(name)) ?? 0) + 1);
  const places = [...seen].flatMap(([place, count]) => (count < SEEN ? [] : [place])).toSorted((a, b) => a - b);
  const columns = new Map(places.map((place, column) => [place, column]));
  const examples = rows.map(({ features }): Sparse => {
    const known = [...features].flatMap(([name, value]): [number, number][] => {
      const column = columns.get(placeOf(name));
      return column === undefined ? [] : [[column, value]];
    });
    return {
      at: Int32Array.from(known.map(([column]) => column)),
      value: Float32Array.from(known.map(([, value]) => value)),
    };
  });
  const all = moves.map((move) => {
    const target = Float32Array.from(rows, ({ codes }) => (codes.has(move) ? 1 : 0));
    return logistic(examples, target, places.length, COST, ROUNDS);
  });
  const kept = places.flatMap((place, column) =>
    all.some((weights) => Math.round(weights[column]! / UNIT) !== 0) ? [{ place, column }] : [],
  );
  return {
    unit: UNIT,
    bias: all.map((weights) => Number(weights[places.length]!.toFixed(3))),
    steps: kept.map(({ place }, index) => place - (kept[index - 1]?.place ?? 0)),
    weights: all.map((weights) => kept.map(({ column }) => character(weights[column]!)).join('')).join(''),
  };
}

function character(weight: number): string {
  const whole = Math.round(weight / UNIT);
  return String.fromCharCode(ZERO + Math.max(-FURTHEST, Math.min(FURTHEST, whole)));
}

export interface Unseen {
  row: Row;
  chances: Chances;
}

/** The model from all rows, and the chances of each row by a model that has seen none of its source and as few others. */
export function train(tsv: string): { model: Model; unseen: Unseen[] } {
  const rows = rowsOf(tsv);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const isFirst = ({ source }: Row) => sources.indexOf(source) % 2 === 0;
  const halves = [rows.filter(isFirst), rows.filter((row) => !isFirst(row))] as const;
  const unseen = [halves, halves.toReversed()].flatMap(([learnt, left]) => {
    const model = trained(learnt!);
    const columns = columnsOf(model);
    return left!.map((row) => ({ row, chances: chancesBy(model, columns, row.features) }));
  });
  return { model: trained(rows), unseen };
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
