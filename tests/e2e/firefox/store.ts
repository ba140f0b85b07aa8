import { expect, test as base } from '@playwright/test';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../setup/browsers.mjs';

/** The folder that goes to the store: no host granted, the shadow root closed. */
const storeBuild = join(resolve(import.meta.dirname, '../../..', process.env.TEND_OUT ?? '.output'), 'firefox-mv3');

/** Tend in a fresh Firefox. */
export interface Tend {
  browser: Browser;
  /** Its welcome page: what is evaluated there may do all that Tend may. */
  own: Page;
  /** Opens another of its pages. Firefox lets only the extension itself do that. */
  open(path: string): Promise<Page>;
  /** Every row of a table, as stored. */
  rows<Row>(table: string): Promise<Row[]>;
}

/** A worker's tests share one Firefox. */
export const test = base.extend<{}, { tend: Tend }>({
  tend: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const browser = await launch({
        browser: 'firefox',
        executablePath: firefoxPath(),
        headless: true,
        // A window of this size: older versions cannot be told the size of a page.
        args: ['--width=1280', '--height=800'],
        defaultViewport: null,
        // The person says yes to every question of the browser's.
        extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
      });
      try {
        await browser.installExtension(storeBuild);
        const own = await pageAt(browser, '/welcome.html');
        await use({
          browser,
          own,
          async open(path) {
            await own.evaluate(`void browser.tabs.create({ url: ${JSON.stringify(path)} })`);
            return pageAt(browser, path);
          },
          rows: async <Row>(table: string) => (await own.evaluate(allRows(table))) as Row[],
        });
      } finally {
        await browser.close();
      }
    },
    { scope: 'worker' },
  ],
});

/** The page of Tend's own at this path, once it is there. The protocol tells none of their addresses. */
async function pageAt(browser: Browser, path: string): Promise<Page> {
  let found: Page | undefined;
  await expect(async () => {
    for (const page of await browser.pages()) {
      const href = await addressOf(page);
      if (href.startsWith('moz-extension:') && href.endsWith(path)) found = page;
    }
    expect(found, `a page at ${path}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return found!;
}

/** A page that is asked while it is being loaded may never answer: it is asked again, then. */
const addressOf = (page: Page): Promise<string> =>
  Promise.race([
    page.evaluate('location.href').then(String, () => ''),
    new Promise<string>((resolve) => void setTimeout(resolve, 2000, '')),
  ]);

const allRows = (table: string) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'tend')) return [];
  const database = await done(indexedDB.open('tend'));
  const rows = await done(database.transaction('${table}').objectStore('${table}').getAll());
  database.close();
  return rows;
})()`;
