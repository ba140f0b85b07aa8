import { because } from './reason';
import { theirTurn } from './turn';
import type { Moment } from '@/lib/habits/habit';
import type { Candidate } from './rank';
import { choose, OPENING } from '@/lib/phrases/choose';
import type { Values } from '@/lib/phrases/fill';
import type { Wording } from '@/lib/phrases/phrase';
import { pauses } from '@/lib/phrases/en/pauses';
import { posts } from '@/lib/phrases/en/posts';
import { starters as words } from '@/lib/phrases/en/starters';
import { proposedDay } from './days';

type Starter = Omit<Candidate, 'id'>;

/** Deep questions are the habit's own to choose: see `dig-deeper`. */
const FILLING = words.filter(({ habit }) => habit !== 'dig-deeper');

/** Openings for when ideas were asked for: by relationship, quiet ones where something is hard. */
export function starters(moment: Moment): Starter[] {
  if (lastIsMine(moment)) return [];
  const hard = moment.tender || theirTurn(moment).some(({ reading }) => reading.need.kind === 'empathy');
  if (moment.kind === 'public') return underPost(moment, hard ? 'postHard' : 'post');
  const occasion = moment.kind === 'group' ? 'group' : hard ? 'quiet' : 'starter';
  const values = {
    day: proposedDay(moment.now, moment.utcOffset, null),
    weekend: proposedDay(moment.now, moment.utcOffset, 'walk'),
    lunch: proposedDay(moment.now, moment.utcOffset, 'lunch'),
  };
  return filled(FILLING, occasion, moment, values);
}

/** A post that asks something waits for an answer, not for words about it. */
function underPost(moment: Moment, occasion: string): Starter[] {
  const asks = theirTurn(moment).some(({ reading }) => reading.questions.length > 0);
  return asks ? [] : filled(posts, occasion, moment);
}

function filled(among: readonly Wording[], occasion: string, moment: Moment, values: Values = {}): Starter[] {
  return among.flatMap((wording) =>
    choose([wording], occasion, moment, values, OPENING).map((chosen) => ({
      ...chosen,
      habit: wording.habit,
      fit: 0.4,
      reason: because('coach.starter'),
      evidence: evidenceFor(wording),
    })),
  );
}

/** Of what is no question. */
function evidenceFor({ habit, occasion }: Wording): string {
  if (habit === 'invite') return 'reachingOut';
  if (habit === 'appreciate') return 'gratitude';
  return occasion === 'postHard' ? 'responsiveness' : 'questions';
}

/** After an insult or a threat: a way to stop for today, nothing else. */
export function wayOut(moment: Moment): Candidate[] {
  return choose(pauses, 'stop', { ...moment, tender: false })
    .slice(0, 1)
    .map((chosen) => ({
      ...chosen,
      id: `pause ${moment.seed}`,
      habit: 'boundaries',
      fit: 1,
      reason: because('coach.pause'),
      evidence: 'requests',
    }));
}

const lastIsMine = ({ tail }: Moment): boolean => tail.at(-1)?.from === 'me';
