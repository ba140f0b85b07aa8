import { silence, type Advice, type Evidence, type Note, type Offer } from '@/lib/coach/advice';
import type { SideCounts } from '@/lib/conversation/balance';
import { spoken } from './words';

const all = import.meta.glob<{ notes: Record<Note, string> }>('../../../lib/locales/*/notes.ts', { eager: true });
const { notes } = all[`../../../lib/locales/${spoken}/notes.ts`]!;
const said = (note: Note) => ({ note, noteWords: notes[note] });

const evidence: Evidence = {
  id: 'follow-up',
  study: 'Huang and others, 2017',
  finding: 'People who ask follow-up questions are liked more by those they talk with.',
  limit: 'three studies, strangers, short talks',
  source: 'Journal of Personality and Social Psychology 113(3)',
};

const offer = (id: string, text: string, reason: string): Offer => ({
  id,
  habit: 'listen',
  phrase: id,
  text,
  select: null,
  reason,
  evidence,
});

const offers = [
  offer('question', 'What was the pottery course like?', 'Mira told of the pottery course.'),
  offer('thanks', 'Well done for seeing it through!', 'Mira finished something that took a while.'),
  offer('invite', 'Coffee on Thursday after work?', 'You have not met for a while, as far as Tend has seen.'),
];

const side = (counts: Partial<SideCounts>): SideCounts => ({
  messages: 30,
  words: 312,
  questions: 9,
  starts: 4,
  replies: 12,
  medianReply: 25 * 60_000,
  unanswered: 0,
  ...counts,
});

const balance: Advice['balance'] = {
  since: Date.UTC(2026, 9, 27),
  me: side({ words: 1204, questions: 21, starts: 9, medianReply: 8 * 60_000 }),
  them: side({ medianReply: 5 * 3_600_000 }),
  enough: true,
  flags: { words: 'me', questions: null, initiations: null, latency: null, unanswered: null },
};

const nudge: Advice['nudge'] = {
  id: 'nudge',
  habit: 'look-ahead',
  phrase: 'sometime',
  about: [0, 28],
  remark: 'A plan without a day is easy to lose.',
  rewrite: { text: 'Coffee on Thursday after work?', select: null },
  evidence,
};

/** Everything the bar can be given. Friday is 27 November 2026. */
export const states = {
  silence,
  chips: { ...silence, offers, balance },
  one: { ...silence, offers: offers.slice(0, 1) },
  long: {
    ...silence,
    offers: [
      offer(
        'long',
        'I keep thinking of what you said about the course, and of how much of yourself you put into it over these months. What comes next?',
        'A starter.',
      ),
      ...offers.slice(1),
    ],
  },
  rtl: {
    ...silence,
    offers: [offer('rtl', 'איך היה הקורס?', 'Mira told of the course.'), ...offers.slice(1)],
    balance,
  },
  nudge: { ...silence, nudge },
  ask: {
    ...silence,
    offers: offers.slice(0, 1),
    ask: { id: 'ask', what: 'interview', at: Date.UTC(2026, 10, 27, 12) },
  },
  crisisTheirs: { ...silence, ...said('crisisTheirs') },
  crisisOwn: { ...silence, ...said('crisisOwn') },
  nothing: { ...silence, ...said('nothing') },
  otherLanguage: { ...silence, ...said('otherLanguage'), balance },
  helpFades: { ...silence, offers: offers.slice(0, 1), ...said('helpFades') },
} satisfies Record<string, Advice>;

export type State = keyof typeof states;
