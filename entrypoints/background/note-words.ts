import type { Advice } from '@/lib/coach/advice';
import { speaker, type Translation } from '@/lib/locales/catalogue';
import { notes as english } from '@/lib/locales/en/notes';
import { languageFor, spokenFor } from '@/lib/locales/language';

const catalogues = import.meta.glob<Translation<typeof english>>('../../lib/locales/*/notes.ts', {
  eager: true,
  import: 'notes',
});

const notes = catalogues[`../../lib/locales/${spokenFor(navigator.language)}/notes.ts`] ?? english;
const say = speaker<keyof typeof english>(notes, languageFor(navigator.language));

/** The advice with its note in words: a page does not load the long ones it may never show. */
export const inWords = (advice: Advice): Advice => ({ ...advice, noteWords: advice.note ? say(advice.note) : '' });
