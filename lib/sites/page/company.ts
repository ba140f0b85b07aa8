import type { Page } from '../site';
import type { ChatRow } from './chat-rows';
import { isTime } from './chat-rows';
import { holdersIn, leadIn } from './holders';
import { RECENT } from './recent';
import { oneLine } from './text';

/** Larger than this, a picture is one that was sent, not that of a person. In pixels. */
const FACE = 64;

/**
 * Is it sure that only two write here? A group that is taken for one person would be the worse mistake: whatever stands
 * beside the words and is neither a time nor the name of the chat may be the name of another one.
 */
export function isOfTwo(list: Element, rows: readonly ChatRow[], name: string, { document, now }: Page): boolean {
  const texts = new Set(rows.map(({ text }) => text));
  const mine = new Set(rows.filter(({ from }) => from === 'me').map(({ row }) => row));
  const theirs = rows.filter(({ from }) => from === 'them');
  const { lang } = document.documentElement;
  const read = (element: Element) => texts.has(element) || mine.has(element);
  const around = partsOf(list, rows).flatMap((part) => holdersIn(part, read));
  const leads = theirs.flatMap(({ text }) => leadIn(text) ?? []);
  const known = (element: Element) => {
    const shown = oneLine(element.textContent);
    return !/\p{L}/u.test(shown) || isName(shown, name) || isTime(shown, lang, now);
  };
  return [...around, ...leads].every(known) && facesIn(theirs, name) <= 1;
}

/** The list, or its parts from the oldest message on that is read, in a page that keeps them all. */
function partsOf(list: Element, rows: readonly ChatRow[]): Element[] {
  if (rows.length < RECENT) return [list];
  let column = list;
  while (column.children.length === 1) column = column.children[0]!;
  const parts = [...column.children];
  const [oldest, newest] = [rows[0]!, rows.at(-1)!].map(({ row }) => parts.findIndex((part) => part.contains(row)));
  return oldest! <= newest! ? parts.slice(Math.max(0, oldest!)) : parts.slice(0, oldest! + 1);
}

/** The name of the chat, or its first word. */
const isName = (shown: string, name: string) => shown === name || shown === name.split(' ')[0];

/** How many people's pictures stand beside their messages. */
function facesIn(theirs: readonly ChatRow[], name: string): number {
  const faces = theirs.flatMap(({ row, text }) =>
    [...row.querySelectorAll('img')].filter((one) => !text.contains(one) && one.getBoundingClientRect().width <= FACE),
  );
  const others = faces.some(({ alt }) => /\p{L}/u.test(alt) && !alt.includes(name) && !isName(alt, name));
  return others ? Infinity : new Set(faces.map(({ src }) => src)).size;
}
