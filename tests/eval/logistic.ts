/** A text's features by number, with their values, and how many times it counts. */
export interface Sparse {
  at: Int32Array;
  value: Float32Array;
  count: number;
}

/** A change below this moves nothing any more. */
const STILL = 1e-3;
/** All places are tried every so many rounds, in between those alone that are not at 0. */
const ALL = 4;
/** Places between two steps of the bias, which every row shares. */
const BIAS_EVERY = 400;

/** `cost` weighs the errors against the weights: `few` their sum (L1), `small` half the sum of their squares (L2). */
export interface Penalties {
  cost: number;
  few: number;
  small: number;
}

/**
 * Logistic regression with few and small weights (elastic net), by cyclic coordinate descent within a trust region, after
 * Genkin, Lewis and Madigan 2007, "Large-scale Bayesian logistic regression for text categorization". `target` is 1 or 0.
 * The last weight is the bias, which is not penalised.
 */
export function logistic(
  { counts, columns }: Table,
  target: Float32Array,
  { cost, few, small }: Penalties,
  rounds: number,
): Float32Array {
  const size = columns.length - 1;
  const weights = new Float32Array(size + 1);
  const region = new Float32Array(size + 1).fill(1);
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const positives = counts.reduce((sum, count, row) => sum + count * target[row]!, 0);
  weights[size] = Math.log((positives + 1) / (counted - positives + 1));
  const scores = new Float64Array(counts.length).fill(weights[size]!);
  const errorOf = (row: number) => counts[row]! * (chance(scores[row]!) - target[row]!);
  const errors = Float64Array.from(counts, (_, row) => errorOf(row));

  const slopeOf = ({ rows, values }: Column): number => {
    let sum = 0;
    for (let index = 0; index < rows.length; index++) sum += errors[rows[index]!]! * values[index]!;
    return sum;
  };

  const bendOf = ({ rows, values }: Column, reach: number): number => {
    let sum = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      const value = values[index]!;
      sum += counts[row]! * value * value * curvature(scores[row]!, reach * value);
    }
    return sum;
  };

  const descend = (place: number): number => {
    const column = columns[place]!;
    const weight = weights[place]!;
    const [held, bound] = place === size ? [0, 0] : [few, small];
    const slope = cost * slopeOf(column) + bound * weight;
    if (weight === 0 && Math.abs(slope) <= held) return 0;
    const bend = cost * bendOf(column, region[place]!) + bound;
    const free = weight - slope / bend;
    const wanted = Math.sign(free) * Math.max(0, Math.abs(free) - held / bend) - weight;
    const change = Math.max(-region[place]!, Math.min(region[place]!, wanted));
    region[place] = Math.max(2 * Math.abs(change), region[place]! / 2);
    weights[place] = weight + change;
    for (let index = 0; index < column.rows.length; index++) {
      const row = column.rows[index]!;
      scores[row]! += change * column.values[index]!;
      errors[row] = errorOf(row);
    }
    return Math.abs(change);
  };

  const every = columns.slice(0, size).map((_, place) => place);
  for (let round = 0, tried = every; round < rounds; round++) {
    const most = tried.reduce(
      (most, place, index) => Math.max(most, descend(place), index % BIAS_EVERY === 0 ? descend(size) : 0),
      0,
    );
    if (most < STILL && tried === every) break;
    tried = (round + 1) % ALL === 0 ? every : every.filter((place) => weights[place] !== 0);
  }
  return weights;
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** The most the curve bends while the score stays within `reach` of where it is. */
function curvature(score: number, reach: number): number {
  const beyond = Math.abs(score) - Math.abs(reach);
  return beyond <= 0 ? 0.25 : 1 / (2 + Math.exp(beyond) + Math.exp(-beyond));
}

/** The rows a feature stands in. */
interface Column {
  rows: Int32Array;
  values: Float32Array;
}

/** How much each row counts, and the rows by feature; the last column is the bias. */
export interface Table {
  counts: Float32Array;
  columns: readonly Column[];
}

export function tableOf(rows: readonly Sparse[], size: number): Table {
  const found = Array.from({ length: size }, (): [number, number][] => []);
  for (const [row, { at, value }] of rows.entries())
    for (let index = 0; index < at.length; index++) found[at[index]!]!.push([row, value[index]!]);
  const columns = found.map((each) => ({
    rows: Int32Array.from(each, ([row]) => row),
    values: Float32Array.from(each, ([, value]) => value),
  }));
  const bias = { rows: Int32Array.from(rows, (_, row) => row), values: new Float32Array(rows.length).fill(1) };
  return { counts: Float32Array.from(rows, ({ count }) => count), columns: [...columns, bias] };
}
