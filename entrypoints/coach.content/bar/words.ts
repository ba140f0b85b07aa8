import { speaker, type Translation } from '@/lib/locales/catalogue';
import type { bar } from '@/lib/locales/en/bar';
import { languageFor } from '@/lib/locales/language';

declare global {
  /** The bar's words in the browser's language, loaded right before this script. */
  var tendWords: { bar: Translation<typeof bar> };
}

/** Language of words, numbers and days in the bar. */
export const language = languageFor(navigator.language);

/** Says a sentence of the bar's catalogue. */
export const say = speaker<keyof typeof bar>(globalThis.tendWords.bar, language);
