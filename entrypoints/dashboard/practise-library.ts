import { proposedDay } from '@/lib/coach/days';
import type { Relationship } from '@/lib/habits/habit';
import { suits } from '@/lib/phrases/choose';
import { starters } from '@/lib/phrases/en/starters';
import { fill, type Filled } from '@/lib/phrases/fill';
import type { Depth, Tone, Wording } from '@/lib/phrases/phrase';

/** What words are for: an ordinary day, a hard one, or several people. */
export type When = 'ordinary' | 'hard' | 'group';

/** Words as they will be inserted, every slot filled. */
export interface Ready extends Filled {
  wording: Wording;
}

export interface Starter extends Ready {
  when: When;
  /** What is searched in. */
  plain: string;
}

export interface Sought {
  typed: string;
  when: When;
  relationship: Relationship | '';
  depth: Depth | 0;
  tone: Tone | '';
  favourites: boolean;
}

/** Lower case, without accents: as people type when they search. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const whenOf = ({ occasion }: Wording): When =>
  occasion === 'quiet' ? 'hard' : occasion === 'group' ? 'group' : 'ordinary';

/** Days to propose, as slots are filled with. */
export function proposals(now: number): Record<string, string> {
  const offset = -new Date(now).getTimezoneOffset();
  const day = (activity: string | null) => proposedDay(now, offset, activity);
  return { day: day(null), weekend: day('walk'), lunch: day('lunch'), film: day('film') };
}

/** These wordings with every slot filled; those that need a word only a conversation has are left out. */
export function ready(wordings: readonly Wording[], values: Record<string, string>): Ready[] {
  return wordings.flatMap((wording) => {
    const filled = fill(wording.text, values);
    return filled ? [{ wording, ...filled }] : [];
  });
}

/** Every opening that stands by itself. */
export function library(now: number): Starter[] {
  return ready(starters, proposals(now)).map((one) => ({
    ...one,
    when: whenOf(one.wording),
    plain: plain(one.text),
  }));
}

/** Those with every word typed, in any order, that fit what was chosen. */
export function search(among: readonly Starter[], sought: Sought, favourites: readonly string[]): Starter[] {
  const words = plain(sought.typed).split(/\s+/).filter(Boolean);
  const { relationship } = sought;
  return among.filter(
    ({ wording, when, plain: text }) =>
      when === sought.when &&
      words.every((word) => text.includes(word)) &&
      (!relationship || suits(wording, { relationship, tender: false })) &&
      (!sought.depth || wording.depth === sought.depth) &&
      (!sought.tone || wording.tone === sought.tone) &&
      (!sought.favourites || favourites.includes(wording.id)),
  );
}
