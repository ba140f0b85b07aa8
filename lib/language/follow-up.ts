import type { Span } from '@/lib/coach/advice';
import { contentStems } from './content';
import { weights as learned } from './lexicon/salience-weights';
import { parse, type Message, type Sentence } from './message';
import { weigh, type Weighed } from './salience';
import type { Word } from './tagger';

/** Words of their last message that a follow-up may take up. */
export interface Topic {
  text: string;
  span: Span;
  /** 0 to 1: how likely a person asks about one of these words next. */
  likely: number;
}

/** Content words in one topic: with more it is no topic but a sentence. */
const WIDTHS = [1, 2, 3];
/** Words between them that join: "a cup of coffee", "moved to Leeds". */
const JOINING =
  /^(?:a|an|the|my|our|your|his|her|their|its|this|these|those|of|for|to|in|on|at|with|from|by|some|any|new|up|out|into|about|as)$/;
const LEADING = /^(?:a|an|the|my|our|your|his|her|their|some|this|these|those)$/;

/** What a follow-up to `last` can take up, likeliest first and each about something else; `before` are the messages of both sides before it. */
export function followUpTopics(
  last: string,
  before: readonly { from: 'me' | 'them'; text: string }[] = [],
  limit = 3,
  weights: Readonly<Record<string, number>> = learned,
): Topic[] {
  const message = parse(last);
  const weighed = weigh(message, stemsBefore(before));
  const likely = new Map<string, number>();
  for (const one of weighed) likely.set(one.stem, Math.max(likely.get(one.stem) ?? 0, likelihood(one, weights)));
  const spans = message.sentences.flatMap((sentence) => spansIn(sentence, weighed));
  const topics: Topic[] = [];
  const used = new Set<string>();
  while (topics.length < limit) {
    const [best] = spans
      .filter((words) => words.every(({ stem }) => !used.has(stem)))
      .map((words) => ({ words, likely: atLeastOne(words, likely) }))
      .toSorted((a, b) => b.likely - a.likely);
    if (!best) break;
    for (const { stem } of best.words) used.add(stem);
    topics.push({ ...placed(message, last, best.words), likely: best.likely });
  }
  return topics;
}

/** Stems of earlier messages by side, as `weigh` takes them. */
export function stemsBefore(before: readonly { from: 'me' | 'them'; text: string }[]) {
  const of = (side: 'me' | 'them') =>
    before.filter(({ from }) => from === side).flatMap(({ text }) => contentStems(text));
  return { them: of('them'), me: of('me') };
}

function likelihood({ features }: Weighed, weights: Readonly<Record<string, number>>): number {
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
    weights.bias ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}

const atLeastOne = (words: readonly Weighed[], likely: ReadonlyMap<string, number>): number =>
  1 - [...new Set(words.map(({ stem }) => stem))].reduce((none, stem) => none * (1 - (likely.get(stem) ?? 0)), 1);

/** Runs of content words with nothing but joining words between them, cut into all that are not too wide. */
function spansIn({ words }: Sentence, weighed: readonly Weighed[]): Weighed[][] {
  const content = new Map(weighed.map((one) => [one.word, one]));
  const runs: Weighed[][] = [[]];
  for (const word of words) {
    const one = content.get(word);
    const joined = /^[\s'-]*$/.test(word.gap) && (one || JOINING.test(word.lower));
    if (!joined || (one && isPredicate(runs.at(-1)!.at(-1), one, words))) runs.push([]);
    if (one) runs.at(-1)!.push(one);
  }
  return runs.flatMap((run) =>
    run.flatMap((_, from) =>
      WIDTHS.map((wide) => run.slice(from, from + wide)).filter((some, index) => some.length > index && isWhole(some)),
    ),
  );
}

/** A verb after its subject begins something else; after "to", or as an -ing form, it goes on. */
function isPredicate(before: Weighed | undefined, { word, features }: Weighed, words: readonly Word[]): boolean {
  const lead = words[words.indexOf(word) - 1]?.lower;
  return !!before?.features.noun && !!features.verb && lead !== 'to';
}

/** Names something: not loose words like "really", "last week" or "better", nor with one of them at an end. */
const isWhole = (words: readonly Weighed[]): boolean =>
  words.some(({ features }) => !features.weak && !features.date && !features.adverb) &&
  [words[0]!, words.at(-1)!].every(({ features }) => !features.adverb && !features.date) &&
  !words.at(-1)!.features.compoundModifier &&
  (words.length === 1 || !words.at(-1)!.features.adjective);

/** With the determiner before it. */
function placed(message: Message, text: string, words: readonly Weighed[]): { text: string; span: Span } {
  const first = words[0]!.word;
  const all = message.sentences.flatMap((sentence) => sentence.words);
  const lead = all[all.indexOf(first) - 1];
  const from = lead && LEADING.test(lead.lower) && lead.end <= first.start ? lead.start : first.start;
  const span = message.original(from, words.at(-1)!.word.end);
  return { text: text.slice(...span), span };
}
