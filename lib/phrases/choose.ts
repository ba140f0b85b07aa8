import type { Moment, Relationship } from '@/lib/habits/habit';
import { fill, type Filled, type Values } from './fill';
import type { Depth, Wording } from './phrase';

/** How deep a wording may go, unless the person goes there first. */
const DEEPEST: Record<Relationship, Depth> = { new: 2, colleague: 2, friend: 4, family: 4, partner: 5 };

/** Longest reply, and longest opening of one's own, in characters. */
export const REPLY = 70;
export const OPENING = 140;

export interface Chosen extends Filled {
  phrase: string;
}

type Place = Pick<Moment, 'relationship' | 'tender'> & Partial<Pick<Moment, 'kind'>>;

/** May this wording be used with this person now? */
export function suits({ depth, tone, relationships }: Wording, { kind, relationship, tender }: Place): boolean {
  // Under a post anybody reads along: nothing that asks or offers what one does among friends.
  if (kind === 'public' && (depth > 1 || relationships)) return false;
  if (relationships && !relationships.includes(relationship)) return false;
  if (tone === 'playful' && (tender || relationship === 'colleague')) return false;
  return depth <= (tender ? Math.min(3, DEEPEST[relationship]) : DEEPEST[relationship]);
}

/** Every wording of an occasion that suits, filled; those that miss a slot or grow too long are left out. */
export function choose(
  among: readonly Wording[],
  occasion: string,
  place: Place,
  values: Values = {},
  longest = REPLY,
): Chosen[] {
  return among.flatMap((wording) => {
    if (wording.occasion !== occasion || !suits(wording, place)) return [];
    const filled = fill(wording.text, values);
    return filled && filled.text.length <= longest ? [{ phrase: wording.id, ...filled }] : [];
  });
}
