import type { Translation } from '@/lib/locales/catalogue';
import type { reminders as english } from '@/lib/locales/en/reminders';

/** What a notification says, in Arabic. */
export const reminders: Translation<typeof english> = {
  day: 'في البال اليوم',
  'day.birthday': 'عيد ميلاد {name} اليوم',
  'day.plan': '{what} مع {name} اليوم',
  'day.promise': 'وعدك إلى {name}: {what}، اليوم',
  'day.event': '{name}: {what}، كان الموعد أمس',
  week: 'تحيّة في محلّها هذا الأسبوع',
  more: {
    zero: 'لا مزيد',
    one: 'واحد آخر',
    two: 'اثنان آخران',
    few: '{count} آخرون',
    many: '{count} آخرون',
    other: '{count} آخرون',
  },
};
