import { because, type Reason } from '@/lib/coach/reason';
import { theirTurn, type Said } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { attachment as words, closing, silenceAsNo } from '@/lib/phrases/en/attachment';
import { reviewed } from '@/lib/phrases/pattern';
import type { Habit, Moment, Suggestion } from './habit';

/**
 * Reassurance or room, as the writer's own self-check says; silent before it was taken.
 * No style is ever named, and nothing is said about the other person.
 */
export const attachment: Habit = {
  id: 'attachment',
  push: false,

  suggest(moment) {
    const turn = theirTurn(moment);
    const last = turn.at(-1);
    if (moment.kind !== 'direct' || !last || turn.some(isHard)) return [];
    return [
      ...(worries(moment) && ROOM.test(last.message.text)
        ? offered(moment, 'room', 0.68, because('attachment.room'))
        : []),
      ...(worries(moment) && wentShort(moment, last) ? offered(moment, 'ask', 0.62, because('attachment.ask')) : []),
      ...(withdraws(moment) && turn.some(isWarm) ? offered(moment, 'warm', 0.68, because('attachment.warm')) : []),
    ];
  },

  review(moment) {
    if (moment.kind !== 'direct') return [];
    return [
      ...(worries(moment)
        ? reviewed(moment.draft, silenceAsNo, (about) => because('attachment.silence', { words: about }))
        : []),
      ...(withdraws(moment) && theirTurn(moment).some(isWarm)
        ? reviewed(moment.draft, closing, (about) => because('attachment.closing', { words: about }))
        : []),
    ];
  },
};

const worries = ({ profile }: Moment): boolean => profile.attachment === 'anxious' || profile.attachment === 'mixed';
const withdraws = ({ profile }: Moment): boolean => profile.attachment === 'avoidant' || profile.attachment === 'mixed';

const isHard = ({ reading }: Said): boolean => reading.need.kind === 'empathy';

/** They ask for time. */
const ROOM =
  /\b(?:(?:need|want) (?:some |a bit of |a little |more )?(?:space|time|quiet|a break|to think)|talk (?:later|tomorrow|another time)|(?:so |really |super |too |a bit )?(?:busy|swamped) (?:right now|at the moment|today|this week|atm)|not (?:now|tonight|today)|can(?:'|’)?t talk)\b/i;

/** "ok" after something longer of the writer's. */
function wentShort({ tail, readings }: Moment, last: Said): boolean {
  const mine = tail.findLastIndex(({ from }) => from === 'me');
  return last.reading.shortReply && (readings[mine]?.words ?? 0) >= 8;
}

const WARM =
  /\b(?:i (?:really |do |just )?(?:love|miss|need|appreciate|adore) (?:you|u|talking to you|our|having you)|means? (?:a lot|so much|the world) to me|(?:so )?(?:glad|grateful|lucky|happy) (?:to have you|you(?:'|’)?re (?:here|in my life)|we met|for you)|feel (?:so |really )?close to you|(?:want|like) to be closer)\b/i;

const isWarm = ({ message: { text } }: Said): boolean => WARM.test(text) && !/\b(?:lol|haha\w*|jk)\b/i.test(text);

function offered(moment: Moment, occasion: string, fit: number, reason: Reason): Suggestion[] {
  return choose(words, occasion, moment).map((chosen) => ({ ...chosen, fit, reason, evidence: 'responsiveness' }));
}
