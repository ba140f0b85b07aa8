import { speaker, type Translation } from '@/lib/locales/catalogue';
import type { teach } from '@/lib/locales/en/teach';

declare global {
  /** What is said, in the popup's language: it hands its words over when it starts this script. */
  var tendTeaching: { words: Translation<typeof teach>; language: string; direction: string } | undefined;
}

const { tendTeaching } = globalThis;
if (!tendTeaching) throw new Error('The popup starts this script with its words.');

export const { language, direction } = tendTeaching;

export const say = speaker<keyof typeof teach>(tendTeaching.words, language);
