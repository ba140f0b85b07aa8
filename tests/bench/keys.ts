import type { Browser, Page } from '@playwright/test';
import { categories, readTrace, type Typed } from './trace.ts';

/** Twenty lines of 25 keys: 500. */
const LINES = 20;
const words = 'the frogs sang all night ';

/** Milliseconds between two keys, and after a line: long enough there for Tend to read the draft and answer. */
const PACE = 40;
const PAUSE = 900;

/** Types 500 keys into the playground's composer at an even pace, with a pause after each 25, and tells what each cost the page. */
export async function timeKeys(page: Page, browser: Browser): Promise<Typed> {
  await page.locator('#composer').click();
  await browser.startTracing(page, { categories });
  for (let line = 0; line < LINES; line++) {
    await page.keyboard.type(words, { delay: PACE });
    // The writer's own pause: nothing is waited for.
    await page.waitForTimeout(PAUSE);
  }
  const trace = await browser.stopTracing();
  return readTrace(trace.toString());
}
