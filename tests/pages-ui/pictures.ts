import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

const folder = resolve(import.meta.dirname, '../../test-results/pages');

/** With TEND_PICTURES set, pictures of a page as it stands now: light, dark, narrow, and mirrored. For people to look at. */
export async function pictures(page: Page, name: string, width = 1100): Promise<void> {
  if (!process.env.TEND_PICTURES) return;
  await picturesInWidths(page, name, width);
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await take(page, `${name}-rtl`);
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
}

/** With TEND_PICTURES set, the same narrow and in its usual width, as the language of the page has it. */
export async function picturesInWidths(page: Page, name: string, width = 1100): Promise<void> {
  if (!process.env.TEND_PICTURES) return;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 600 });
  await take(page, `${name}-narrow`);
  await page.setViewportSize({ width, height: 600 });
  await take(page, `${name}-light`);
}

const take = (page: Page, name: string) => page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true });
