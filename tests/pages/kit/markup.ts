const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as markup, in an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => named[sign] ?? '');

const EMOJI = /\p{RGI_Emoji}/gv;

/** Words as markup: each line by itself, emoji as the site draws them. */
export function markup(text: string, { emoji = (one: string) => one, newLine = '<br>' } = {}): string {
  return escaped(text).replace(EMOJI, emoji).replaceAll('\n', newLine);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date or time as a page in `language` writes it. */
export function written(language: string, at: number, way: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([language, way]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, way);
  formats.set(key, format);
  return format.format(at);
}
