import { contentStems } from '@/lib/language/content';
import { followUpTopics, stemsBefore } from '@/lib/language/follow-up';
import { parse } from '@/lib/language/message';
import { weigh } from '@/lib/language/salience';

interface Row {
  open: boolean;
  last: string;
  before: { from: 'me' | 'them'; text: string }[];
  /** Stems of the questions people asked. */
  asked: ReadonlySet<string>;
}

type Weights = Record<string, number>;

export function rowsOf(lines: string): Row[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const { context, human_questions: questions, open } = JSON.parse(line);
      const said = context.map(({ who, text }: { who: 'me' | 'them'; text: string }) => ({ from: who, text }));
      return {
        open,
        last: said.at(-1).text,
        before: said.slice(0, -1),
        asked: new Set(contentStems(questions.join(' '))),
      };
    });
}

const EPOCHS = 400;
const RATE = 0.5;
const DECAY = 0.01;

/** Logistic regression by full-batch descent; each message weighs the same however long it is. */
export function learn(rows: readonly Row[]): Weights {
  const examples = rows.flatMap(({ last, before, asked }) => {
    const words = weigh(parse(last), stemsBefore(before));
    return words.map(({ features, stem }) => ({
      features: { bias: 1, ...features } as Record<string, number>,
      label: asked.has(stem) ? 1 : 0,
      share: 1 / Math.sqrt(words.length),
    }));
  });
  const total = examples.reduce((sum, { share }) => sum + share, 0);
  const weights: Weights = {};
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slope: Weights = {};
    for (const { features, label, share } of examples) {
      const sum = Object.entries(features).reduce((all, [name, value]) => all + (weights[name] ?? 0) * value, 0);
      const miss = (1 / (1 + Math.exp(-sum)) - label) * share;
      for (const [name, value] of Object.entries(features)) slope[name] = (slope[name] ?? 0) + miss * value;
    }
    for (const [name, value] of Object.entries(slope)) {
      const decay = name === 'bias' ? 0 : DECAY * (weights[name] ?? 0);
      weights[name] = (weights[name] ?? 0) - RATE * ((value / total) * 4 + decay);
    }
  }
  return weights;
}

/** Place of the first topic that was taken up, -1 for none. */
export const taken = ({ last, before, asked }: Row, weights: Weights): number =>
  followUpTopics(last, before, 3, weights).findIndex(({ text }) => contentStems(text).some((stem) => asked.has(stem)));

export function written(weights: Weights): string {
  const lines = Object.entries(weights)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `  ${name}: ${Number(value.toFixed(2))},`);
  return `/**
 * How much each trait of a word says about its being asked about next; written by \`tests/eval/train-salience.ts\`.
 * Learned from openly licensed conversations: Topical-Chat (Gopalakrishnan et al. 2019, CDLA-Sharing-1.0), PersonaChat
 * (Zhang et al. 2018, CC-BY-4.0) and followQG (Rao S B et al. 2020, MIT). No text of theirs is in here.
 */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
}
