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

/** What popup, dashboard and welcome page say, in Portuguese. */
export const pages: Translation<typeof english> = {
  tend: 'Tend',

  'every.day': { one: 'todo dia', other: 'a cada {count} dias' },
  'every.week': { one: 'toda semana', other: 'a cada {count} semanas' },
  'every.month': { one: 'todo mês', other: 'a cada {count} meses' },
  'every.year': { one: 'todo ano', other: 'a cada {count} anos' },
  onDay: '{day}',
  onDate: 'em {date}',
  inEnglish: 'As palavras para uma conversa, e o que os estudos acharam, estão em inglês por enquanto.',

  'trouble.full':
    'Não há mais espaço neste disco, por isso nada novo é guardado. Libere algum espaço e o Tend continua por conta própria. O que foi guardado antes está a salvo.',
  'trouble.blocked':
    'Outra página do Tend ainda tem aberta uma versão anterior dos dados. Feche as outras páginas do Tend e tudo continua.',
  'trouble.newer':
    'Estes dados foram escritos por uma versão do Tend mais nova que esta. Atualize o Tend; nada foi mudado.',
  'trouble.other': 'Algo não funcionou agora; o Tend tenta de novo com a próxima mensagem. ({message})',

  'balance.caption': 'Contado aqui desde {date}',
  'balance.what': 'O que foi contado',
  'balance.you': 'Você',
  'balance.them': 'A outra pessoa',
  'balance.words': 'Palavras',
  'balance.questions': 'Perguntas feitas',
  'balance.initiations': 'Conversas iniciadas',
  'balance.latency': 'Tempo normal de resposta',
  'balance.unanswered': 'À espera de resposta',
  'balance.tooLittle': 'Ainda se viu muito pouco para dizer algo.',

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
