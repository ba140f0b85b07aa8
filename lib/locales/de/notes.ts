import type { Translation } from '@/lib/locales/catalogue';
import type { notes as english } from '@/lib/locales/en/notes';

/** What is said instead of an offer, German. The background says it: no page loads these. */
export const notes: Translation<typeof english> = {
  crisisTheirs:
    'Es braucht keine perfekten Worte: Bleib in Verbindung, frag direkt, ob dein Gegenüber in Sicherheit ist, und hol jemanden in der Nähe dazu. Wenn jetzt Gefahr besteht, ruf die örtliche Notrufnummer an.',
  crisisOwn:
    'Wenn du in Gefahr bist oder daran denkst, dir etwas anzutun, ruf bitte die örtliche Notrufnummer oder ein Krisentelefon an, oder sag es jetzt jemandem in deiner Nähe. Du brauchst das nicht allein zu tragen.',
  nothing: 'Hier gibt es gerade nichts hinzuzufügen.',
  otherLanguage: 'Vorschläge gibt es vorerst auf Englisch.',
  helpFades: 'Das gelingt dir gut von selbst, darum schlägt Tend es seltener vor.',
};
