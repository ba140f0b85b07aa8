import { browser } from 'wxt/browser';
import type { Message } from '@/lib/conversation/thread';

/** Fewer words than this say nothing reliable about a language. */
const ENOUGH = 4;

/** Language of a conversation's tail as a two-letter code; null when the browser is not sure. */
export async function languageOf(tail: readonly Message[]): Promise<string | null> {
  const text = tail.map((message) => message.text).join('\n');
  if (text.split(/\s+/).length < ENOUGH) return null;
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  return isReliable && likeliest ? likeliest.language.slice(0, 2) : null;
}
