import { browser } from 'wxt/browser';
import { language, sentences } from '@/components/say';
import { directionOf } from '@/lib/locales/language';

/** Starts the picker in a page, with the words it says, and gets out of its way. */
export async function startTeaching(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    func: (given: typeof globalThis.tendTeaching) => void (globalThis.tendTeaching = given),
    args: [{ words: sentences, language, direction: directionOf(language) }],
  });
  await browser.scripting.executeScript({ target, files: ['/picker.js'] });
  window.close();
}
