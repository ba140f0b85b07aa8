import { resolveDay, spotDates } from '@/lib/language/dates';
import { daysBetween, weekday } from './days';
import type { Said } from './turn';

/** A day the two settled on, or something the writer promised for a day. */
export interface Agreed {
  /** A plan: "coffee", null when only meeting is meant. A promise: "send you the photos". */
  what: string | null;
  /** Start of the day, epoch milliseconds. */
  at: number;
  /** The message it was said in. */
  said: Said;
  /** Index among the messages given from which on it stood: the yes to a plan, the promise itself. */
  index: number;
}

const PLACE_IN_DAY = String.raw`(?:(?:this|next|on|maybe|say|the) )*`;
const DAY = String.raw`(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d{1,2}(?:st|nd|rd|th))`;
const ACTIVITY =
  /\b(?:coffee|tea|cuppa|drinks?|beers?|pints?|lunch|dinner|brunch|breakfast|walk|hike|call|film|movie|picnic|bbq|barbecue|pizza|curry|swim|run|gig|museum|cinema)\b/;
const NAMED = new RegExp(`(?:\\b(?:a|an|another|some) )?(?:quick )?${ACTIVITY.source}`);
/** A question that puts a day forward. */
const PROPOSES = new RegExp(
  String.raw`\b(?:how|what) about (?:${PLACE_IN_DAY}${DAY}|(?:a |some )?${ACTIVITY.source})|\bshall we\b|\b(?:would|does|is) ${PLACE_IN_DAY}${DAY}.{0,20}\b(?:suit|work|good|better|ok|okay|fine)\b|^\W*(?:(?:a|some|fancy|want|another) )*${ACTIVITY.source}.{0,16}\b${DAY}`,
);
const YES =
  /\b(?:yes|yep|yeah|yup|sure|ok(?:ay)?|perfect|great|deal|lovely|brilliant|cool|works|suits me|good for me|sounds (?:good|great|lovely|perfect|fun|nice)|see you|count me in|i'?m in|love (?:to|that)|looking forward|can'?t wait|it'?s a (?:date|plan))\b|👍|🎉/;
const NO =
  /\b(?:can'?t|cannot|can not|won'?t|not|busy|instead|sorry|rain ?check|maybe|might|another|how about|what about|let me|depends|no|nope|unless|rather|cancel\w*|resched\w*|postpone\w*|wish)\b/;
const KINDLY = /\bcan'?t wait\b|\bno (?:worries|problem|prob)\b|\bwhy not\b/g;
/** Called off, moved, or put into doubt by what happened. */
const OFF =
  /\b(?:can'?t (?:make|come|do)|cancel\w*|postpone\w*|resched\w*|rain ?check|call(?:ed|ing)? (?:it )?off|bail|not (?:going to|gonna|able to) (?:make|come)|another (?:day|time)|after all|ill|sick|flu|fever|covid|hospital|emergency|died|funeral)\b/;
/** It was spoken of since: nobody needs to ask. */
const CONFIRMED =
  /\b(?:still (?:on|ok|okay|good|up|coming|free)|see you|looking forward|can'?t wait|what time|where shall|meet (?:at|you))\b/;

const plain = ({ message }: Said): string => message.text.toLowerCase().replaceAll('’', "'");
const accepts = (text: string): boolean => YES.test(text) && !NO.test(text.replaceAll(KINDLY, ' '));

/** Which day stands between the two, by what they wrote; the latest one, null when none does or it was called off. */
export function planMade(said: readonly Said[], now: number, utcOffset: number): Agreed | null {
  let made: Agreed | null = null;
  for (const [index, one] of said.entries()) {
    if (made && index > made.index && OFF.test(plain(one))) made = null;
    const proposed = proposedIn(one, now, utcOffset);
    const answer = said.findIndex(({ message }, at) => at > index && message.from !== one.message.from);
    if (!proposed || answer < 0 || answer > index + 3 || !accepts(plain(said[answer]!))) continue;
    made = { what: proposed.what ?? activityBefore(said, index), at: proposed.at, said: one, index: answer };
  }
  return made;
}

/** "We should get coffee some time" - "How about Thursday?" */
function activityBefore(said: readonly Said[], index: number): string | null {
  const plans = said.slice(Math.max(0, index - 4), index).flatMap(({ reading }) => reading.plans);
  return sayable(plans.findLast(({ activity }) => activity !== null)?.activity);
}

const MASS = /^(?:coffee|tea|drinks|beers|pints|lunch|dinner|brunch|breakfast|pizza|curry|\w+ing)$/;

/** As it follows "on for": "a walk", "coffee"; null where an article is missing. */
function sayable(activity: string | null | undefined): string | null {
  const bare = activity?.replace(/^(?:another|some) |\bquick /g, '') ?? '';
  return MASS.test(bare) || /^an? /.test(bare) ? bare : null;
}

function proposedIn(one: Said, now: number, utcOffset: number): Pick<Agreed, 'what' | 'at'> | null {
  const text = plain(one);
  if (/\bweekend\b/.test(text)) return null;
  const firm = one.reading.plans.find(({ kind, at }) => kind === 'plan' && at !== null);
  if (firm?.at) return { what: sayable(firm.activity), at: firm.at };
  if (!text.includes('?') || !PROPOSES.test(text)) return null;
  const day = spotDates(text).find(({ kind }) => kind === 'day');
  const at = day ? resolveDay(day, one.message.at ?? now, utcOffset) : null;
  return at === null ? null : { what: sayable(text.match(NAMED)?.[0]), at };
}

/** When something since then put the day in doubt; null when nothing did. */
export function calledOffAt(said: readonly Said[]): number | null {
  return said.findLast((one) => OFF.test(plain(one)))?.message.at ?? null;
}

/** Was the day spoken of after the day on which it was settled? */
export function isConfirmed(said: readonly Said[], { index, at }: Agreed, utcOffset: number): boolean {
  const settled = said[index]?.message.at;
  const day = weekday(at, utcOffset).toLowerCase();
  return said
    .slice(index + 1)
    .some(
      (one) =>
        one.message.at !== null &&
        daysBetween(settled ?? 0, one.message.at, utcOffset) > 0 &&
        (CONFIRMED.test(plain(one)) || plain(one).includes(day)),
    );
}

const LEAD =
  /^\W*i(?:'ll| will| would| shall|'m going to| am going to| promise to|'d)\s+(?:(?:definitely|really|just|be|try to|also)\s+)*/i;
const REST =
  /[.,!?;:\n()"]|\s(?:and|but|when|if|so|because|once|after|before|as soon|then|tho|though|ok|okay)\b|\s(?:very |really )?(?:soon|later|some ?time|asap|eventually|one day)\b/i;
const LOOSE = /\s(?:on|at|by|in|for|about|this|next|the|a|to|of|with|until)$/i;
/** Writing is doing these; others are said without meaning anything. */
const SAYS_LITTLE =
  /^(?:let|text|message|write|ping|get back|keep|stay|pay|lend you (?:the |some )?money|show up|see if)\b/i;
/** Nobody is reminded of these in writing. */
const PRIVATE =
  /\b(?:money|cash|rent|owe|loan|doctor|hospital|pills?|medicine|test results?|lawyer|court|church|vote)\b|[£$€]/i;
const MOST_WORDS = 7;
/** Days after which "soon" has come. */
const SOON = 5 * 24 * 60 * 60_000;

/** What the writer said they would do for the other one, newest last; only what can be said back word for word. */
export function promisesMade(said: readonly Said[], now: number): Agreed[] {
  return said.flatMap((one, index): Agreed[] => {
    const { message, reading } = one;
    const promise =
      message.from === 'me' ? reading.plans.find(({ kind, by }) => kind === 'promise' && by === 'me') : null;
    const what = promise && wordsOf(message.text.slice(promise.span[0]).replaceAll('’', "'"));
    if (!promise || !what) return [];
    return [{ what, at: promise.at ?? (message.at ?? now) + SOON, said: one, index }];
  });
}

/** "I'll send you the photos tomorrow, ok?" as "send you the photos"; null when it is not clean. */
function wordsOf(text: string): string | null {
  const lead = text.match(LEAD)?.[0];
  if (lead === undefined) return null;
  let [words = ''] = text.slice(lead.length).split(REST);
  const [day] = spotDates(words.toLowerCase());
  if (day) words = words.slice(0, day.start).trim();
  while (LOOSE.test(words)) words = words.replace(LOOSE, '');
  words = words.trim();
  const count = words.split(/\s+/).length;
  if (count < 2 || count > MOST_WORDS || !/^[\p{L}\p{N}' -]+$/u.test(words)) return null;
  return SAYS_LITTLE.test(words) || PRIVATE.test(words) ? null : words;
}
