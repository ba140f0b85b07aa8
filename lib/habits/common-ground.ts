import { proposedDay } from '@/lib/coach/days';
import { interestsIn } from '@/lib/coach/interests';
import { because, type Reason } from '@/lib/coach/reason';
import { everything, theirTurn, type Said } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { commonGround as words } from '@/lib/phrases/en/common-ground';
import type { Habit, Moment, Suggestion } from './habit';

/** A bridge on what both like; first words to somebody new, on what they said. Speaks on request only. */
export const commonGround: Habit = {
  id: 'common-ground',
  push: false,

  suggest(moment) {
    const turn = theirTurn(moment);
    if (moment.kind !== 'direct' || moment.tender || turn.length === 0) return [];
    if (turn.some(({ reading }) => reading.need.kind === 'empathy' || asksElse(reading.questions))) return [];
    return [...shared(moment), ...first(moment, turn)];
  },
};

const asksElse = (questions: Said['reading']['questions']): boolean =>
  questions.some(({ kind }) => kind !== 'greeting');

function shared(moment: Moment): Suggestion[] {
  const said = everything(moment);
  const mine = [...moment.interests.mine, ...interestsIn(said.filter(({ message }) => message.from === 'me'))];
  const theirs = [...interestsIn(said.filter(({ message }) => message.from === 'them')), ...moment.interests.theirs];
  const interest = theirs.find((one) => mine.some((other) => isSame(one, other)) && !isOffLimits(moment, one));
  if (!interest) return [];
  return told(moment, 'shared', interest, 0.72, because('commonGround.shared', { interest }));
}

const isSame = (one: string, other: string): boolean => one.toLowerCase().trim() === other.toLowerCase().trim();

const isOffLimits = ({ offLimits }: Moment, interest: string): boolean =>
  offLimits.some((topic) => interest.toLowerCase().includes(topic.toLowerCase()));

/** Nothing of the writer's stands here yet. */
function first(moment: Moment, turn: readonly Said[]): Suggestion[] {
  if (moment.relationship !== 'new' || turn.length !== moment.tail.length) return [];
  const interest = interestsIn(turn).find((one) => !isOffLimits(moment, one));
  if (interest) return told(moment, 'first', interest, 0.7, because('commonGround.first', { interest }));
  return told(moment, 'hello', '', 0.5, because('commonGround.hello'));
}

function told(moment: Moment, occasion: string, interest: string, fit: number, reason: Reason): Suggestion[] {
  const weekend = proposedDay(moment.now, moment.utcOffset, 'walk');
  const evidence = occasion === 'shared' ? 'followUps' : 'firstMessages';
  return choose(words, occasion, moment, { weekend, ...(interest && { interest }) }).map((chosen) => ({
    ...chosen,
    fit,
    reason,
    evidence,
  }));
}
