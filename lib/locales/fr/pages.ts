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

/** What popup, dashboard and welcome page say, in French. */
export const pages: Translation<typeof english> = {
  tend: 'Tend',

  'every.day': { one: 'chaque jour', other: 'tous les {count} jours' },
  'every.week': { one: 'chaque semaine', other: 'toutes les {count} semaines' },
  'every.month': { one: 'chaque mois', other: 'tous les {count} mois' },
  'every.year': { one: 'chaque année', other: 'tous les {count} ans' },
  onDay: '{day}',
  onDate: 'le {date}',
  inEnglish: 'Les mots pour une discussion, et ce que des études ont trouvé, sont en anglais pour l’instant.',

  'trouble.full':
    'Il n’y a plus de place sur ce disque, donc rien de nouveau n’est gardé. Libère un peu de place et Tend continue de lui-même. Ce qui a été gardé avant est en sûreté.',
  'trouble.blocked':
    'Une autre page de Tend tient encore une version plus ancienne des données. Ferme les autres pages de Tend et tout continue.',
  'trouble.newer':
    'Ces données ont été écrites par une version de Tend plus récente que celle-ci. Mets Tend à jour ; rien n’a été modifié.',
  'trouble.other': 'Quelque chose n’a pas marché à l’instant ; Tend réessaie au prochain message. ({message})',

  'balance.caption': 'Compté ici depuis le {date}',
  'balance.what': 'Ce qui a été compté',
  'balance.you': 'Toi',
  'balance.them': 'L’autre',
  'balance.words': 'Mots',
  'balance.questions': 'Questions posées',
  'balance.initiations': 'Conversations lancées',
  'balance.latency': 'Temps de réponse habituel',
  'balance.unanswered': 'En attente de réponse',
  'balance.tooLittle': 'Encore trop peu vu pour en dire quelque chose.',

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
