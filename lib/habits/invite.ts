import type { Span } from '@/lib/coach/advice';
import { proposedDay } from '@/lib/coach/days';
import { because } from '@/lib/coach/reason';
import { theirTurn } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { fits } from '@/lib/phrases/cue';
import { invite as words, inviteCues } from '@/lib/phrases/en/invite';
import { pressingWords } from '@/lib/phrases/en/invite-review';
import { reviewed } from '@/lib/phrases/pattern';
import type { Habit, Moment, Remark } from './habit';

/** Invitations with a day as a proposal and an easy way to say no. */
export const invite: Habit = {
  id: 'invite',
  push: true,

  suggest(moment) {
    const turn = theirTurn(moment);
    if (turn.some(({ reading }) => reading.plans.some(({ firmness }) => firmness === 'firm'))) return [];
    const clauses = turn.flatMap(({ reading }) => reading.clauses);
    const cue = inviteCues.find((one) => clauses.some((clause) => fits(one, clause)));
    if (!cue || turn.some(({ reading }) => reading.need.strength <= -3.5)) return [];
    const days = Object.entries({ day: null, weekend: 'walk', film: 'film' });
    const values = Object.fromEntries(
      days.map(([slot, activity]) => [slot, proposedDay(moment.now, moment.utcOffset, activity)]),
    );
    const asked = turn.some(({ reading }) => reading.questions.some(({ kind }) => kind !== 'greeting'));
    const reason = because(cue.occasion === 'miss' ? 'invite.miss' : 'invite.wish');
    return choose(words, cue.occasion, moment, values).map((chosen) => ({
      ...chosen,
      fit: asked ? cue.fit - 0.3 : cue.fit,
      reason,
      evidence: 'reachingOut',
    }));
  },

  review(moment) {
    return [
      ...reviewed(moment.draft, pressingWords, (pressed) => because('invite.pressing', { words: pressed })),
      ...withoutDay(moment),
    ];
  },
};

const OPEN =
  /\b(?:(?:do you )?(?:want|wanna|fancy|feel like|up for|care) (?:to )?(?:(?:hang(?:ing)? out|meet(?:ing)?(?: up)?|catch(?:ing)? up|(?:go(?:ing)? for|get(?:ting)?|grab(?:bing)?) (?:a |some )?(?:coffee|drink|lunch|dinner|walk|bite)|(?:a )?(?:coffee|drink|walk|lunch)))(?: together)?)\s*\?/i;
const NAMED =
  /\b(?:today|tonight|tomorrow|now|later|weekend|week|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|morning|afternoon|evening|lunchtime|after|at \d|\d ?(?:am|pm)|next)\b/i;

/** "want to grab a coffee?" has an activity; a day makes it a plan. */
function withoutDay({ draft, kind, now, utcOffset }: Moment): Remark[] {
  const found = draft.match(OPEN);
  if (kind === 'public' || found?.index === undefined || NAMED.test(draft)) return [];
  const said = found[0].replace(/\s*\?$/, '');
  const day = proposedDay(now, utcOffset, said);
  const about: Span = [found.index, found.index + found[0].length];
  const text = `${said} ${day}?`;
  const select: Span = [said.length + 1, said.length + 1 + day.length];
  return [
    {
      phrase: 'invite.review.day',
      about,
      remark: because('invite.open'),
      rewrite: { text, select },
      fit: 0.7,
      evidence: 'invitations',
    },
  ];
}
