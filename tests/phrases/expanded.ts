import { english } from '@/lib/phrases/en';
import { agreeing, fill } from '@/lib/phrases/fill';
import type { Wording } from '@/lib/phrases/phrase';

/** What each slot may hold: singular, plural, mass, proper, possessive. */
export const slots: Record<string, readonly string[]> = {
  thing: ['the pottery course', 'your old flat', 'Lisbon', 'the swimming lessons', 'your first choir'],
  event: ['your interview', 'the concert', "your sister's wedding", 'your trip to Portugal'],
  who: ['your dad', 'your sister', 'your kids', 'your grandparents'],
  interest: ['photography', 'board games', 'wild swimming'],
  start: ['Thursday', 'Saturday'],
  gerund: ['covering my shift', 'passing your driving test', 'bringing me soup'],
  topic: ['the boiler', 'my keys', 'Sunday'],
  activity: ['coffee', 'a walk', 'dinner', 'hiking', 'an ice cream'],
  day: ['Thursday after work', 'Saturday afternoon'],
  weekend: ['Saturday afternoon', 'Sunday morning'],
  film: ['Thursday evening'],
  evening: ['Thursday evening'],
  lunch: ['Thursday lunchtime'],
  when: ['tomorrow', 'Saturday'],
  on: ['tomorrow', 'on Saturday'],
  promise: ['send you the photos', 'call you', 'take you to the station'],
};

/** An opening of one's own, as against a reply. */
export const isOpening = ({ occasion }: Wording): boolean => /^(?:starter(?:\.\w+)?|quiet|group)$/.test(occasion);

/** Ends open at the caret: what it says is the writer's own to finish. */
export const isOpen = (text: string): boolean => text.endsWith(' ');

/** Names of a wording's slots. */
export const named = ({ text }: Wording): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The wording in every filling that is one value per slot, in turn. */
export function expanded(one: Wording): string[] {
  const rounds = Math.max(1, ...named(one).map((name) => slots[name]?.length ?? 0));
  return Array.from({ length: rounds }, (_, round) => {
    const nouns = named(one).flatMap((name) =>
      slots[name] ? [[name, slots[name][round % slots[name].length]!] as const] : [],
    );
    return fill(one.text, { ...agreeing(nouns[0]?.[1] ?? ''), ...Object.fromEntries(nouns) })!.text;
  });
}

/** Every sentence that can be offered, with its id and its wording. */
export const sentences = english.flatMap((one) =>
  expanded(one).map((text): [id: string, text: string, one: Wording] => [one.id, text, one]),
);
