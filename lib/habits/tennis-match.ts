import type { Span } from '@/lib/coach/advice';
import { because } from '@/lib/coach/reason';
import { theirTurn } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { tennisMatch as words } from '@/lib/phrases/en/tennis-match';
import type { Habit } from './habit';

/** Words from which a draft about oneself alone is long. */
const LONG = 40;
const ABOUT_ONESELF = 0.7;

/** A conversation is passed back and forth. Speaks on request only. */
export const tennisMatch: Habit = {
  id: 'tennis-match',
  push: false,

  suggest(moment) {
    const own = (moment.draftReading?.words ?? 0) > 2 && !moment.draftReading?.asks;
    const asked = theirTurn(moment).some(({ reading }) => reading.questions.some(({ kind }) => kind === 'greeting'));
    if (moment.kind !== 'direct' || (!own && !asked)) return [];
    return choose(words, 'back', moment).map((chosen) => ({
      ...chosen,
      fit: own ? 0.75 : 0.6,
      reason: because('tennis.back'),
      evidence: 'balanceOfTalk',
    }));
  },

  review({ draft, draftReading }) {
    if (!draftReading || draftReading.words < LONG || draftReading.asks || draftReading.selfFocus < ABOUT_ONESELF)
      return [];
    const end = draft.trimEnd().length;
    const start = draft.slice(0, end).search(/\S+$/);
    const about: Span = [start, end];
    const last = draft.slice(...about);
    const lead = /[.!?…]$/.test(last) ? `${last} ` : `${last}. `;
    const text = `${lead}How about you?`;
    return [
      {
        phrase: 'tennis-match.review.about',
        about,
        remark: because('tennis.long'),
        rewrite: { text, select: [lead.length, text.length] },
        fit: 0.7,
        evidence: 'balanceOfTalk',
      },
    ];
  },
};
