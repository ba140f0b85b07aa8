import type { Translation } from '@/lib/locales/catalogue';
import type { reminders as english } from '@/lib/locales/en/reminders';

/** What a notification says, in Spanish. */
export const reminders: Translation<typeof english> = {
  day: 'Para tener presente hoy',
  'day.birthday': 'Hoy es el cumpleaños de {name}',
  'day.plan': '{what} con {name} hoy',
  'day.promise': 'Le dijiste a {name}: {what}, hoy',
  'day.event': '{name}: {what} fue ayer',
  week: 'Merecen un hola esta semana',
  more: { one: 'una más', other: '{count} más' },
};
