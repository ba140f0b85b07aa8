import { browser } from 'wxt/browser';
import type { SayReason } from '@/lib/coach/reason';
import { speaker, type Translation } from '@/lib/locales/catalogue';
import { reasons as englishReasons } from '@/lib/locales/en/reasons';
import { reminders as englishReminders } from '@/lib/locales/en/reminders';
import { languageFor, spokenFor } from '@/lib/locales/language';
import type { Spoken } from '@/lib/reminders/words';

/** Every language: a worker is one file and loads none later. */
const reasons = import.meta.glob<{ reasons: Translation<typeof englishReasons> }>('../../lib/locales/*/reasons.ts', {
  eager: true,
});
const reminders = import.meta.glob<{ reminders: Translation<typeof englishReminders> }>(
  '../../lib/locales/*/reminders.ts',
  { eager: true },
);

/** Says reasons in the language of the browser's own menus. */
export function spokenReasons(): SayReason {
  const wanted = browser.i18n.getUILanguage();
  const own = reasons[`../../lib/locales/${spokenFor(wanted)}/reasons.ts`];
  return speaker(own?.reasons ?? englishReasons, languageFor(wanted));
}

/** Says reminders in that language. */
export function spokenReminders(): Spoken {
  const wanted = browser.i18n.getUILanguage();
  const own = reminders[`../../lib/locales/${spokenFor(wanted)}/reminders.ts`];
  const language = languageFor(wanted);
  return { language, say: speaker(own?.reminders ?? englishReminders, language) };
}
