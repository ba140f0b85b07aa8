import { resolve } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import { servePage, type Served } from '../composer/serve';
import { draft } from './page/draft';
import type { State } from './page/states';

/** The chat of `page/` with the bar in it; `region` is the bar. A worker's tests share one page, and each shows the chat anew. */
export const test = base.extend<{ region: Locator }, { served: Served; tab: Page }>({
  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const served = await servePage(resolve(import.meta.dirname, 'page'));
      await use(served);
      served.stop();
    },
    { scope: 'worker' },
  ],
  tab: [
    async ({ browser }, use) => {
      const tab = await browser.newPage();
      await use(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await tab.setViewportSize({ width: 1000, height: 640 });
    await use(tab);
    await tab.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  },
  region: ({ page }, use) => use(page.getByRole('region', { name: 'Tend suggestions' })),
});

export const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));

/** A chat with the bar in a state; `search` chooses how the chat looks. */
export async function show(page: Page, served: Served, state: State, search = 'roomy'): Promise<void> {
  await page.goto(`${served.url}?${search}`);
  await page.evaluate(
    ({ state, draft }) => {
      document.getElementById('composer')!.focus();
      if (state === 'nudge') document.execCommand('insertText', false, draft);
      tend.show(state);
    },
    { state, draft },
  );
  await drawn(page);
}

export const asked = (page: Page) => page.evaluate(() => globalThis.asked);
export const heard = (page: Page) => page.evaluate(() => globalThis.heard);

/** With TEND_PICTURES set, a picture of the page as it stands now. For people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.TEND_PICTURES) return;
  await page.screenshot({ path: resolve(import.meta.dirname, `../../test-results/bar/${name}.png`) });
}

export type Box = { x: number; y: number; width: number; height: number };
export const meet = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not drawn.');
  return box;
}

/** What is painted of the bar: the tray, or the handle it folds to. */
export const tray = (region: Locator) => region.locator('.tray:visible, .handle:visible');
