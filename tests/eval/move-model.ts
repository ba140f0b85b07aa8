import { chancesBy, columnsOf, learned, moves, placeOf, ZERO, type Chances, type Model } from '@/lib/language/moves';
import { logistic, type Sparse } from './logistic';
import { rowsOf, type Row } from './move-rows';

const PENALTY = 1e-3;
const ROUNDS = 12;
/** Features of fewer rows are not learned. */
const SEEN = 5;
/** Weights are kept in units of this, and what comes to less than `LEAST` of them is dropped. */
const UNIT = 0.32;
const LEAST = 1;
/** Furthest a kept weight is from 0, in units: it stays a plain character. */
const FURTHEST = 45;

function trained(rows: readonly Row[]): Model {
  const seen = new Map<number, number>();
  for (const { features } of rows)
    for (const name of features.keys()) seen.set(placeOf(name), (seen.get(placeOf(name)) ?? 0) + 1);
  const places = [...seen].flatMap(([place, count]) => (count < SEEN ? [] : [place])).toSorted((a, b) => a - b);
  const steps = places.map((place, index) => place - (places[index - 1] ?? 0));
  const columns = columnsOf({ steps });
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
  const all = learned.map((move) => {
    const target = rows.map(({ codes, unsure }) => (codes.has(move) ? 1 : unsure.has(move) ? Number.NaN : 0));
    return logistic(examples, Float32Array.from(target), places.length, PENALTY, ROUNDS);
  });
  return {
    unit: UNIT,
    bias: all.map((weights) => Number(weights[places.length]!.toFixed(3))),
    steps,
    weights: all.map((weights) => [...weights.subarray(0, -1)].map(character).join('')).join(''),
  };
}

function character(weight: number): string {
  const whole = Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(weight / UNIT)));
  return String.fromCharCode(ZERO + (Math.abs(whole) < LEAST ? 0 : whole));
}

export interface Unseen {
  row: Row;
  chances: Chances;
}

/** The model from all rows, and the chances of each row by a model that has not seen its source. */
export function train(tsv: string): { model: Model; unseen: Unseen[] } {
  const rows = rowsOf(tsv);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const unseen = sources.flatMap((source) => {
    const model = trained(rows.filter((row) => row.source !== source));
    const columns = columnsOf(model);
    return rows
      .filter((row) => row.source === source)
      .map((row) => ({ row, chances: chancesBy(model, columns, row.features) }));
  });
  return { model: trained(rows), unseen };
}

/** For each move: of how many rows it is right, and how often among those it is likeliest for. */
export function figures(unseen: readonly Unseen[]): string[] {
  return moves.map((move) => {
    const sorted = unseen
      .filter(({ row }) => !row.unsure.has(move))
      .toSorted((a, b) => b.chances[move] - a.chances[move]);
    const share = (most: number) =>
      (sorted.slice(0, most).filter(({ row }) => row.codes.has(move)).length / most).toFixed(2);
    const known = sorted.filter(({ row }) => row.codes.has(move)).length;
    return `${move}: right for ${known}; of the likeliest 10, 20, 40: ${share(10)} ${share(20)} ${share(40)}`;
  });
}
