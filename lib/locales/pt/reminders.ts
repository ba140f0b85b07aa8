import type { Translation } from '@/lib/locales/catalogue';
import type { reminders as english } from '@/lib/locales/en/reminders';

/** What a notification says, in Portuguese. */
export const reminders: Translation<typeof english> = {
  day: 'Para lembrar hoje',
  'day.birthday': 'Hoje é aniversário de {name}',
  'day.plan': '{what} com {name} hoje',
  'day.promise': 'Você disse a {name}: {what}, hoje',
  'day.event': '{name}: {what} foi ontem',
  week: 'Merecem um oi esta semana',
  more: { one: 'mais uma pessoa', other: 'mais {count} pessoas' },
};
