import type { Moment, Suggestion } from '@/lib/habits/habit';
import { moveChances, type Chances, type Move } from '@/lib/language/moves';
import type { Reading } from '@/lib/language/reading';
import { choose } from '@/lib/phrases/choose';
import type { EasyMove } from '@/lib/phrases/easy';
import type { Wording } from '@/lib/phrases/phrase';
import { chance } from './rank';
import { because } from './reason';
import { isShadowed } from './told';
import { everything, theirTurn, type Said } from './turn';

/** Told before in the same turn, so much sadness leaves no room for an easy reply. */
const TOO_SAD = -3;
/** From here on a message is answered with a word of care or not at all. */
const SAD = -2;
const HEAVY = 0.4;
/** Words of care, and their chances together a measure of how heavy a message is. */
export const forHardNews: readonly Move[] = [
  'sorry',
  'ohno',
  'hard',
  'pain',
  'getwell',
  'poor',
  'worry',
  'okay',
  'what',
  'rest',
];
/** Thanks and news of longer ago want more than an easy reply, in milliseconds. */
const FRESH = 24 * 60 * 60_000;

/** The moves a learned model is sure of, likeliest first, each in its wordings in an order that changes with the message. */
export function easyReplies(moment: Moment, moves: readonly EasyMove[], words: readonly Wording[]): Suggestion[] {
  const last = plain(moment);
  if (!last) return [];
  const { chances: likely, heavy } = weigh(last, mineBefore(moment));
  return moves
    .filter(
      ({ move, least, most = Number.POSITIVE_INFINITY }) =>
        likely[move] >= least && last.reading.words <= most && (!heavy || forHardNews.includes(move)),
    )
    .toSorted((a, b) => likely[b.move] - likely[a.move])
    .flatMap(({ move, occasion, reason, evidence }) =>
      choose(words, occasion, moment)
        .toSorted((a, b) => chance(`${last.message.text} ${a.phrase}`) - chance(`${last.message.text} ${b.phrase}`))
        .map((chosen) => ({ ...chosen, fit: 0.62 + 0.1 * likely[move], reason: because(reason), evidence })),
    );
}

/** The last of their turn, where an easy reply has a place: what they asked or told before in the same turn waits too. */
function plain(moment: Moment): Said | null {
  const turn = theirTurn(moment);
  const last = turn.at(-1);
  if (!last || last.reading.words === 0 || moment.kind === 'public') return null;
  if (last.message.at !== null && moment.now - last.message.at > FRESH) return null;
  if (turn.slice(0, -1).some(({ reading }) => reading.asks || reading.need.strength <= TOO_SAD)) return null;
  return last;
}

/** The writer's own message that theirs answers; null when there is none right before it. */
export function mineBefore(moment: Moment): string | null {
  const said = everything(moment);
  const before = said[said.length - theirTurn(moment).length - 1];
  return before?.message.from === 'me' ? before.message.text : null;
}

interface Weighed {
  before: string | null;
  chances: Chances;
  heavy: boolean;
}

const known = new WeakMap<Reading, Weighed>();

/** What would answer a message, and whether it is heavy: worked out once for a message that is read once. */
export function weigh(said: Said, before: string | null): Weighed {
  const { message, reading } = said;
  const found = known.get(reading);
  if (found?.before === before) return found;
  const chances = moveChances(message.text, before, reading);
  const weighed = { before, chances, heavy: isHeavy(said, chances) };
  known.set(reading, weighed);
  return weighed;
}

const isHeavy = (said: Said, chances: Chances): boolean =>
  isShadowed(said) ||
  (said.reading.need.kind === 'empathy' && said.reading.need.strength <= SAD) ||
  forHardNews.reduce((sum, move) => sum + chances[move], 0) >= HEAVY;
