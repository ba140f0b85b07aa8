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

/** What popup, dashboard and welcome page say, in Spanish. */
export const pages: Translation<typeof english> = {
  tend: 'Tend',

  'every.day': { one: 'cada día', other: 'cada {count} días' },
  'every.week': { one: 'cada semana', other: 'cada {count} semanas' },
  'every.month': { one: 'cada mes', other: 'cada {count} meses' },
  'every.year': { one: 'cada año', other: 'cada {count} años' },
  onDay: 'el {day}',
  onDate: 'el {date}',
  inEnglish: 'Las palabras para un chat, y lo que hallaron los estudios, están por ahora en inglés.',

  'trouble.full':
    'No queda espacio en este disco, así que no se guarda nada nuevo. Libera un poco de espacio y Tend seguirá por sí solo. Lo guardado antes está a salvo.',
  'trouble.blocked':
    'Otra página de Tend aún tiene abierta una versión anterior de los datos. Cierra las demás páginas de Tend y todo seguirá.',
  'trouble.newer':
    'Estos datos los escribió una versión de Tend más nueva que esta. Actualiza Tend; no se ha cambiado nada.',
  'trouble.other': 'Algo no ha funcionado ahora mismo; Tend lo intentará otra vez con el próximo mensaje. ({message})',

  'balance.caption': 'Contado aquí desde el {date}',
  'balance.what': 'Lo que se contó',
  'balance.you': 'Tú',
  'balance.them': 'La otra persona',
  'balance.words': 'Palabras',
  'balance.questions': 'Preguntas hechas',
  'balance.initiations': 'Conversaciones iniciadas',
  'balance.latency': 'Tiempo habitual de respuesta',
  'balance.unanswered': 'A la espera de respuesta',
  'balance.tooLittle': 'Aún se ha visto muy poco para decir algo.',

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
