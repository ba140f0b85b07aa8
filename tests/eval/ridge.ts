import { BIAS, type Kept } from '@/lib/language/models/linear';

export interface Example {
  features: ReadonlyMap<string, number>;
  target: number;
}

/** Ridge regression by coordinate descent over features seen in at least `seen` examples; the bias goes unpunished. */
export function ridge(examples: readonly Example[], penalty: number, seen: number): Map<string, number> {
  const columns = new Map<string, [row: number, value: number][]>([
    [BIAS, examples.map((_, row): [number, number] => [row, 1])],
  ]);
  for (const [row, { features }] of examples.entries()) {
    for (const [name, value] of features) {
      if (!columns.has(name)) columns.set(name, []);
      columns.get(name)!.push([row, value]);
    }
  }
  for (const [name, column] of columns) if (column.length < seen) columns.delete(name);
  const weights = new Map<string, number>();
  const rest = examples.map(({ target }) => target);
  for (let round = 0; round < 40; round++) {
    for (const [name, column] of columns) {
      const weight = weights.get(name) ?? 0;
      const squares = column.reduce((sum, [, value]) => sum + value * value, 0);
      const slope = column.reduce((sum, [row, value]) => sum + value * rest[row]!, 0) + squares * weight;
      const next = slope / (squares + (name === BIAS ? 0 : penalty));
      for (const [row, value] of column) rest[row]! -= (next - weight) * value;
      weights.set(name, next);
    }
  }
  return weights;
}

/** Rounds to whole numbers of `unit` and drops what rounds to less than `least` of them. */
export function kept(weights: ReadonlyMap<string, number>, unit: number, least: number): Kept {
  const features: Record<string, string> = {};
  for (const [name, weight] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const whole = Math.round(weight / unit);
    if (Math.abs(whole) >= least) features[whole] = features[whole] ? `${features[whole]} ${name}` : name;
  }
  return { unit, features };
}

/** Rank correlation of two lists. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const middle = (one.length - 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, rank, index) => sum + (rank - middle) * (y[index]! - middle), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

/** Place of each value in the order of all, from 0; equal values share the middle of theirs. */
function ranks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
