import { language } from '@/components/say';

const format = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** "Nov 26" for 2026-11. */
export const monthName = (month: string): string => format.format(Date.parse(`${month}-15`));
