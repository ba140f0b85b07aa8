import { proposedDay } from '@/lib/coach/days';
import { because, type Reason } from '@/lib/coach/reason';
import { theirTurn } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { fits } from '@/lib/phrases/cue';
import { projectCues, sharedProject as words } from '@/lib/phrases/en/shared-project';
import type { Habit, Moment, Suggestion } from './habit';

/** Something to do together, built on what they said they learn, train for or would like to begin. Speaks on request only. */
export const sharedProject: Habit = {
  id: 'shared-project',
  push: false,

  suggest(moment) {
    const turn = theirTurn(moment);
    if (moment.kind !== 'direct' || moment.tender || turn.length === 0) return [];
    if (turn.some(({ reading }) => reading.need.kind === 'empathy')) return [];
    const clauses = turn.flatMap(({ reading }) => reading.clauses);
    const cue = projectCues.find((one) =>
      clauses.some((clause) => !isOffLimits(moment, clause.text) && fits(one, clause)),
    );
    if (cue) return begun(moment, cue.occasion, cue.fit, because('sharedProject.named'));
    return turn.some(({ reading }) => reading.asks) ? [] : known(moment);
  },
};

const isOffLimits = ({ offLimits }: Moment, text: string): boolean =>
  offLimits.some((topic) => text.toLowerCase().includes(topic.toLowerCase()));

/** An interest of theirs that was kept: nothing else they said just now calls for a project. */
function known(moment: Moment): Suggestion[] {
  const interest = moment.interests.theirs.find((one) => !isOffLimits(moment, one));
  return interest ? begun(moment, 'known', 0.45, because('sharedProject.known', { interest }), interest) : [];
}

function begun(moment: Moment, occasion: string, fit: number, reason: Reason, interest = ''): Suggestion[] {
  const day = proposedDay(moment.now, moment.utcOffset, null);
  const weekend = proposedDay(moment.now, moment.utcOffset, 'walk');
  const values = { day, weekend, start: weekend.split(' ')[0]!, ...(interest && { interest }) };
  return choose(words, occasion, moment, values).map((chosen) => ({
    ...chosen,
    fit,
    reason,
    evidence: 'doingTogether',
  }));
}
