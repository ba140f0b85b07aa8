import { language } from '@/components/say';
import type { SayReason } from '@/lib/coach/reason';
import { speaker, type Translation } from '@/lib/locales/catalogue';
import { reasons as english } from '@/lib/locales/en/reasons';
import { spokenFor } from '@/lib/locales/language';

const translations = import.meta.glob<{ reasons: Translation<typeof english> }>([
  '../../lib/locales/*/reasons.ts',
  '!../../lib/locales/en/reasons.ts',
]);

const translation = await translations[`../../lib/locales/${spokenFor(navigator.language)}/reasons.ts`]?.();

/** Says why something came, in the language of the page. */
export const sayReason: SayReason = speaker(translation?.reasons ?? english, language);
