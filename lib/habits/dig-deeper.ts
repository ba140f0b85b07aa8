import { deepestToAsk } from '@/lib/coach/depth';
import { daysBetween, weekday } from '@/lib/coach/days';
import { chance } from '@/lib/coach/rank';
import { because } from '@/lib/coach/reason';
import { theirTurn, type Said } from '@/lib/coach/turn';
import { choose, OPENING } from '@/lib/phrases/choose';
import { shallow } from '@/lib/phrases/en/dig-deeper';
import { starters } from '@/lib/phrases/en/starters';
import { deeperOpeners } from '@/lib/phrases/en/dig-deeper-review';
import { reviewed } from '@/lib/phrases/pattern';
import type { Habit, Moment, Remark, Suggestion } from './habit';

/** Starters that invite a real answer, one step deeper than they went themselves. Speaks on request only. */
export const digDeeper: Habit = {
  id: 'dig-deeper',
  push: false,

  suggest(moment) {
    const turn = theirTurn(moment);
    if (
      moment.kind !== 'direct' ||
      moment.tender ||
      moment.tail.at(-1)?.from === 'me' ||
      waits(turn) ||
      !isOpening(moment, turn)
    )
      return [];
    const deepest = deepestToAsk(moment);
    const timed = occasionsOf(moment);
    return ['starter', ...timed]
      .flatMap((occasion) =>
        starters
          .filter((one) => one.habit === 'dig-deeper' && one.depth <= deepest)
          .flatMap((one) =>
            choose([one], occasion, moment, {}, OPENING).map((chosen) => ({
              chosen,
              order:
                chance(`${moment.seed} ${one.id}`) + leaning(deepest - one.depth) + (timed.includes(occasion) ? 2 : 0),
            })),
          ),
      )
      .toSorted((a, b) => b.order - a.order)
      .map(({ chosen }): Suggestion => ({
        ...chosen,
        fit: 0.55,
        reason: because('digDeeper.starter'),
        evidence: 'deepTalk',
      }));
  },

  review(moment) {
    return opens(moment) ? remarks(moment) : [];
  },
};

/** A silence after which a message starts a conversation anew, in milliseconds. */
const REST = 12 * 60 * 60_000;
/** Days without a word after which one may ask what has changed. */
const LONG_AGO = 60;

/** They asked, or told something hard: that is taken up first. */
const waits = (turn: readonly Said[]): boolean =>
  turn.some(
    ({ reading: { questions, need } }) => questions.some(({ kind }) => kind !== 'greeting') || need.kind === 'empathy',
  );

function hasRested({ tail, now }: Moment): boolean {
  const last = tail.at(-1);
  return !last || (last.at !== null && now - last.at >= REST);
}

/** Most starters stay one step below the deepest that would do; the seed decides the rest. */
const leaning = (below: number): number => (below === 1 ? 0.25 : below === 0 ? 0.1 : 0);

/** With as many words or more they told something: another subject would pass it over. */
const TOLD = 6;

/** Nothing of theirs to take up: an empty thread, a long pause, a greeting or a few words like "ok, see you then". */
const isOpening = (moment: Moment, turn: readonly Said[]): boolean =>
  hasRested(moment) || turn.every(({ reading }) => reading.shortReply || reading.words < TOLD);

/** What the hour, the day and the time since the last word call for. */
function occasionsOf(moment: Moment): string[] {
  const { tail, now, utcOffset, relationship, lastContactAt } = moment;
  const day = weekday(now, utcOffset);
  const hour = new Date(now + utcOffset * 60_000).getUTCHours();
  const last = tail.at(-1)?.at ?? lastContactAt;
  if (relationship === 'new' && !tail.some(({ from }) => from === 'them')) return ['starter.first'];
  if (relationship !== 'new' && last !== null && daysBetween(last, now, utcOffset) >= LONG_AGO)
    return ['starter.longAgo'];
  if (day === 'Friday' || day === 'Saturday') return ['starter.weekend'];
  if (day === 'Sunday') return ['starter.sunday'];
  return hour >= 19 ? ['starter.evening'] : day === 'Monday' ? ['starter.monday'] : [];
}

/** A draft starts a conversation: not an answer, and not the first hello to somebody new, where a greeting is polite. */
function opens(moment: Moment): boolean {
  const { kind, tender, relationship, tail } = moment;
  if (kind !== 'direct' || tender || !hasRested(moment)) return false;
  if (relationship === 'new' && !tail.some(({ from }) => from === 'them')) return false;
  return theirTurn(moment).every(({ reading }) => !reading.asks && reading.need.kind === 'none');
}

const remarks = ({ draft }: Moment): Remark[] =>
  reviewed(draft, [...shallow, ...deeperOpeners], (words) =>
    because('digDeeper.shallow', { words: words.trim() }),
  ).slice(0, 1);
