/** A text's features by number, with their values. */
export interface Sparse {
  at: Int32Array;
  value: Float32Array;
}

/** A change below this moves nothing any more. */
const STILL = 1e-4;

/**
 * Logistic regression with as few weights as pay: L1 penalty, by cyclic coordinate descent with the bound on the
 * curvature of Böhning and Lindsay (1988), so that no step needs a search. `target` is 1 or 0; `cost` weighs errors
 * against the sum of the weights. The last weight is the bias, which is not penalised.
 */
export function logistic(
  rows: readonly Sparse[],
  target: Float32Array,
  size: number,
  cost: number,
  rounds: number,
): Float32Array {
  const columns = columnsOf(rows, size);
  const weights = new Float32Array(size + 1);
  const scores = new Float64Array(rows.length);
  const errors = Float64Array.from(target, (wanted) => 0.5 - wanted);
  const descend = ({ rows: at, values, curvature }: Column, place: number, held: number): number => {
    if (curvature === 0) return 0;
    let slope = 0;
    for (let index = 0; index < at.length; index++) slope += errors[at[index]!]! * values[index]!;
    const bound = cost * curvature;
    const free = weights[place]! - (cost * slope) / bound;
    const next = Math.sign(free) * Math.max(0, Math.abs(free) - held / bound);
    const change = next - weights[place]!;
    if (change === 0) return 0;
    weights[place] = next;
    for (let index = 0; index < at.length; index++) {
      const row = at[index]!;
      scores[row] = scores[row]! + change * values[index]!;
      errors[row] = 1 / (1 + Math.exp(-scores[row]!)) - target[row]!;
    }
    return Math.abs(change);
  };
  const bias: Column = {
    rows: Int32Array.from(rows, (_, index) => index),
    values: new Float32Array(rows.length).fill(1),
    curvature: rows.length / 4,
  };
  let alive = columns.map((_, place) => place);
  for (let round = 0; round < rounds; round++) {
    // Most places stay at 0: all of them are tried now and then, in between those alone that do not.
    const tried = round % 5 === 0 ? columns.map((_, place) => place) : alive;
    let most = descend(bias, size, 0);
    for (const place of tried) most = Math.max(most, descend(columns[place]!, place, 1));
    alive = tried.filter((place) => weights[place] !== 0);
    if (most < STILL) break;
  }
  return weights;
}

/** Where a feature stands, and the most its curve can bend. */
interface Column {
  rows: Int32Array;
  values: Float32Array;
  curvature: number;
}

function columnsOf(rows: readonly Sparse[], size: number): Column[] {
  const found = Array.from({ length: size }, (): [number, number][] => []);
  for (const [row, { at, value }] of rows.entries())
    for (let index = 0; index < at.length; index++) found[at[index]!]!.push([row, value[index]!]);
  return found.map((each) => ({
    rows: Int32Array.from(each, ([row]) => row),
    values: Float32Array.from(each, ([, value]) => value),
    curvature: each.reduce((sum, [, value]) => sum + value * value, 0) / 4,
  }));
}
