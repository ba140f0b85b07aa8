/** How sites address the person whose page it is, in labels of messages: "You: see you soon", "Du: bis gleich". */
const words: Readonly<Record<string, readonly string[]>> = {
  ar: ['أنت'],
  bg: ['Вие', 'Ти'],
  ca: ['Tu', 'Vós'],
  cs: ['Vy', 'Ty'],
  da: ['Du'],
  de: ['Du', 'Sie'],
  el: ['Εσείς', 'Εσύ'],
  en: ['You'],
  es: ['Tú', 'Vos', 'Usted'],
  fa: ['شما'],
  fi: ['Sinä'],
  fr: ['Vous', 'Toi'],
  he: ['את/ה', 'אתה', 'את'],
  hi: ['आप', 'आपने'],
  hr: ['Vi', 'Ti'],
  hu: ['Te', 'Ön'],
  id: ['Anda', 'Kamu'],
  it: ['Tu'],
  ja: ['あなた', '自分'],
  ko: ['나', '회원님'],
  ms: ['Anda'],
  nb: ['Du'],
  nl: ['Jij', 'Je', 'U'],
  pl: ['Ty'],
  pt: ['Você', 'Tu'],
  ro: ['Tu', 'Dvs.', 'Dumneavoastră'],
  ru: ['Вы', 'Ты'],
  sk: ['Vy', 'Ty'],
  sr: ['Ви', 'Ти', 'Vi', 'Ti'],
  sv: ['Du'],
  th: ['คุณ'],
  tr: ['Sen', 'Siz'],
  uk: ['Ви', 'Ти'],
  vi: ['Bạn'],
  zh: ['你', '您'],
};

/** Does this name in a label mean the person themselves? Null where the page's language is not known here. */
export function isYou(name: string, language: string): boolean | null {
  const known = words[language.toLowerCase().split(/[-_]/, 1)[0] ?? ''];
  const same = (word: string) => word.localeCompare(name, language || undefined, { sensitivity: 'base' }) === 0;
  return known ? known.some(same) : null;
}
