import type { Span } from '@/lib/coach/advice';
import type { Phrase } from '@/lib/language/reading';

export type Values = Readonly<Record<string, string>>;

export interface Filled {
  text: string;
  select: Span | null;
}

/** Puts the values into a wording; null when one is missing. Lengths and grammar are the wording's own business. */
export function fill(text: string, values: Values = {}): Filled | null {
  let missing = false;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    missing ||= !value;
    return value ?? '';
  });
  if (missing) return null;
  const sentence = filled.charAt(0).toUpperCase() + filled.slice(1);
  const open = sentence.indexOf('[');
  if (open < 0) return { text: sentence, select: null };
  const close = sentence.indexOf(']', open);
  const slot = sentence.slice(open + 1, close);
  const lead = open === 0 ? slot.charAt(0).toUpperCase() + slot.slice(1) : slot;
  return {
    text: sentence.slice(0, open) + lead + sentence.slice(close + 1),
    select: [open, open + slot.length],
  };
}

const DETERMINED = /^(?:the|your|my|his|her|their|its|our|this|that|these|those)\b|'s\b/i;

const SINGULAR = /(?:ss|us|is|christmas|news|series)$/i;

/** The forms of "be" that go with a noun phrase. */
export function agreeing(text: string): Values {
  const head = text.split(/ (?:to|of|with|in|at|for) /)[0]!;
  const plural = /s$/i.test(head) && !head.endsWith("'s") && !SINGULAR.test(head);
  const children = /\b(?:children|people)$/i.test(head);
  return plural || children ? { is: 'are', was: 'were' } : { is: 'is', was: 'was' };
}

/** A noun phrase of theirs as a slot with the words that agree with it; null where it is not clean enough. */
export function thing({ flipped, plural }: Phrase): Values | null {
  const text = flipped.trim().replace(/^(?:a|an|another|some|one)\s+/i, 'the ');
  const words = text.split(/\s+/);
  if (words.length > 4 || /[^\p{L}\p{N}\s'’-]/u.test(text) || /\byour my\b|\bmy my\b/i.test(text)) return null;
  if (!DETERMINED.test(text) && words.length > 3) return null;
  return { thing: text, is: plural ? 'are' : 'is', was: plural ? 'were' : 'was', it: plural ? 'them' : 'it' };
}
