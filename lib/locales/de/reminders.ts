import type { Translation } from '@/lib/locales/catalogue';
import type { reminders as english } from '@/lib/locales/en/reminders';

/** What a notification says, in German. */
export const reminders: Translation<typeof english> = {
  day: 'Heute einen Gedanken wert',
  'day.birthday': '{name} hat heute Geburtstag',
  'day.plan': '{what} mit {name}, heute',
  'day.promise': 'Du hast {name} gesagt: {what}, heute',
  'day.event': '{name}: {what} war gestern',
  week: 'Diese Woche Zeit für ein Hallo',
  more: { one: 'noch jemand', other: '{count} weitere' },
};
