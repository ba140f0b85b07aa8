import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Result, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const colours = ['color-contrast', 'link-in-text-block'];
/** All that axe looks for in the light; in the dark only colours differ. */
const looks: Record<'light' | 'dark', RunOptions> = { light: {}, dark: { runOnly: colours } };

/** No violation that axe can see, light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours fade in on a change of scheme; axe is to see where they end.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page, looks[colorScheme]), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The same for a page that has the one theme it shows now. */
export async function expectAccessibleAsShown(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await violations(page, looks.light)).toEqual([]);
}

/** The same in another language, whose colours are no others. */
export async function expectAccessibleWords(page: Page): Promise<void> {
  const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
  expect(await violations(page, { rules })).toEqual([]);
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // Before React has drawn, there is nothing to look at.
  await expect(page.locator('main')).toBeVisible();
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe);
  // Of what is right, no list is made.
  const run = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const found: Result[] = await page.evaluate(`axe.run(document, ${run}).then(({ violations }) => violations)`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
