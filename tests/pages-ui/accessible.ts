import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe looks for in the light; in the dark only colours differ. */
const rules = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** No violation that axe can see, light and dark. */
export async function expectAccessible(page: Page, schemes: (keyof typeof rules)[] = ['light', 'dark']): Promise<void> {
  // Before React has drawn, there is nothing to look at.
  await expect(page.locator('main')).toBeVisible();
  // Colours fade in on a change of scheme; axe is to see where they end.
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(axe);
    const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(rules[colorScheme])})`);
    const found = violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
