import { speaker, type Translation } from '@/lib/locales/catalogue';
import { pages as english } from '@/lib/locales/en/pages';
import { directionOf, languageFor, spokenFor } from '@/lib/locales/language';

/** The other languages, each loaded where it is the browser's own. */
const translations = import.meta.glob<{ pages: Translation<typeof english> }>([
  '../lib/locales/*/pages.ts',
  '!../lib/locales/en/pages.ts',
]);

const translation = await translations[`../lib/locales/${spokenFor(navigator.language)}/pages.ts`]?.();

/** Language of words, dates and numbers on Tend's own pages. */
export const language = languageFor(navigator.language);

/** The pages' catalogue in that language. */
export const sentences: Translation<typeof english> = translation?.pages ?? english;

/** Says a sentence of it. */
export const say = speaker<keyof typeof english>(sentences, language);

export type Key = keyof typeof english;

document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
