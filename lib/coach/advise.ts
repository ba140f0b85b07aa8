import { textHash } from '@/lib/conversation/row';
import type { Habit, Moment } from '@/lib/habits/habit';
import type { HabitId, Switchable } from '@/lib/habits/ids';
import { speaker } from '@/lib/locales/catalogue';
import { reasons } from '@/lib/locales/en/reasons';
import { evidenceOf } from '@/lib/phrases/evidence';
import { silence, type Advice, type Offer } from './advice';
import { fades } from './fading';
import type { History } from './history';
import { likelyFor } from './likely';
import { memoryAsk } from './memory-ask';
import { nudgeFor } from './nudge';
import { unsaid } from './once';
import { rank, type Candidate } from './rank';
import { readingMs } from './reading-time';
import type { SayReason } from './reason';
import { inRegister, registerOf, withEmoji } from './register';
import { hushOf } from './safety';
import { starters, wayOut } from './starters';
import { isTender } from './tender';
import { theirTurn } from './turn';

/** What the person switched on, the language being written, and the one reasons are said in. */
export interface Options {
  chips: boolean;
  nudges: boolean;
  balance: boolean;
  /** Habits and rules switched off: here, with this person or everywhere. */
  off: readonly Switchable[];
  /** Two-letter code of the conversation's language; null when unsure, which is taken for a language Tend speaks. */
  language: string | null;
  say: SayReason;
}

export const allOn: Options = {
  chips: true,
  nudges: true,
  balance: true,
  off: [],
  language: null,
  say: speaker(reasons, 'en'),
};

/** With this many words in the draft chips hide, unless asked for. */
const WRITING = 3;
const OFFERS = 3;

/** Work: listening, thanks, firm plans, and a kind word when something is hard. */
const AT_WORK: readonly HabitId[] = ['listen', 'appreciate', 'look-ahead', 'care'];
/** Under a public post: a question or thanks, on request. */
const IN_PUBLIC: readonly HabitId[] = ['listen', 'appreciate', 'care'];
/** In a group: what answers somebody. */
const IN_GROUP: readonly HabitId[] = ['listen', 'appreciate', 'look-ahead', 'care'];
/** Not in tender time, whoever asks; an invitation may come when asked for. */
const PLAYFUL: readonly HabitId[] = ['tennis-match', 'dig-deeper', 'open-up', 'shared-project', 'micro-steps'];

/**
 * The answer to one reading: pure, and the same for the same moment, history and options.
 * Safety comes first, then silence where nobody waits for an answer, then the habits' best offers.
 */
export function advise(given: Moment, habits: readonly Habit[], history: History, options: Options): Advice {
  const moment: Moment = { ...given, tender: isTender(given) };
  const hush = hushOf(moment, history.handle.reopenedAt);
  if (hush === 'crisisTheirs' || hush === 'crisisOwn') return { ...silence, note: hush };
  if (hush === 'closed' || history.handle.closedAt !== null) return silence;
  if (hush === 'hurt') return { ...silence, offers: moment.pull ? toOffers(wayOut(moment), moment, options.say) : [] };

  const balance =
    options.balance && moment.kind === 'direct' && !moment.tender && moment.balance.enough ? moment.balance : null;
  if (options.language !== null && options.language !== 'en')
    return { ...silence, note: unsaid('otherLanguage', moment, history), balance };

  const practised = habits.filter(({ id }) => !options.off.includes(id) && hasPlace(id, moment));
  const asked = practised.filter(({ push }) => push || moment.pull);
  const chips =
    options.chips && chipsMayCome(moment) ? chosen(moment, asked, history, options) : { offers: [], faded: false };
  const nudge = options.nudges && nudgeMayCome(moment) ? nudgeFor(moment, asked, history, options) : null;
  const askedInVain = moment.pull && chips.offers.length === 0 && !nudge;
  return {
    ...silence,
    offers: chips.offers,
    nudge,
    note: chips.faded ? unsaid('helpFades', moment, history) : askedInVain ? 'nothing' : null,
    ask: memoryAsk(moment, history),
    balance,
    readingMs: moment.pull ? 0 : readingMs(theirTurn(moment)),
  };
}

