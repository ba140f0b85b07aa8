import type { Catalogue } from '@/lib/locales/catalogue';
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

/** What popup, dashboard and welcome page say, in English. */
export const pages = {
  tend: 'Tend',

  'every.day': { one: 'every day', other: 'every {count} days' },
  'every.week': { one: 'every week', other: 'every {count} weeks' },
  'every.month': { one: 'every month', other: 'every {count} months' },
  'every.year': { one: 'every year', other: 'every {count} years' },
  onDay: 'on {day}',
  onDate: 'on {date}',
  inEnglish: 'Words for a chat, and what studies found, are in English for now.',

  'trouble.full':
    'There is no room left on this disk, so nothing new is kept. Free some space and Tend goes on by itself. What was kept before is safe.',
  'trouble.blocked':
    'Another page of Tend still holds an older version of what is kept. Close the other Tend pages and it goes on.',
  'trouble.newer':
    'What is kept here was written by a newer version of Tend than this one. Update Tend; nothing was changed.',
  'trouble.other': 'Something did not work just now; Tend tries again with the next message. ({message})',

  'balance.caption': 'Counted here since {date}',
  'balance.what': 'What was counted',
  'balance.you': 'You',
  'balance.them': 'Them',
  'balance.words': 'Words',
  'balance.questions': 'Questions asked',
  'balance.initiations': 'Conversations started',
  'balance.latency': 'Usual time to answer',
  'balance.unanswered': 'Waiting for an answer',
  'balance.tooLittle': 'Too little seen so far to tell.',

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
} as const satisfies Catalogue;
