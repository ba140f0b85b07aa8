import type { Translation } from '@/lib/locales/catalogue';
import type { reminders as english } from '@/lib/locales/en/reminders';

/** What a notification says, in French. */
export const reminders: Translation<typeof english> = {
  day: 'À garder en tête aujourd’hui',
  'day.birthday': 'C’est l’anniversaire de {name} aujourd’hui',
  'day.plan': '{what} avec {name} aujourd’hui',
  'day.promise': 'Tu as dit à {name} : {what}, aujourd’hui',
  'day.event': '{name} : {what}, c’était hier',
  week: 'Un petit bonjour cette semaine',
  more: { one: '{count} de plus', other: '{count} de plus' },
};
