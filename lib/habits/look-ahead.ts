import type { Span } from '@/lib/coach/advice';
import { calledOffAt, isConfirmed, planMade, promisesMade } from '@/lib/coach/agreed';
import { daysBetween, proposedDay, weekday } from '@/lib/coach/days';
import { easyReplies } from '@/lib/coach/easy';
import { because } from '@/lib/coach/reason';
import { contentWords, everything, theirTurn, type Said } from '@/lib/coach/turn';
import type { Plan } from '@/lib/language/reading';
import { choose } from '@/lib/phrases/choose';
import { CALLED_OFF, GRAVE, lookAhead as words, NO_DAY, PROPOSED, SEES_TO_IT } from '@/lib/phrases/en/look-ahead';
import { meetingMoves, meetingWords } from '@/lib/phrases/en/easy/meeting';
import { fill } from '@/lib/phrases/fill';
import type { Habit, Moment, Remark, Suggestion } from './habit';

/** Turns "sometime" into a day, asks before it whether it still suits, and comes back to what the writer promised. */
export const lookAhead: Habit = {
  id: 'look-ahead',
  push: true,

  suggest(moment) {
    if (moment.kind === 'public') return [];
    return [
      ...moved(moment),
      ...theirs(moment),
      ...confirmed(moment),
      ...promised(moment),
      ...(isHardNow(moment) || isSeenTo(moment) ? [] : easyReplies(moment, meetingMoves, meetingWords)),
    ];
  },

  review({ kind, draft, draftReading, now, utcOffset }) {
    if (kind === 'public') return [];
    return (draftReading?.plans ?? []).flatMap((plan) =>
      firmer(plan, draft, proposedDay(now, utcOffset, plan.activity)),
    );
  },
};

/** Longer than this, a plan without a vague word may be about anything, in characters. */
const SHORT = 40;

/** They ask something besides: that is answered first. */
const asksElse = (turn: readonly Said[], { span }: Plan): boolean =>
  turn.some(({ reading }) =>
    reading.questions.some((one) => one.kind !== 'greeting' && (one.span[1] < span[0] || one.span[0] > span[1])),
  );

/** They arrange it themselves: "leave it with me". */
const isSeenTo = (moment: Moment): boolean => theirTurn(moment).some(({ message }) => SEES_TO_IT.test(message.text));

function theirs(moment: Moment): Suggestion[] {
  const turn = theirTurn(moment);
  const last = turn.map(({ message }) => message.text).join('\n');
  const plan = turn
    .flatMap(({ reading }) => reading.plans)
    .findLast(({ kind, firmness }) => kind === 'plan' && firmness === 'vague');
  if (
    !plan ||
    SEES_TO_IT.test(last) ||
    NO_DAY.test(last) ||
    (!plan.vague && last.length > SHORT) ||
    asksElse(turn, plan)
  )
    return [];
  const day = proposedDay(moment.now, moment.utcOffset, plan.activity);
  const activity = plan.activity?.replace(/^(?:some|another) /, '');
  const named =
    activity && !/^(?:catch|get)/.test(activity) ? choose(words, 'theirs.activity', moment, { day, activity }) : [];
  const plain = choose(words, 'theirs', moment, { day });
  return [...named, ...plain].map((chosen) => ({
    ...chosen,
    fit: 0.85,
    reason: because('lookAhead.theirs'),
    evidence: 'invitations',
  }));
}

function moved(moment: Moment): Suggestion[] {
  const said = theirTurn(moment).findLast(({ message }) => CALLED_OFF.test(message.text));
  if (!said || GRAVE.test(said.message.text) || PROPOSED.test(said.message.text)) return [];
  const day = proposedDay(moment.now, moment.utcOffset, null);
  const named =
    said.message.text.toLowerCase().includes(day.split(' ')[0]!.toLowerCase()) ||
    /\bnext week\b/i.test(said.message.text);
  return choose(words, named ? 'moved.open' : 'moved', moment, { day }).map((chosen) => ({
    ...chosen,
    fit: 0.8,
    reason: because('lookAhead.moved'),
    evidence: 'ifThen',
  }));
}

const END = /^[\s.!…]*/;

