import { pages } from '@/lib/locales/en/pages';
import { speaker } from '@/lib/locales/catalogue';

/** Language of dates and numbers: the person's own kind of English, since the words are English. */
export const language = navigator.language.startsWith('en') ? navigator.language : 'en-GB';

/** Says a sentence of the pages' catalogue. */
export const say = speaker(pages, language);

export type Key = keyof typeof pages;
