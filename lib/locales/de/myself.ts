import type { Translation } from '@/lib/locales/catalogue';
import type { myself as english } from '@/lib/locales/en/myself';

/** Values, interests and boundaries of one's own, in German. */
export const myself: Translation<typeof english> = {
  'self.private': 'Nur du siehst das. Keine Seite eines Messengers bekommt es je zu sehen, und niemand erfährt davon.',
  'self.take': 'Entfernen',
  'self.takeOf': 'Entfernen: {item}',

  'self.values': 'Was dir wichtig ist',
  'self.value': 'Etwas, das dir wichtig ist',
  'self.valueExample': 'mein Wort halten',
  'self.valuesHint': 'Ein paar genügen. Aufgeschrieben findest du sie an einem langen Tag leichter wieder.',
  'self.valuesMore': 'Einige zur Auswahl',
  'value.honesty': 'Ehrlichkeit',
  'value.loyalty': 'Treue',
  'value.humour': 'Humor',
  'value.curiosity': 'Neugier',
  'value.calm': 'Ruhe',
  'value.generosity': 'Großzügigkeit',
  'value.fairness': 'Gerechtigkeit',
  'value.courage': 'Mut',
  'value.learning': 'Lernen',
  'value.family': 'Familie',
  'value.freedom': 'Freiheit',
  'value.nature': 'Natur',
  'value.beauty': 'Schönheit',
  'value.faith': 'Glaube',
  'value.reliability': 'Verlässlichkeit',
  'value.adventure': 'Abenteuer',
  'value.craft': 'Dinge gut machen',
  'value.community': 'Gemeinschaft',

  'self.interests': 'Was du gern machst',
  'self.interest': 'Etwas, das du gern machst',
  'self.interestExample': 'Fotografieren',
  'self.interestsHint':
    'Je ein oder zwei Wörter. Wenn jemand über dasselbe schreibt, kann Tend eine Frage dazu anbieten, wenn du nach Ideen fragst.',

  'self.boundaries': 'Worüber du lieber nicht sprichst',
  'self.boundary': 'Etwas, das du auslässt, und wo',
  'self.boundaryExample': 'Gesundheit, bei der Arbeit',
  'self.boundariesHint':
    'Wenn du es vorher weißt, lässt es sich leichter freundlich auslassen. Nichts hier wird mit dem verglichen, was du schreibst; es ist für dich.',

  'self.no': 'Freundlich Nein sagen',
  'self.noHint':
    'Ein Nein braucht keinen Grund. Kurz, freundlich und klar genügt; auch zweimal gesagt ist es noch freundlich.',
};
