import { directionOf } from './language';

/** A sentence that changes with a number: one form per plural category of the language (Arabic needs six). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Catalogue = Record<string, string | Plural>;

/** The same sentences in another language: what is one sentence in English is one there, what has plural forms has its own. */
export type Translation<English extends Catalogue> = {
  [Key in keyof English]: English[Key] extends string ? string : Plural;
};

export type Values = Record<string, string | number>;

export type Say<Keys extends string> = (key: Keys, values?: Values) => string;

/** Speaks a catalogue: `{name}` is filled from `values`, and `values.count` chooses the plural form. */
export function speaker<Keys extends string>(entries: Record<Keys, string | Plural>, language: string): Say<Keys> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  // Between words from right to left, a name in other letters takes no mark beside it along.
  const apart = (value: string) => (directionOf(language) === 'rtl' ? `\u2068${value}\u2069` : value);
  return (key, values = {}) => {
    const entry = entries[key];
    const sentence = typeof entry === 'string' ? entry : (entry[plural.select(Number(values.count))] ?? entry.other);
    return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = values[name];
      return value === undefined ? slot : typeof value === 'number' ? number.format(value) : apart(value);
    });
  };
}
