import type { Translation } from '@/lib/locales/catalogue';
import type { pages as english } from '@/lib/locales/en/pages';
import { dashboard } from './dashboard';
import { habits } from './habits';
import { journal } from './journal';
import { myself } from './myself';
import { outward } from './outward';
import { popup } from './popup';
import { practise } from './practise';
import { rules } from './rules';
import { selfCheck } from './self-check';
import { teach } from './teach';
import { welcome } from './welcome';

/** What popup, dashboard and welcome page say, in German. */
export const pages: Translation<typeof english> = {
  tend: 'Tend',

  'every.day': { one: 'jeden Tag', other: 'alle {count} Tage' },
  'every.week': { one: 'jede Woche', other: 'alle {count} Wochen' },
  'every.month': { one: 'jeden Monat', other: 'alle {count} Monate' },
  'every.year': { one: 'jedes Jahr', other: 'alle {count} Jahre' },
  onDay: 'am {day}',
  onDate: 'am {date}',
  inEnglish: 'Worte für einen Chat und Ergebnisse von Studien gibt es vorerst auf Englisch.',

  'trouble.full':
    'Auf diesem Datenträger ist kein Platz mehr, darum wird nichts Neues behalten. Sobald etwas Platz frei ist, macht Tend von selbst weiter. Was vorher behalten wurde, ist sicher.',
  'trouble.blocked':
    'Eine andere Seite von Tend hält noch eine ältere Fassung der Daten fest. Schließ die anderen Seiten von Tend, dann geht es weiter.',
  'trouble.newer':
    'Die Daten hier hat eine neuere Version von Tend geschrieben als diese. Aktualisiere Tend; es wurde nichts verändert.',
  'trouble.other':
    'Etwas hat gerade nicht geklappt; Tend versucht es mit der nächsten Nachricht noch einmal. ({message})',

  'balance.caption': 'Hier gezählt seit dem {date}',
  'balance.what': 'Was gezählt wurde',
  'balance.you': 'Du',
  'balance.them': 'Gegenüber',
  'balance.words': 'Wörter',
  'balance.questions': 'Gestellte Fragen',
  'balance.initiations': 'Begonnene Gespräche',
  'balance.latency': 'Übliche Zeit bis zur Antwort',
  'balance.unanswered': 'Wartet auf eine Antwort',
  'balance.tooLittle': 'Bisher zu wenig gesehen, um etwas zu sagen.',

  ...popup,
  ...teach,
  ...dashboard,
  ...practise,
  ...selfCheck,
  ...myself,
  ...journal,
  ...outward,
  ...rules,
  ...habits,
  ...welcome,
};
