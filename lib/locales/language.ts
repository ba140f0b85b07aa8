/** Languages Tend's own words are in: a folder each beside this file. */
export const languages = ['en', 'ar', 'de', 'es', 'fr', 'pt'];

/** The language Tend speaks to somebody whose browser speaks `wanted` (BCP 47), as two letters. */
export function spokenFor(wanted: string): string {
  const [language = ''] = wanted.split('-');
  return languages.includes(language) ? language : 'en';
}

/** The person's own kind of that language, for dates and numbers; where it is not spoken, English with the day before the month. */
export const languageFor = (wanted: string): string => (wanted.startsWith(spokenFor(wanted)) ? wanted : 'en-GB');

export const directionOf = (language: string): 'ltr' | 'rtl' => (/^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr');
