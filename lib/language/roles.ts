import { bareKin, isKin } from './lexicon/people';
import type { Role } from './reading';
import type { Word } from './tagger';

export interface Subject {
  subject: Role;
  /** From the reader's side: "your sister"; null unless `subject` is kin. */
  who: string | null;
  /** Nobody is named: "got the job". */
  dropped: boolean;
  /** An order or a wish to the reader: "have a great day". */
  imperative: boolean;
}

const pronouns: Record<string, Role> = {
  i: 'me',
  we: 'we',
  you: 'you',
  he: 'other',
  she: 'other',
  it: 'other',
  they: 'other',
  this: 'other',
  that: 'other',
  there: 'other',
  someone: 'other',
  somebody: 'other',
  everyone: 'other',
  who: 'other',
  nobody: 'other',
  people: 'other',
};

/** Who does what a clause says: the noun or pronoun right before the first verb. */
export function subjectOf(words: readonly Word[]): Subject {
  const found = words.findIndex(
    ({ tags, lower }) => (tags.has('Verb') && !tags.has('Particle')) || /^(?:am|is|are|was|were)$/.test(lower),
  );
  const before = words.slice(0, found < 0 ? words.length : found);
  const verb = found < 0 ? undefined : words[found];
  // "do you", "have they": the subject stands behind the auxiliary.
  const inverted =
    verb && /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|am)$/.test(verb.lower)
      ? pronouns[words[found + 1]?.lower ?? '']
      : undefined;
  if (inverted) return named(inverted);
  for (const word of before.toReversed()) {
    const role = Object.hasOwn(pronouns, word.lower) ? pronouns[word.lower] : undefined;
    if (role && /\S and (?:i|me)\b|\bme and\b/.test(spell(before))) return named('we');
    if (role) return named(role);
  }
  const text = spell(before);
  if (/\S and i\b|\bme and\b/.test(text)) return named('we');
  const kin = kinIn(before);
  if (kin) return { subject: 'kin', who: kin, dropped: false, imperative: false };
  const noun = before.some(({ tags }) => tags.has('Noun') && !tags.has('Date'));
  if (noun) return named('other');
  return dropped(verb, before);
}

const named = (subject: Role): Subject => ({ subject, who: null, dropped: false, imperative: false });
const spell = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ');

/** "my friend's husband", "my sons hamster": whose is said last before the noun. */
const owns = (lower: string): boolean =>
  /^(?:my|our|your|his|her|their|whose)$/.test(lower) ||
  (/['’]s?$/.test(lower) && !/^(?:it|that|he|she|what|there|who|here|let)['’]s$/.test(lower)) ||
  (!isKin(lower) && lower.endsWith('s') && isKin(lower.slice(0, -1))) ||
  /^(?:friends|mates|neighbours|neighbors|colleagues|students|clients)$/.test(lower);

/** "my sister", "our old neighbours", "mum": from the reader's side. */
export function kinIn(words: readonly Word[]): string | null {
  for (const [index, word] of words.entries()) {
    if (!isKin(word.lower) || words[index + 1]?.lower === 'of') continue;
    const owner = words.slice(Math.max(0, index - 3), index).findLast(({ lower }) => owns(lower))?.lower;
    const owned = owner === 'my' || owner === 'our';
    const others = !owned && owns(words[index - 1]?.lower ?? '');
    if (owned || (bareKin.test(word.lower) && !others)) return `your ${word.lower}`;
  }
  return null;
}

function dropped(verb: Word | undefined, before: readonly Word[]): Subject {
  if (!verb) return { subject: 'me', who: null, dropped: true, imperative: false };
  const { tags, lower } = verb;
  const bare = tags.has('Infinitive') && !tags.has('PastTense') && !tags.has('Modal');
  const first = before.every(({ tags: of }) => !of.has('Date') && !of.has('Value'));
  if (
    bare &&
    first &&
    !/^(?:can|could|will|would|should|might|have|am|got|need|want|love|hate|miss|feel|hope|wish|think|guess)$/.test(
      lower,
    )
  ) {
    return { subject: 'you', who: null, dropped: true, imperative: true };
  }
  if (/^(?:is|was|are|were|has|does|looks|sounds|seems|feels|makes|hurts)$/.test(lower))
    return { subject: 'other', who: null, dropped: true, imperative: false };
  return { subject: 'me', who: null, dropped: true, imperative: false };
}
