import { themes } from './lexicon/themes';
import model from './models/depth.json';
import { scoreOf, weightsOf } from './models/linear';
import { termsOf } from './models/terms';
import { normalise } from './normalise';

const weights = weightsOf(model);

/** No question is longer, in characters. */
const LIMIT = 600;

/** What the model looks at: words and pairs of them, and how often a theme is touched on. */
export function depthFeatures(question: string): Map<string, number> {
  const { text } = normalise(question.slice(0, LIMIT));
  const lower = text.toLowerCase();
  const features = new Map<string, number>();
  for (const term of termsOf(lower)) features.set(term, term.includes('_') ? 0.5 : 1);
  for (const [theme, words] of Object.entries(themes)) {
    const touched = Math.min(2, lower.match(words)?.length ?? 0);
    if (touched > 0) features.set(`#${theme}`, 2 * touched);
  }
  return features;
}

/** How personal a question is, about -1 (small talk, facts) to 1 (intimate). People's own ratings run over the same range. */
export const questionDepth = (question: string): number => scoreOf(weights, depthFeatures(question));
