import type { HabitId } from '@/lib/habits/ids';
import type { Move } from '@/lib/language/moves';
import type { reasons } from '@/lib/locales/en/reasons';
import { easeWords } from '@/lib/phrases/en/easy/ease';
import { meetingWords } from '@/lib/phrases/en/easy/meeting';
import { newsWords } from '@/lib/phrases/en/easy/news';
import { thanksWords } from '@/lib/phrases/en/easy/thanks';
import { appreciate } from '@/lib/phrases/en/appreciate';
import type { Wording } from '@/lib/phrases/phrase';

/** What a move is said with, when it is this likely. */
export interface EasyMove {
  move: Move;
  habit: HabitId;
  occasion: string;
  reason: keyof typeof reasons;
  evidence: string;
  /** Least chance, from sources the model had not seen; higher where a wrong word hurts. */
  least: number;
}

/** Moves that come rightly often enough by the model alone. The others come only where a cue speaks for them too. */
export const easyMoves: readonly EasyMove[] = [
  { move: 'congrats', habit: 'care', occasion: 'bigNews', reason: 'care.good', evidence: 'capitalising', least: 0.6 },
  { move: 'nw', habit: 'care', occasion: 'noWorries', reason: 'care.ease', evidence: 'responsiveness', least: 0.6 },
  { move: 'night', habit: 'care', occasion: 'toBed', reason: 'care.wish', evidence: 'responsiveness', least: 0.3 },
  { move: 'enjoy', habit: 'care', occasion: 'enjoy', reason: 'care.wish', evidence: 'responsiveness', least: 0.5 },
  { move: 'safe', habit: 'care', occasion: 'travelling', reason: 'care.wish', evidence: 'responsiveness', least: 0.6 },
  { move: 'rest', habit: 'care', occasion: 'rest', reason: 'care.wish', evidence: 'responsiveness', least: 0.5 },
  { move: 'getwell', habit: 'care', occasion: 'getWell', reason: 'care.wish', evidence: 'responsiveness', least: 0.6 },
  {
    move: 'wel',
    habit: 'appreciate',
    occasion: 'thanked',
    reason: 'appreciate.thanked',
    evidence: 'gratitude',
    least: 0.5,
  },
  {
    move: 'ytoo',
    habit: 'appreciate',
    occasion: 'wishedBack',
    reason: 'appreciate.kind',
    evidence: 'gratitude',
    least: 0.3,
  },
  {
    move: 'ti',
    habit: 'appreciate',
    occasion: 'headsUp',
    reason: 'appreciate.told',
    evidence: 'gratitude',
    least: 0.6,
  },
  {
    move: 'see',
    habit: 'look-ahead',
    occasion: 'seeYou',
    reason: 'lookAhead.meeting',
    evidence: 'ifThen',
    least: 0.35,
  },
];

export const easyWords: readonly Wording[] = [
  ...easeWords,
  ...newsWords,
  ...thanksWords,
  ...meetingWords,
  ...appreciate,
];

/** What else would be said where an offer of this kind fits: by habit and occasion, or the first part of it. */
export const families: Readonly<Record<string, readonly Move[]>> = {
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
