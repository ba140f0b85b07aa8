import type { Span } from '@/lib/coach/advice';
import { deepestSaid } from '@/lib/coach/depth';
import { because } from '@/lib/coach/reason';
import { everything, theirTurn, type Said } from '@/lib/coach/turn';
import type { Reading } from '@/lib/language/reading';
import { choose } from '@/lib/phrases/choose';
import { discomfort } from '@/lib/phrases/en/boundaries';
import { gentler, heavy, lighter, openUp as words } from '@/lib/phrases/en/open-up';
import { straight } from '@/lib/phrases/pattern';
import type { Habit, Moment, Remark, Suggestion } from './habit';

/** Beginnings of a small disclosure of one's own, at most one step deeper than the thread has been. Speaks on request only. */
export const openUp: Habit = {
  id: 'open-up',
  push: false,

  suggest(moment) {
    const turn = theirTurn(moment);
    const last = turn.at(-1);
    if (moment.kind !== 'direct' || moment.tender || !last || turn.some(isTheirs)) return [];
    const occasion = occasionOf(last, moment);
    return [
      ...(onlyAsks(moment) ? begun(moment, 'balance', 0.6) : []),
      ...(occasion ? begun(moment, occasion, occasion === 'told' ? 0.5 : 0.57) : []),
    ];
  },

  review(moment) {
    return [...tooMuch(moment), ...neverShares(moment)];
  },
};

/** News, good or bad, a request and a wish to leave the subject are answered before anything of one's own. */
const isTheirs = ({ message: { text }, reading: { need, questions } }: Said): boolean =>
  discomfort.test(straight(text)) ||
  need.kind !== 'none' ||
  questions.some(({ text }) => /^\W*(?:can|could|will|would) (?:you|we|i)\b/i.test(text));

const MEMORY =
  /\b(?:when i was (?:little|a kid|a child|young|small|\w+teen|\d+)|as a (?:kid|child)|growing up|i grew up|back (?:then|in the day|at school|in school|at uni)|we used to|i used to|my childhood|years ago)\b/i;
const HOPE =
  /\b(?:i(?:'d| would) (?:love|like) to|(?:always|been) want(?:ed|ing) to|dream(?:ing)? of|i(?:'m| am|m) hoping to|i (?:really )?want to (?:learn|try|visit|see|travel|live)|one day i)\b/i;
const TASTE =
  /\b(?:favou?rite|i (?:really |just |absolutely |do )?(?:love|like|prefer|adore|hate|can'?t stand)(?! (?:him|her|you|them|u|it|to)\b)|obsessed with|best \w+ (?:ever|i(?:'ve| have)))\b/i;
const FAMILY = /\bmy (?:mum|mom|mother|dad|father|parents|sister|brother|gran\w*|nan|family|aunt\w*|uncle|cousins?)\b/i;

function occasionOf({ message: { text }, reading }: Said, { relationship }: Moment): string | null {
  if (reading.asks) return /\b(?:you|your|u|ur)\b/i.test(text) ? 'asked' : null;
  if (MEMORY.test(text)) return 'memory';
  if (HOPE.test(text)) return 'hope';
  if (TASTE.test(text)) return 'taste';
  if (NOT_NOW.test(text)) return null;
  if (relationship !== 'family' && FAMILY.test(text) && isUsual(reading)) return 'family';
  return tells(reading) ? 'told' : null;
}

/** They ask them along, or wait for news that may be bad. */
const NOT_NOW =
  /\b(?:if (?:you|u) (?:fancy|want|like|feel)|bring everyone|scan|biopsy|hospital|hospice|surgery|chemo|therapy|rough|ill|sick|divorce|sorry|owe)\b/i;

/** What somebody of theirs is like, or always does. */
const isUsual = ({ clauses }: Reading): boolean =>
  clauses.some(({ subject, phase }) => subject === 'kin' && (phase === 'habitual' || phase === 'longAgo'));

/** They told something they do or did; a plan, a promise or an invitation wants another answer. */
const tells = ({ clauses, plans, events }: Reading): boolean =>
  plans.length === 0 &&
  !events.some(({ hard }) => hard) &&
  clauses.some(
    ({ subject, phase, verb, target }) =>
      (subject === 'me' || subject === 'we') && phase !== 'future' && verb !== '' && target !== 'you',
  );

function begun(moment: Moment, occasion: string, fit: number): Suggestion[] {
  const deepest = deepestSaid(moment, 'both') + 1;
  return choose(
    words.filter(({ depth }) => depth <= deepest),
    occasion,
    moment,
  ).map((chosen) => ({ ...chosen, fit, reason: because('openUp.begin'), evidence: 'turnByTurn' }));
}

/** Something heavy, told to somebody new who has told nothing of the kind. */
function tooMuch(moment: Moment): Remark[] {
  const { draft, relationship, kind } = moment;
  const found = straight(draft).match(heavy);
  if (kind !== 'direct' || relationship !== 'new' || found?.index === undefined || lighter.test(draft)) return [];
  if (deepestSaid(moment, 'them') >= 4) return [];
  const about = sentenceAround(draft, found.index);
  return [
    {
      phrase: 'open-up.review.heavy',
      about,
      remark: because('openUp.heavy'),
      rewrite: { text: gentler, select: null },
      fit: 0.75,
      evidence: 'stepByStep',
    },
  ];
}

function sentenceAround(text: string, at: number): Span {
  const start = (text.slice(0, at).match(/^.*[.!?\n]\s*/s)?.[0] ?? '').length;
  const end = at + (text.slice(at).match(/^[^.!?\n]*[.!?]?/)?.[0].length ?? 0);
  return [start, end];
}

/** So many questions of one's own in a row, and nothing told between them. */
const MANY = 6;

/** Something told of one's own, outside what is asked. */
const shares = ({ clauses, questions }: Reading): boolean =>
  clauses.some(
    ({ subject, span: [start, end] }) =>
      (subject === 'me' || subject === 'we' || subject === 'kin') &&
      !questions.some(({ span }) => start < span[1] && end > span[0]),
  );

function onlyAsks(moment: Moment): boolean {
  const mine = everything(moment)
    .filter(({ message }) => message.from === 'me')
    .slice(-MANY);
  return mine.length === MANY && mine.every(({ reading }) => reading.asks && !shares(reading));
}

function neverShares(moment: Moment): Remark[] {
  const { draft, draftReading } = moment;
  if (moment.kind !== 'direct' || moment.tender || !draftReading?.asks || shares(draftReading) || !onlyAsks(moment))
    return [];
  if (theirTurn(moment).some(({ reading }) => reading.need.kind === 'empathy')) return [];
  return [
    {
      phrase: 'open-up.review.asking',
      about: [0, draft.trimEnd().length],
      remark: because('openUp.asking', { count: MANY }),
      rewrite: null,
      fit: 0.65,
      evidence: 'turnByTurn',
    },
  ];
}
