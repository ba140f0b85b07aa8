import type { Moment } from '@/lib/habits/habit';
import type { Chances, Move } from '@/lib/language/moves';
import { forHardNews, mineBefore, weigh } from './easy';
import { theirTurn } from './turn';
import { occasionOf } from './welcome';

/** Below this chance of its family an offer is not made. */
const LEAST = 0.15;

/** The chances of each message of their turn, oldest first. */
export function turnChances(moment: Moment): Chances[] {
  const before = mineBefore(moment);
  return theirTurn(moment).map((said) => weigh(said, before).chances);
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
export const families: Readonly<Record<string, readonly Move[]>> = {
  'appreciate.achieved': ['congrats', 'welldone'],
  'appreciate.effort': ['congrats', 'welldone', 'rest', 'luck'],
  'appreciate.favour': ['tk', 'good', 'tip', 'ti'],
  'appreciate.thanked': ['wel'],
  'care.anxious': ['luck', 'worry', 'fingers', 'feel', 'hard'],
  'care.apology': ['nw'],
  'care.breakup': forHardNews,
  'care.broken': forHardNews,
  'care.delay': ['pain', 'ohno', 'haha'],
  'care.engaged': ['congrats'],
  'care.gotIn': ['congrats'],
  'care.grief': forHardNews,
  'care.hard': forHardNews,
  'care.home': ['congrats'],
  'care.illness': forHardNews,
  'care.injury': forHardNews,
  'care.job': forHardNews,
  'care.low': forHardNews,
  'care.nearWell': ['glad', 'lovely'],
  'care.newJob': ['congrats'],
  'care.passed': ['congrats', 'welldone'],
  'care.rejected': forHardNews,
  'care.scare': ['glad'],
  'care.sick': forHardNews,
  'care.stolen': forHardNews,
  'care.waiting': ['worry', 'luck', 'fingers'],
  'care.won': ['congrats', 'welldone'],
};
