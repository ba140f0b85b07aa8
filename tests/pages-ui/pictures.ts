import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

const folder = resolve(import.meta.dirname, '../../test-results/pages');

/** With TEND_PICTURES set, pictures of a page as it stands now: light, dark, narrow, and mirrored. For people to look at. */
export async function pictures(page: Page, name: string, width = 1100): Promise<void> {
  if (!process.env.TEND_PICTURES) return;
  const take = (look: string) => page.screenshot({ path: resolve(folder, `${name}-${look}.png`), fullPage: true });
  const size = (pixels: number) => page.setViewportSize({ width: pixels, height: 600 });
  await size(width);
  await page.emulateMedia({ colorScheme: 'light' });
  await take('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await size(320);
  await take('narrow');
  await size(width);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await take('rtl');
  await page.evaluate(() => document.documentElement.removeAttribute('dir'));
}
