const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup, in an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => named[sign] ?? '');

const EMOJI = /\p{RGI_Emoji}/gv;

/** Words as markup: each line by itself, emoji as the site draws them. */
export function markup(text: string, { emoji = (one: string) => one, newLine = '<br>' } = {}): string {
  return escaped(text).replace(EMOJI, emoji).replaceAll('\n', newLine);
}

/** A date or time as a page in `language` writes it. */
export const written = (language: string, at: number, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, format).format(at);
