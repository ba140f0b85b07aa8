import type { Moment, Suggestion } from '@/lib/habits/habit';
import type { HabitId } from '@/lib/habits/ids';
import { moveChances, type Chances, type Move } from '@/lib/language/moves';
import { speaker } from '@/lib/locales/catalogue';
import { reasons } from '@/lib/locales/en/reasons';
import { choose } from '@/lib/phrases/choose';
import { plainOf } from './easy';
import { easyMoves, easyWords, families } from './easy-moves';
import { chance } from './rank';
import { everything, theirTurn } from './turn';
import { occasionOf } from './welcome';

const say = speaker(reasons, 'en');

/** Below this chance of its family an offer is not made. */
const LEAST = 0.1;
/** So likely that nothing easy fits: then the family has to be likelier. */
const NOTHING = 0.5;
const LIKELIER = 0.25;
/** Thanks and news of longer ago want more than an easy reply. */
const FRESH = 24 * 60 * 60_000;

/** The chances of each message of their turn, oldest first. */
export function chancesOf(moment: Moment): Chances[] {
  const said = everything(moment);
  const turn = theirTurn(moment);
  const before = said[said.length - turn.length - 1];
  const mine = before?.message.from === 'me' ? before.message.text : null;
  return turn.map(({ message, reading }) => moveChances(message.text, mine, reading));
}

/** Would a move of the offer's family answer their turn? Offers that belong to none are left to their habit. */
export function isLikely(phrase: string, chances: readonly Chances[]): boolean {
  const family = familyOf(phrase);
  if (!family || chances.length === 0) return true;
  return chances.some(
    (each) => family.reduce((sum, move) => sum + each[move], 0) >= (each['-'] > NOTHING ? LIKELIER : LEAST),
  );
}

/** The family of the occasion, or of what it is a kind of: "care.grief.pet" is a "care.grief". */
function familyOf(phrase: string): readonly Move[] | null {
  const parts = occasionOf(phrase).split('.');
  const lengths = parts.map((_, index) => parts.length - index);
  const known = lengths.map((length) => families[parts.slice(0, length).join('.')]);
  return known.find((family) => family !== undefined) ?? null;
}

/** Easy replies the model is sure of, without a cue. */
export function likelyReplies(moment: Moment, chances: readonly Chances[]): (Suggestion & { habit: HabitId })[] {
  const last = chances.at(-1);
  const message = theirTurn(moment).at(-1)?.message;
  if (!last || !message || moment.tender || !plainOf(moment)) return [];
  if (message.at !== null && moment.now - message.at > FRESH) return [];
  return easyMoves
    .filter(({ move, least }) => last[move] >= least)
    .flatMap(({ move, habit, occasion, reason, evidence }) =>
      choose(
        easyWords.filter((wording) => wording.habit === habit),
        occasion,
        moment,
      )
        .toSorted((a, b) => chance(`${message.text} ${a.phrase}`) - chance(`${message.text} ${b.phrase}`))
        .map((chosen, index) => ({
          ...chosen,
          habit,
          fit: 0.66 + last[move] * 0.2 - index * 0.02,
          reason: say(reason),
          evidence,
        })),
    );
}
