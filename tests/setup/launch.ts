import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { chromiumPath, withoutPreparations } from './browsers.mjs';
import { testBuild } from './builds.ts';

/** As Tend's own pages have it, where the functions given to `evaluate` run. */
declare const chrome: typeof browser;

/** Chromium with Tend. */
export interface Trial {
  context: BrowserContext;
  /** Opens one of Tend's own pages as a tab. */
  open(page: 'popup.html' | 'dashboard.html'): Promise<Page>;
}

/** What only a machine without a screen needs: no sandbox for root, no services of the browser's maker. */
const unattended = [
  ...['--no-sandbox', '--headless=new', withoutPreparations],
  ...['--disable-background-networking', '--disable-component-update'],
];

interface LaunchOptions {
  headless: boolean;
  /** Of the built extension. */
  folder?: string;
  /** Folder of the profile; without one it goes when the browser is closed. */
  profile?: string;
}

export async function launch({ headless, folder = testBuild, profile = '' }: LaunchOptions): Promise<Trial> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    viewport: headless ? { width: 1100, height: 760 } : null,
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...(headless ? unattended : [])],
    ignoreDefaultArgs: ['--disable-extensions', '--headless', '--enable-automation'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  return {
    context,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${host}/${path}`);
      return page;
    },
  };
}

/** Switches a host on as the person's click does; resolves once the browser knows which script to load there. */
export async function switchOn(own: Page, hostname: string, site: string): Promise<void> {
  await own.evaluate(
    async ([hostname, site]) => {
      const entry = { site, on: true, chips: true, nudges: true, balance: true };
      const quiet = { rememberWords: false, chatList: false, habitsOff: [] };
      await chrome.storage.local.set({ settings: { sites: { [hostname!]: { ...entry, ...quiet } } } });
      while ((await chrome.scripting.getRegisteredContentScripts()).length === 0)
        await new Promise(requestAnimationFrame);
    },
    [hostname, site],
  );
}

/** Switches every host off; resolves once the browser loads no script anywhere. */
export async function switchOff(own: Page): Promise<void> {
  await own.evaluate(async () => {
    await chrome.storage.local.set({ settings: { sites: {} } });
    while ((await chrome.scripting.getRegisteredContentScripts()).length > 0) await new Promise(requestAnimationFrame);
  });
}

/** How many rows each table holds; nothing before Tend made its database. */
export function countRows(own: Page): Promise<Record<string, number>> {
  return own.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'tend')) return {};
    const database = await done(indexedDB.open('tend'));
    const counts: Record<string, number> = {};
    for (const table of database.objectStoreNames) {
      counts[table] = await done(database.transaction(table).objectStore(table).count());
    }
    database.close();
    return counts;
  });
}
