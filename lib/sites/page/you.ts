/** How messengers call the person who reads, by language: where their label is a sign of whose message it is. */
const words: Record<string, string> = {
  ar: 'أنت انت',
  bn: 'আপনি',
  cs: 'ty vy',
  da: 'du',
  de: 'du sie',
  el: 'εσύ εσείς',
  en: 'you',
  es: 'tú usted',
  fa: 'شما',
  fi: 'sinä',
  fr: 'vous toi',
  he: 'את/ה אתה',
  hi: 'आप',
  hu: 'te ön',
  id: 'anda kamu',
  it: 'tu',
  ja: 'あなた 自分',
  ko: '나 회원님',
  ms: 'anda',
  nb: 'du',
  nl: 'jij je u',
  pl: 'ty',
  pt: 'você tu',
  ro: 'tu dvs',
  ru: 'вы ты',
  sv: 'du',
  th: 'คุณ',
  tr: 'sen siz',
  uk: 'ви ти',
  ur: 'آپ',
  vi: 'bạn',
  zh: '你 您',
};

/**
 * Is this the reader's own name in a page of this language: "You", "Du", "أنت"? In a page that names none, or one that is
 * not here, any of them. People can be called Ty, Tu or Vi: somebody's known name comes first.
 */
export function isYou(label: string, language = ''): boolean {
  const own = words[language.slice(0, 2).toLowerCase()] ?? Object.values(words).join(' ');
  return own.split(' ').includes(label.trim().toLowerCase());
}
