import type { Advice } from '@/lib/coach/advice';
import type { SayReason } from '@/lib/coach/reason';
import { speaker, type Translation } from '@/lib/locales/catalogue';
import { notes as englishNotes } from '@/lib/locales/en/notes';
import { reasons as englishReasons } from '@/lib/locales/en/reasons';
import { reminders as englishReminders } from '@/lib/locales/en/reminders';
import { languageFor, spokenFor } from '@/lib/locales/language';
import type { Spoken } from '@/lib/reminders/words';

/** Every language: a worker is one file and loads none later. */
const notes = import.meta.glob<Translation<typeof englishNotes>>('../../lib/locales/*/notes.ts', {
  eager: true,
  import: 'notes',
});
const reasons = import.meta.glob<Translation<typeof englishReasons>>('../../lib/locales/*/reasons.ts', {
  eager: true,
  import: 'reasons',
});
const reminders = import.meta.glob<Translation<typeof englishReminders>>('../../lib/locales/*/reminders.ts', {
  eager: true,
  import: 'reminders',
});

/** As pages and bar choose theirs, so that all of Tend speaks one language. */
const language = languageFor(navigator.language);
const folder = `../../lib/locales/${spokenFor(navigator.language)}`;

export const sayReason: SayReason = speaker(reasons[`${folder}/reasons.ts`] ?? englishReasons, language);

export const spoken: Spoken = {
  language,
  say: speaker(reminders[`${folder}/reminders.ts`] ?? englishReminders, language),
};

const sayNote = speaker<keyof typeof englishNotes>(notes[`${folder}/notes.ts`] ?? englishNotes, language);

/** The advice with its note in words: a page does not load the long ones it may never show. */
export const inWords = (advice: Advice): Advice => ({ ...advice, noteWords: advice.note ? sayNote(advice.note) : '' });
