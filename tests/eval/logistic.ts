/** A text's features by number, with their values. */
export interface Sparse {
  at: Int32Array;
  value: Float32Array;
}

/** A change below this moves nothing any more. */
const STILL = 1e-3;
/** All places are tried every so many rounds, in between those alone that are not at 0. */
const ALL = 4;
/** Places between two steps of the bias, which every row shares. */
const BIAS_EVERY = 400;

/**
 * Logistic regression with as few weights as pay: L1 penalty, by cyclic coordinate descent within a trust region, after
 * Genkin, Lewis and Madigan 2007, "Large-scale Bayesian logistic regression for text categorization". `target` is 1 or 0;
 * `cost` weighs errors against the sum of the weights. The last weight is the bias, which is not penalised.
 */
export function logistic(
  rows: readonly Sparse[],
  target: Float32Array,
  size: number,
  cost: number,
  rounds: number,
): Float32Array {
  const columns = [...columnsOf(rows, size), biasOf(rows.length)];
  const weights = new Float32Array(size + 1);
  const region = new Float32Array(size + 1).fill(1);
  const positives = target.reduce((sum, one) => sum + one, 0);
  weights[size] = Math.log((positives + 1) / (rows.length - positives + 1));
  const scores = new Float64Array(rows.length).fill(weights[size]!);
  const errors = Float64Array.from(scores, (score, row) => chance(score) - target[row]!);

  const descend = (place: number): number => {
    const { rows: at, values } = columns[place]!;
    const held = place === size ? 0 : 1;
    const weight = weights[place]!;
    const slope = cost * at.reduce((sum, row, index) => sum + errors[row]! * values[index]!, 0);
    if (weight === 0 && Math.abs(slope) <= held) return 0;
    const bend =
      cost *
      at.reduce((sum, row, index) => {
        const value = values[index]!;
        return sum + value * value * curvature(scores[row]!, region[place]! * value);
      }, 0);
    const free = weight - slope / bend;
    const wanted = Math.sign(free) * Math.max(0, Math.abs(free) - held / bend) - weight;
    const change = Math.max(-region[place]!, Math.min(region[place]!, wanted));
    region[place] = Math.max(2 * Math.abs(change), region[place]! / 2);
    weights[place] = weight + change;
    for (let index = 0; index < at.length; index++) {
      const row = at[index]!;
      scores[row] = scores[row]! + change * values[index]!;
      errors[row] = chance(scores[row]!) - target[row]!;
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

function columnsOf(rows: readonly Sparse[], size: number): Column[] {
  const found = Array.from({ length: size }, (): [number, number][] => []);
  for (const [row, { at, value }] of rows.entries())
    for (let index = 0; index < at.length; index++) found[at[index]!]!.push([row, value[index]!]);
  return found.map((each) => ({
    rows: Int32Array.from(each, ([row]) => row),
    values: Float32Array.from(each, ([, value]) => value),
  }));
}

const biasOf = (count: number): Column => ({
  rows: Int32Array.from({ length: count }, (_, row) => row),
  values: new Float32Array(count).fill(1),
});
