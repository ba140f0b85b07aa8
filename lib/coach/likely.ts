import type { Moment } from '@/lib/habits/habit';
import type { Chances, Move } from '@/lib/language/moves';
import { forHardNews, mineBefore, weigh } from './easy';
import { theirTurn } from './turn';
import { occasionOf } from './welcome';

/** Below this chance of its family an offer is not made. */
const LEAST = 0.15;
/** Words of care hurt where they are not called for. */
const LEAST_OF_CARE = 0.35;
/** What weighs on them, beyond a nuisance, and from when on nothing but care has a place. */
const grave: readonly Move[] = ['sorry', 'hard', 'worry', 'okay'];
const GRAVE = 0.75;

/**
 * Tells of an offer whether a move of its family would answer their turn. Offers that belong to no family are left to
 * their habit, unless the turn is grave.
 */
export function likelyFor(moment: Moment): (phrase: string) => boolean {
  const before = mineBefore(moment);
  const chances = theirTurn(moment).map((said) => weigh(said, before).chances);
  if (chances.length === 0) return () => true;
  const most = (family: readonly Move[]) => Math.max(...chances.map((each) => chanceOf(family, each)));
  const isGrave = most(grave) >= GRAVE;
  return (phrase) => {
    const family = familyOf(phrase);
    if (isGrave && !isOfCare(phrase, family)) return false;
    return !family || most(family) >= (family === forHardNews ? LEAST_OF_CARE : LEAST);
  };
}

/** Easy replies of care have no family: the model chose them itself. */
const isOfCare = (phrase: string, family: readonly Move[] | null): boolean =>
  family ? family.some((move) => forHardNews.includes(move)) : phrase.startsWith('care.');

const chanceOf = (family: readonly Move[], chances: Chances): number =>
  family.reduce((sum, move) => sum + chances[move], 0);

/** The family of the occasion, or of what it is a kind of: "care.grief.pet" is a "care.grief". */
function familyOf(phrase: string): readonly Move[] | null {
  const parts = occasionOf(phrase).split('.');
  const lengths = parts.map((_, index) => parts.length - index);
  const known = lengths.map((length) => families[parts.slice(0, length).join('.')]);
  return known.find((family) => family !== undefined) ?? null;
}

/** For something managed, and for good news of any kind. */
const forSuccess: readonly Move[] = ['congrats', 'welldone'];
const forGoodNews: readonly Move[] = [...forSuccess, 'glad', 'lovely'];
/** Where somebody begins something. */
const forAStart: readonly Move[] = [...forGoodNews, 'luck', 'enjoy', 'more', 'feel', 'why', 'wow', 'haha'];

/** What else would be said where an offer of this kind fits: by habit and occasion, or the first part of it. */
export const families: Readonly<Record<string, readonly Move[]>> = {
  'appreciate.achieved': forSuccess,
  'appreciate.effort': ['congrats', 'welldone', 'rest', 'luck'],
  'appreciate.favour': ['tk', 'good', 'tip', 'ti'],
  'appreciate.thanked': ['wel'],
  'care.anxious': ['luck', 'worry', 'fingers', 'feel', 'hard'],
  'care.apology': ['nw'],
  'care.baby': forGoodNews,
  'care.breakup': forHardNews,
  'care.broken': forHardNews,
  'care.conflict': forHardNews,
  'care.delay': ['pain', 'ohno', 'haha'],
  'care.dread': forHardNews,
  'care.engaged': ['congrats'],
  'care.failed': forHardNews,
  'care.good': forGoodNews,
  'care.gotIn': ['congrats'],
  'care.grief': forHardNews,
  'care.griefLater': forHardNews,
  'care.guilt': forHardNews,
  'care.hard': forHardNews,
  'care.home': ['congrats'],
  'care.illness': forHardNews,
  'care.injury': forHardNews,
  'care.job': forHardNews,
  'care.lonely': forHardNews,
  'care.low': forHardNews,
  'care.missing': forHardNews,
  'care.missingThem': forHardNews,
  'care.nearWell': ['glad', 'lovely'],
  'care.newJob': ['congrats'],
  'care.passed': forSuccess,
  'care.pleased': forGoodNews,
  'care.proudOf': forGoodNews,
  'care.rejected': forHardNews,
  'care.scare': ['glad'],
  'care.sick': forHardNews,
  'care.sleep': forHardNews,
  'care.stolen': forHardNews,
  'care.swamped': forHardNews,
  'care.waiting': ['worry', 'luck', 'fingers'],
  'care.won': forSuccess,
  'listen.learning': forAStart,
  'listen.signedUp': forAStart,
  'listen.startAhead': forAStart,
  'listen.started': forAStart,
  'listen.wentWell': [...forGoodNews, 'fingers'],
};
