import { daysBetween, proposedDay } from '@/lib/coach/days';
import { because, type Reason } from '@/lib/coach/reason';
import { contentWords, everything, type Said } from '@/lib/coach/turn';
import { choose } from '@/lib/phrases/choose';
import { fits, topicOf } from '@/lib/phrases/cue';
import { keepInTouch as words, laterCues } from '@/lib/phrases/en/keep-in-touch';
import { agreeing, type Values } from '@/lib/phrases/fill';
import type { Habit, Moment, Suggestion } from './habit';

/** "How did the interview go?" once its day has passed; a check-in, on request, after a longer silence than usual. */
export const keepInTouch: Habit = {
  id: 'keep-in-touch',
  push: true,

  suggest(moment) {
    if (moment.kind !== 'direct') return [];
    const offers = [...coming(moment).flatMap((event) => dayOf(moment, event)), ...later(moment)];
    return moment.pull ? [...offers, ...checkIn(moment)] : offers;
  },
};

/** An event they named, from the open conversation or from memory. */
interface Coming {
  what: string;
  flipped: string;
  at: number;
  hard: boolean;
}

/** How many days after it one still asks. */
const STILL_ASK = 10;
const JOY =
  /\b(?:concert|gig|show|wedding|party|festival|trip|holiday|vacation|honeymoon|birthday|anniversary|reunion|play|premiere|exhibition|dinner|weekend|picnic)\b/;
const BIG =
  /\b(?:interview|exams?|test|finals|audition|presentation|talk|speech|viva|race|marathon|tournament|recital|performance|competition)\b/;
const HARD = /\b(?:funeral|surgery|operation|scan|biopsy|court|chemo|memorial|hearing|cremation|burial|wake|divorce)\b/;
const SMALL = /\b(?:meeting|shift|delivery|call|work|class|lesson|appointment|deadline)\b/;

/** Not yet asked about, and not told of since. */
function coming(moment: Moment): Coming[] {
  const said = everything(moment);
  const read = said.flatMap(({ message, reading }) =>
    message.from === 'them'
      ? reading.events.filter(({ own }) => own).map(({ what, flipped, at, hard }) => ({ what, flipped, at, hard }))
      : [],
  );
  const kept = moment.events.filter(({ what, at }) => !read.some((event) => event.what === what && event.at === at));
  const remembered = kept.map(({ what, at }) => ({ what, flipped: `the ${what}`, at, hard: HARD.test(what) }));
  return [...read, ...remembered].filter(
    (event) => event.flipped.split(' ').length <= 5 && !SMALL.test(event.what) && !spokenOf(moment, said, event),
  );
}

/** Was anything written since its day began? On the day itself a word about it counts. */
function spokenOf({ utcOffset, now }: Moment, said: readonly Said[], { what, at }: Coming): boolean {
  const since = said.filter(({ message }) => message.at !== null && daysBetween(at, message.at, utcOffset) >= 0);
  if (since.length === 0) return false;
  if (daysBetween(now, at, utcOffset) === 0) return since.some(({ message }) => message.from === 'me');
  const topic = contentWords(what);
  return since.some(
    ({ message, reading }) =>
      (message.from === 'me' && reading.asks) || [...contentWords(message.text)].some((word) => topic.has(word)),
  );
}

function dayOf(moment: Moment, { what, flipped, at, hard }: Coming): Suggestion[] {
  const ago = daysBetween(at, moment.now, moment.utcOffset);
  const values: Values = { event: flipped, ...agreeing(flipped) };
  if (ago === 0) {
    if (what === 'birthday') return offer(moment, 'birthday', {}, 0.95, because('keepInTouch.birthday'));
    if (hard) return offer(moment, 'today.hard', values, 0.95, because('keepInTouch.hard', values));
    return BIG.test(what) ? offer(moment, 'today', values, 0.7, because('listen.event', values)) : [];
  }
  if (ago < 0 || ago > STILL_ASK) return [];
  const occasion = hard ? 'after.hard' : JOY.test(what) ? 'after.joy' : 'after';
  return offer(moment, occasion, values, 0.95, because('keepInTouch.after', { event: flipped, count: ago }));
}

function offer(moment: Moment, occasion: string, values: Values, fit: number, reason: Reason): Suggestion[] {
  return choose(words, occasion, moment, values).map((chosen) => ({ ...chosen, fit, reason, evidence: 'reachingOut' }));
}

/** Days after which something that goes on may be asked about again. */
const LATER = 5;

/** What they told a while ago and nobody has come back to: only where no answer of theirs waits. */
function later(moment: Moment): Suggestion[] {
  const said = everything(moment);
  const last = said.at(-1)?.message;
  if (!last || last.at === null || moment.now - last.at < LATER * DAY || (!moment.pull && last.from === 'me'))
    return [];
  const heard = said.filter(({ message }) => message.from === 'them').toReversed();
  for (const { reading } of heard.slice(0, 8)) {
    for (const cue of laterCues) {
      const clause = reading.clauses.find((one) => fits(cue, one));
      if (clause) return offer(moment, cue.occasion, topicOf(cue, clause) ?? {}, cue.fit, because('keepInTouch.later'));
    }
  }
  return [];
}

const DAY = 24 * 60 * 60_000;
/** Days between contacts where none were learned yet. */
const USUAL = 7;

function checkIn(moment: Moment): Suggestion[] {
  const last = moment.tail.findLast(({ at }) => at !== null)?.at ?? moment.lastContactAt;
  if (last === null || moment.now - last < (moment.cadenceDays ?? USUAL) * DAY) return [];
  const values = { evening: proposedDay(moment.now, moment.utcOffset, 'call') };
  return offer(moment, 'gap', values, 0.6, because('keepInTouch.gap'));
}