/** "let's catch up soon" becomes "let's catch up Thursday after work?"; only the vague words change. */
function firmer({ firmness, vague, span, kind, by }: Plan, draft: string, day: string): Remark[] {
  const [start, end] = vague ?? span;
  const after = draft.slice(end).match(END)?.[0] ?? '';
  const closes = end + after.length >= draft.length || /\S/.test(after);
  if (firmness === 'firm' || (!vague && (kind === 'promise' || by !== 'we' || !closes))) return [];
  const about: Span = [start, closes ? end + after.trimEnd().length : end];
  const said = draft.slice(start, end);
  const filled = fill(closes ? '[{day}]?' : '[{day}]', { day });
  if (!filled?.select) return [];
  const lead = vague ? '' : `${said} `;
  const select: Span = [filled.select[0] + lead.length, filled.select[1] + lead.length];
  return [
    {
      phrase: 'look-ahead.review.day',
      about,
      remark: because('lookAhead.vague', { words: said }),
      rewrite: { text: lead + filled.text, select },
      fit: 0.85,
      evidence: 'invitations',
    },
  ];
}

/** How many days before it a plan is confirmed. */
const BEFORE = 2;

/** "Still on for Saturday?", shortly before, where nobody has spoken of it since the day it was made. */
function confirmed(moment: Moment): Suggestion[] {
  const { now, utcOffset } = moment;
  if (isHardNow(moment)) return [];
  const plan = standing(moment).find(({ at }) => {
    const ahead = daysBetween(now, at, utcOffset);
    return ahead > 0 && ahead <= BEFORE;
  });
  if (!plan) return [];
  const count = daysBetween(now, plan.at, utcOffset);
  const when = count === 1 ? 'tomorrow' : weekday(plan.at, utcOffset);
  const values = { when, on: count === 1 ? when : `on ${when}` };
  const named = plan.what ? choose(words, 'confirm.activity', moment, { ...values, activity: plan.what }) : [];
  return [...named, ...choose(words, 'confirm', moment, values)].map((chosen) => ({
    ...chosen,
    fit: 0.9,
    reason: because('lookAhead.confirm', { count }),
    evidence: 'ifThen',
  }));
}

/** Plans that may want a word: the one in the open conversation, made before today; else those kept, where nobody writes just now. */
function standing(moment: Moment): { what: string | null; at: number }[] {
  const { now, utcOffset, tail, plans } = moment;
  const said = everything(moment);
  const today = (at: number | null): boolean => at === null || daysBetween(at, now, utcOffset) === 0;
  const made = planMade(said, now, utcOffset);
  if (made) return today(made.said.message.at) || isConfirmed(said, made, utcOffset) ? [] : [made];
  if (calledOffAt(said) !== null || tail.some(({ at }) => today(at))) return [];
  return plans.filter(({ promise }) => !promise).map(({ at }) => ({ what: null, at }));
}

/** Days after its day for which a promise may still be brought up. */
const STILL = 10;
const DONE = /\b(?:got (?:it|them)|thank|thanks|received|arrived)\b/i;
/** Done together, so that a day can be proposed for it. */
const TOGETHER = /^(?:call|ring|phone|facetime|visit|see|meet|take|come|drop|pop|treat|cook|help|teach|show)\b/i;

/** What the writer said they would do, once its day has come and nothing here shows that it was done. */
function promised(moment: Moment): Suggestion[] {
  const { now, utcOffset, plans } = moment;
  if (isHardNow(moment)) return [];
  const said = everything(moment);
  const made = promisesMade(said, now).filter(
    ({ said: { message } }) => message.at !== null && daysBetween(message.at, now, utcOffset) > 0,
  );
  const kept = plans.filter(({ promise, what }) => promise && !made.some((one) => one.what === what));
  const due = [...kept.map(({ what, at }) => ({ what, at, index: -1 })), ...made].findLast(({ what, at, index }) => {
    const ago = daysBetween(at, now, utcOffset);
    return ago >= 0 && ago <= STILL && !isDone(said.slice(index + 1), what ?? '', at, utcOffset);
  });
  if (!due?.what) return [];
  const values = { promise: due.what, day: proposedDay(now, utcOffset, due.what) };
  return choose(words, TOGETHER.test(due.what) ? 'promised.meet' : 'promised', moment, values).map((chosen) => ({
    ...chosen,
    fit: 0.8,
    reason: because('lookAhead.promised'),
    evidence: 'ifThen',
  }));
}

/** The writer named it again, or wrote at all on its day or later; or they took it up then. */
function isDone(later: readonly Said[], what: string, day: number, utcOffset: number): boolean {
  const topic = contentWords(what);
  return later.some(({ message: { from, at, text } }) => {
    const named = [...contentWords(text)].some((word) => topic.has(word));
    const since = at === null || daysBetween(day, at, utcOffset) >= 0;
    return from === 'me' ? since || named : since && (named || DONE.test(text));
  });
}

/** While something is hard, plans and promises can wait until ideas are asked for. */
const isHardNow = (moment: Moment): boolean =>
  moment.kind !== 'direct' ||
  (!moment.pull && (moment.tender || theirTurn(moment).some(({ reading }) => reading.need.kind === 'empathy')));
