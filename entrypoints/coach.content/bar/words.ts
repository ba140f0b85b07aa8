import { bar } from '@/lib/locales/en/bar';
import { speaker } from '@/lib/locales/catalogue';

/** Language of numbers and days: the person's own kind of English, since the words are English. */
export const language = navigator.language.startsWith('en') ? navigator.language : 'en-GB';

/** Says a sentence of the bar's catalogue. */
export const say = speaker(bar, language);
