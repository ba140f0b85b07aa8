import type { Reading } from './reading';

const STOP = new Set(
  'what which when where does have that this with your you are did the and for how who why about there they them then than was were been from will would could should into just like really very much many some any can not its has had out get got more most other also too over such only own same do'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:'s|ings?|ies|ed|es|s|e)$/, '');

/** Words that carry meaning, in lower case and without their endings, in text order. */
export const contentStems = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z']{3,}/g) ?? []).filter((word) => !STOP.has(word)).map(stem);

/** What a message says besides its questions. */
export function withoutQuestions(text: string, { questions }: Pick<Reading, 'questions'>): string {
  return questions
    .toReversed()
    .reduce(
      (rest, { span: [start, end] }) => `${rest.slice(0, start)} ${rest.slice(end).replace(/^[?\s]+/, '')}`,
      text,
    );
}
