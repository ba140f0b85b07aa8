import { depthFeatures } from '@/lib/language/depth';
import { scoreOf, weightsOf, type Kept } from '@/lib/language/models/linear';
import { kept, ridge, spearman, type Example } from './ridge';

/** A question with the intimacy people saw in it, -1 to 1. */
export interface Rated {
  text: string;
  intimacy: number;
  split: string;
}

const FOLDS = 5;

const trained = (examples: readonly Example[]): Kept => kept(ridge(examples, 12, 3), 0.005, 3);

const agreement = (model: Kept, examples: readonly Example[]): number =>
  spearman(
    examples.map(({ features }) => scoreOf(weightsOf(model), features)),
    examples.map(({ target }) => target),
  );

/** The model from the rows to train on, its agreement with the others, and over parts of its own rows left out. */
export function train(rows: readonly Rated[]): { model: Kept; figures: Record<string, number> } {
  const examplesOf = (some: readonly Rated[]): Example[] =>
    some.map(({ text, intimacy }) => ({ features: depthFeatures(text), target: intimacy }));
  const examples = examplesOf(rows.filter(({ split }) => split === 'train'));
  const others = examplesOf(rows.filter(({ split }) => split !== 'train'));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    agreement(
      trained(examples.filter((_row, index) => index % FOLDS !== fold)),
      examples.filter((_row, index) => index % FOLDS === fold),
    ),
  );
  const model = trained(examples);
  return {
    model,
    figures: {
      crossValidated: folds.reduce((sum, one) => sum + one, 0) / FOLDS,
      others: agreement(model, others),
      features: weightsOf(model).size,
    },
  };
}
