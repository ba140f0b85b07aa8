import type { Catalogue } from '@/lib/locales/catalogue';

/** What a notification says, in English. */
export const reminders = {
  day: 'Worth a thought today',
  'day.birthday': '{name} has a birthday today',
  'day.plan': '{what} with {name} today',
  'day.promise': 'You told {name}: {what}, today',
  'day.event': '{name}: {what} was yesterday',
  week: 'Worth a hello this week',
  more: { one: 'one more', other: '{count} more' },
} as const satisfies Catalogue;
