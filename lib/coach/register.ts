import type { Span } from './advice';
import { everything } from './turn';
import type { Moment } from '@/lib/habits/habit';

/** How the person writes in this thread, as far as their own messages show. */
export interface Register {
  lowercase: boolean;
  noStop: boolean;
  /** A glad emoji they use here themselves; null when they use none. */
  emoji: string | null;
}

const GLAD = /🎉|🥳|😊|🙂|😄|😁|🤗|❤️|💛|🧡|💚|💙|🥰/gu;
/** Below this many own messages the neutral way is kept. */
const ENOUGH = 2;

export function registerOf(moment: Pick<Moment, 'tail' | 'readings'>): Register {
  const mine = everything(moment)
    .filter(({ message, reading }) => message.from === 'me' && reading.words > 1)
    .slice(-8);
  const mostly = (how: (said: (typeof mine)[number]) => boolean) =>
    mine.length >= ENOUGH && mine.filter(how).length > mine.length / 2;
  const glad = mine.flatMap(({ message }) => message.text.match(GLAD) ?? []);
  return {
    lowercase: mostly(({ reading }) => reading.style.lowercase),
    noStop: mostly(({ reading }) => reading.style.noStop),
    emoji: mostly(({ reading }) => reading.style.emoji) ? (glad.at(-1) ?? null) : null,
  };
}

/** A statement of joy or thanks ends in the glad emoji of somebody who writes so. */
export function withEmoji(text: string, { emoji }: Register): string {
  return emoji && text.endsWith('.') ? `${text.slice(0, -1)} ${emoji}` : text;
}

/** The words as this person would type them. Letters change their case, a last full stop may go: places stay the same. */
export function inRegister(
  text: string,
  select: Span | null,
  register: Register,
): { text: string; select: Span | null } {
  let typed = text;
  if (register.lowercase) {
    typed = typed.replace(
      /(^|[.!?]\s+)(\p{Lu})/gu,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    );
    typed = typed
      .replace(/\bI(?=\b)/g, 'i')
      .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, (day) => day.toLowerCase());
  }
  if (register.noStop) typed = typed.replace(/(?<=[^.])\.$/, '');
  return { text: typed, select };
}
