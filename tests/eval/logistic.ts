/** A text's features by number, with their values. */
export interface Sparse {
  at: Int32Array;
  value: Float32Array;
}

const RATE = 0.1;

/** Logistic regression by AdaGrad with a ridge penalty. `target` is 1 or 0, NaN where it is not known; the last weight is the bias. */
export function logistic(
  rows: readonly Sparse[],
  target: Float32Array,
  size: number,
  penalty: number,
  rounds: number,
): Float32Array {
  const weights = new Float32Array(size + 1);
  const squares = new Float32Array(size + 1).fill(1e-3);
  const positives = target.filter((one) => one === 1).length;
  weights[size] = Math.log((positives + 1) / (target.length - positives + 1));
  const step = (place: number, slope: number): void => {
    squares[place] = squares[place]! + slope * slope;
    weights[place] = weights[place]! - (RATE * slope) / Math.sqrt(squares[place]!);
  };
  const known = rows.flatMap((row, index) =>
    Number.isNaN(target[index]!) ? [] : [{ ...row, wanted: target[index]! }],
  );
  for (let round = 0; round < rounds; round++) {
    for (const { at, value, wanted } of mixed(known, round)) {
      let score: number = weights[size]!;
      for (let index = 0; index < at.length; index++) score += weights[at[index]!]! * value[index]!;
      const error = 1 / (1 + Math.exp(-score)) - wanted;
      for (let index = 0; index < at.length; index++)
        step(at[index]!, error * value[index]! + penalty * weights[at[index]!]!);
      step(size, error);
    }
  }
  return weights;
}

/** In another order each round, always the same ones. */
function mixed<One>(all: readonly One[], round: number): One[] {
  let seed = round + 1;
  const keys = all.map(() => (seed = (seed * 1103515245 + 12345) % 2147483648));
  return all
    .map((one, index) => ({ one, key: keys[index]! }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
