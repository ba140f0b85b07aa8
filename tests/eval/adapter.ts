import { advise, allOn } from '@/lib/coach/advise';
import { noHistory } from '@/lib/coach/history';
import { nudgeFor } from '@/lib/coach/nudge';
import { analyseThread, type Dimension, type SideCounts } from '@/lib/conversation/balance';
import type { Side } from '@/lib/conversation/thread';
import { countWords } from '@/lib/conversation/words';
import { habits } from '@/lib/habits';
import type { Moment } from '@/lib/habits/habit';
import { answers } from '@/lib/language/answers';
import { questionDepth } from '@/lib/language/depth';
import { questionType } from '@/lib/language/question-type';
import { read } from '@/lib/language/read';
import type { Reading } from '@/lib/language/reading';
import { moment } from '../habits/moment';

/** What scorers call: each function asks the engine as the extension does. */

interface Said {
  who: Side;
  text: string;
}

const NOON = Date.UTC(2026, 10, 24, 12);
const reading = (text: string): Reading => read(text, NOON, NOON, 0);
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A conversation between people who hardly know each other, with what is being written. */
function momentOf(context: readonly Said[], draft: string, given: Partial<Moment> = {}): Moment {
  const lines = context.map(({ who, text }) => `${who}: ${oneLine(text)}`);
  return moment([...lines, `draft: ${oneLine(draft)}`].join('\n'), { relationship: 'new', ...given });
}

/** Phrases of the remarks a draft would get, one of each habit. */
function remarks(context: readonly Said[], draft: string): string[] {
  const now = momentOf(context, draft);
  return habits.flatMap((habit) => nudgeFor(now, [habit], noHistory)?.phrase ?? []);
}

/** Which remark stands for which class of drafts. */
const classes: Record<string, RegExp> = {
  vague_promise: /^look-ahead\.review\./,
  judgmental: /^care\.review\./,
  looks_compliment: /^appreciate\.review\.(?!plain)/,
};

const flagNames: Record<Dimension, Record<Side, string>> = {
  words: { me: 'me', them: 'them' },
  questions: { me: 'them_low', them: 'me_low' },
  initiations: { me: 'me', them: 'them' },
  latency: { me: 'me_slow', them: 'them_slow' },
  unanswered: { me: 'me', them: 'them' },
};

const dimensions: readonly Dimension[] = ['words', 'questions', 'initiations', 'latency', 'unanswered'];

const counts = ({ messages, words, questions, starts }: SideCounts) => ({
  messages,
  words,
  questions,
  initiations: starts,
});

/** These sets count question marks; the extension counts what asks, with or without one. */
function thread(messages: readonly { from: Side; t: string; text: string }[]) {
  const { me, them, flags } = analyseThread(
    messages.map(({ from, t, text }) => ({
      from,
      at: Date.parse(t),
      words: countWords(text),
      asks: text.includes('?'),
    })),
  );
  const named = dimensions.map((dimension) => {
    const side = flags[dimension];
    return [dimension, side ? flagNames[dimension][side] : 'none'];
  });
  return { me: counts(me), them: counts(them), flags: Object.fromEntries(named) };
}

export const adapter = {
  isQuestion: (text: string) => reading(text).asks,

  topics(context: readonly Said[]): string[] {
    const last = context.findLastIndex(({ who }) => who === 'me') + 1;
    return context.slice(last).flatMap(({ text }) => reading(text).topics.map((topic) => topic.text));
  },

  suggestQuestions: (context: readonly Said[]) =>
    advise(momentOf(context, '', { pull: true }), habits, noHistory, allOn)
      .offers.map(({ text }) => text)
      .filter((text) => text.endsWith('?')),

  need: (text: string) => reading(text).need.kind,

  questionDepth,

  analyseThread: thread,

  reviewDraft(text: string): string[] {
    const found = remarks([], text);
    return Object.keys(classes).filter((name) => found.some((phrase) => classes[name]!.test(phrase)));
  },

  questionType: (context: readonly Said[], question: string) =>
    questionType(
      context.map(({ who, text }) => ({ from: who, text })),
      question,
    ),

  ignoredQuestion: (partner: string, draft: string) => !answers(reading(partner), draft, reading(draft)),

  selfFocused: (partner: string, draft: string) =>
    remarks([{ who: 'them', text: partner }], draft).some((phrase) =>
      /^(?:listen\.review\.turned|tennis-match\.review\.about)$/.test(phrase),
    ),
};