/** Asked for, always; unasked, when it is the person's turn in a conversation of their own and the draft is (nearly) empty. */
function chipsMayCome({ pull, kind, draftReading }: Moment): boolean {
  return pull || (kind !== 'public' && (draftReading?.words ?? 0) < WRITING);
}

/** Under a public post on request alone. */
function nudgeMayCome({ pull, kind, draftReading }: Moment): boolean {
  return (pull || kind !== 'public') && (draftReading?.words ?? 0) >= 2;
}

function hasPlace(habit: HabitId, { kind, relationship, tender, pull }: Moment): boolean {
  if (kind === 'public' && !IN_PUBLIC.includes(habit)) return false;
  if (kind === 'group' && !IN_GROUP.includes(habit)) return false;
  if (relationship === 'colleague' && !AT_WORK.includes(habit)) return false;
  return !(tender && (PLAYFUL.includes(habit) || (habit === 'invite' && !pull)));
}

/** Offers of the habits; on request filled up with starters. */
function chosen(
  moment: Moment,
  habits: readonly Habit[],
  history: History,
  { off, say }: Options,
): { offers: Offer[]; faded: boolean } {
  const isLikely = moment.pull ? () => true : likelyFor(moment);
  const suggested = candidates(
    habits.flatMap((habit) => suggestionsOf(habit, moment)).filter(({ phrase }) => isLikely(phrase)),
    moment,
  );
  const fresh = suggested.filter(({ habit, fit }) => !fades(habit, fit, moment, history));
  const ranked = rank(fresh, history, moment);
  const faded = ranked.length === 0 && fresh.length < suggested.length;
  // Words for any post only where there are none for this one.
  const full = ranked.length >= (moment.kind === 'public' ? 1 : OFFERS);
  if (!moment.pull || full) return { offers: toOffers(ranked, moment, say), faded };
  const taken = ranked.map(({ habit }) => habit);
  const more = starters(moment).filter(
    ({ habit }) => !off.includes(habit) && hasPlace(habit, moment) && !taken.includes(habit),
  );
  const filled = [...ranked, ...rank(candidates(more, moment), history, moment)];
  return { offers: toOffers(filled, moment, say), faded: false };
}

/** A habit names its wordings best first: each further one needs a reason (the first is worn) to be taken instead. */
function suggestionsOf(habit: Habit, moment: Moment): Omit<Candidate, 'id'>[] {
  const suggested = habit.suggest?.(moment) ?? [];
  return suggested.map((one, index) => ({ ...one, fit: one.fit - Math.min(index, 4) * 0.02, habit: habit.id }));
}

/** The id is the same while the moment is: what is shown again is the same offer. */
function candidates(suggested: readonly Omit<Candidate, 'id'>[], { seed, tail }: Moment): Candidate[] {
  const last = tail.at(-1);
  const anchor = last ? (last.id ?? `${last.at} ${textHash(last.text)}`) : '';
  return suggested.map((one) => ({ ...one, id: textHash(`offer ${seed} ${anchor} ${one.phrase}`) }));
}

function toOffers(ranked: readonly Candidate[], moment: Moment, say: SayReason): Offer[] {
  const register = registerOf(moment);
  const author = moment.kind === 'group' ? (theirTurn(moment).at(-1)?.message.author ?? null) : null;
  if (moment.kind === 'group' && author === null) return [];
  return ranked.slice(0, OFFERS).map(({ fit: _, waits: __, evidence, text, select, reason, ...offer }) => {
    const glad = !moment.tender && GLAD.includes(evidence);
    const typed = inRegister(glad ? withEmoji(text, register) : text, select, register);
    const said = { reason: say(reason.key, reason.values), evidence: evidenceOf(evidence) };
    return { ...offer, ...(author ? addressed(typed, author) : typed), ...said };
  });
}

/** Evidence of shared joy and good words. */
const GLAD: readonly string[] = ['capitalising', 'compliments'];

/** In a group an offer names whom it answers. */
function addressed({ text, select }: Pick<Offer, 'text' | 'select'>, author: string): Pick<Offer, 'text' | 'select'> {
  const lead = `${author.split(' ')[0]}, `;
  const keeps = /^(?:I\b|[A-Z][a-z]+day\b)/.test(text);
  return {
    text: lead + (keeps ? text : text.charAt(0).toLowerCase() + text.slice(1)),
    select: select && [select[0] + lead.length, select[1] + lead.length],
  };
}
