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
import { followUpTopics } from '@/lib/language/follow-up';
import { intrusiveQuestions } from '@/lib/language/intrusive';
import { judgements } from '@/lib/language/judging';
import { looksPraise } from '@/lib/language/looks';
import { shallowOpener } from '@/lib/language/openers';
import { questionType } from '@/lib/language/question-type';
import { read } from '@/lib/language/read';
import type { Reading } from '@/lib/language/reading';
import { selfFocused } from '@/lib/language/self-focus';
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
  return habits.flatMap((habit) => nudgeFor(now, [habit], noHistory, allOn)?.phrase ?? []);
}

/** What is noticed in drafts, by the names of the sets. */
const classes: Record<string, (text: string) => boolean> = {
  vague_promise: (text) => remarks([], text).some((phrase) => phrase.startsWith('look-ahead.review.')),
  judgmental: (text) => judgements(text).length > 0,
  shallow_opener: (text) => shallowOpener(text) !== null,
  looks_compliment: (text) => looksPraise(text).length > 0,
  intrusive_question: (text) => intrusiveQuestions(text).length > 0,
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
    const said = context.map(({ who, text }) => ({ from: who, text }));
    return followUpTopics(said.at(-1)?.text ?? '', said.slice(0, -1)).map((topic) => topic.text);
  },

  suggestQuestions: (context: readonly Said[]) =>
    advise(momentOf(context, '', { pull: true }), habits, noHistory, allOn)
      .offers.map(({ text }) => text)
      .filter((text) => text.endsWith('?')),

  need: (text: string) => reading(text).need.kind,

  questionDepth,

  analyseThread: thread,

  reviewDraft(text: string): string[] {
    return Object.keys(classes).filter((name) => classes[name]!(text));
  },

  questionType: (context: readonly Said[], question: string) =>
    questionType(
      context.map(({ who, text }) => ({ from: who, text })),
      question,
    ),

  ignoredQuestion: (partner: string, draft: string) => !answers(reading(partner), draft, reading(draft)),

  selfFocused: (partner: string, draft: string) => selfFocused(partner, draft, reading(draft)),
};
