import type { Moment } from '@/lib/habits/habit';
import type { Chances, Move } from '@/lib/language/moves';
import { chancesOf, mineBefore } from './easy';
import { theirTurn } from './turn';
import { occasionOf } from './welcome';

/** Below this chance of its family an offer is not made. */
const LEAST = 0.15;

/** The chances of each message of their turn, oldest first. */
export function turnChances(moment: Moment): Chances[] {
  const before = mineBefore(moment);
  return theirTurn(moment).map((said) => chancesOf(said, before));
}

/** Would a move of the offer's family answer their turn? Offers that belong to none are left to their habit. */
export function isLikely(phrase: string, chances: readonly Chances[]): boolean {
  const family = familyOf(phrase);
  if (!family || chances.length === 0) return true;
  return chances.some((each) => family.reduce((sum, move) => sum + each[move], 0) >= LEAST);
}

/** The family of the occasion, or of what it is a kind of: "care.grief.pet" is a "care.grief". */
function familyOf(phrase: string): readonly Move[] | null {
  const parts = occasionOf(phrase).split('.');
  const lengths = parts.map((_, index) => parts.length - index);
  const known = lengths.map((length) => families[parts.slice(0, length).join('.')]);
  return known.find((family) => family !== undefined) ?? null;
}

/** What else would be said where an offer of this kind fits: by habit and occasion, or the first part of it. */
const families: Readonly<Record<string, readonly Move[]>> = {
  'appreciate.achieved': ['congrats'],
  'appreciate.doneForThem': ['tk'],
  'appreciate.effort': ['congrats', 'rest', 'luck'],
  'appreciate.favour': ['tk', 'ti'],
  'appreciate.forgiven': ['tk'],
  'appreciate.generous': ['tk'],
  'appreciate.given': ['tk'],
  'appreciate.headsUp': ['ti'],
  'appreciate.invited': ['tk', 'check'],
  'appreciate.offered': ['tk'],
  'appreciate.praised': ['tk'],
  'appreciate.sent': ['tk', 'ti'],
  'appreciate.thanked': ['wel'],
  'appreciate.tip': ['tk', 'ti'],
  'appreciate.wished': ['tk', 'ytoo'],
  'appreciate.wishedBack': ['ytoo'],
  'care.anxious': ['luck', 'worry'],
  'care.apologised': ['nw'],
  'care.apology': ['nw'],
  'care.badNews': ['sorry'],
  'care.bigNews': ['congrats'],
  'care.breakup': ['sorry'],
  'care.broken': ['ohno', 'pain'],
  'care.calledOffPoorly': ['getwell', 'nw'],
  'care.delay': ['pain', 'ohno'],
  'care.engaged': ['congrats'],
  'care.enjoy': ['enjoy'],
  'care.fingersCrossed': ['luck', 'worry'],
  'care.getWell': ['getwell'],
  'care.goodNews': ['glad', 'congrats', 'lovely'],
  'care.gotIn': ['congrats'],
  'care.grief': ['sorry'],
  'care.hard': ['ohno', 'pain', 'sorry', 'worry'],
  'care.home': ['congrats'],
  'care.hurtNow': ['okay', 'ohno'],
  'care.illness': ['worry', 'sorry'],
  'care.injury': ['getwell', 'okay', 'ohno'],
  'care.job': ['sorry', 'ohno'],
  'care.lostSomebody': ['sorry'],
  'care.low': ['sorry', 'ohno'],
  'care.luck': ['luck'],
  'care.movedPlan': ['nw'],
  'care.nearWell': ['glad'],
  'care.newJob': ['congrats'],
  'care.noRush': ['rush'],
  'care.noWorries': ['nw'],
  'care.ouch': ['ohno', 'okay', 'getwell'],
  'care.passed': ['congrats'],
  'care.poorThing': ['ohno', 'worry', 'getwell'],
  'care.rejected': ['ohno', 'sorry'],
  'care.relief': ['glad'],
  'care.rest': ['rest'],
  'care.scare': ['glad'],
  'care.setback': ['ohno', 'pain'],
  'care.sick': ['getwell'],
  'care.stolen': ['ohno', 'okay', 'pain'],
  'care.toBed': ['night'],
  'care.travelling': ['safe'],
  'care.waiting': ['worry', 'luck'],
  'care.wellDone': ['congrats'],
  'care.won': ['congrats'],
  'care.worry': ['worry', 'luck'],
  'listen.callWanted': ['okay', 'what'],
  'listen.ideasWanted': ['check'],
  'listen.laughed': ['haha'],
  'listen.lookedUp': ['check'],
  'listen.sweet': ['lovely'],
  'listen.teased': ['more'],
  'look-ahead.agreed': ['see'],
  'look-ahead.onTheirWay': ['soon', 'see'],
  'look-ahead.seeYou': ['see'],
};
