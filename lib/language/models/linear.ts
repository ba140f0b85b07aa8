/** A linear model as it is kept: whole-number weights in units of `unit`, each with the features that bear it. */
export interface Kept {
  unit: number;
  features: Record<string, string>;
}

export type Weights = ReadonlyMap<string, number>;

export function weightsOf({ unit, features }: Kept): Weights {
  return new Map(
    Object.entries(features).flatMap(([weight, names]) =>
      names.split(' ').map((name): [string, number] => [name, Number(weight) * unit]),
    ),
  );
}

/** Every text has the feature this weight belongs to. */
export const BIAS = '#bias';

/** Weighted sum of a text's features. */
export function scoreOf(weights: Weights, features: ReadonlyMap<string, number>): number {
  let score = weights.get(BIAS) ?? 0;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return score;
}
