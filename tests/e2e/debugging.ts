import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The debugging protocol of the whole browser: targets that are no pages, such as workers and tabs. */
export async function debugBrowser(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser has no debugging session of its own.');
  return browser.newBrowserCDPSession();
}

/** Ends the extension's worker as the browser does when it idles; the next message starts it anew. `page` is any page of the same profile. */
export async function killWorker(page: Page): Promise<void> {
  const debugging = await page.context().newCDPSession(page);
  const running = new Map<string, string>();
  const stopped = new Promise<void>((resolve) => {
    debugging.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith('chrome-extension:')) continue;
        if (runningStatus === 'running') void debugging.send('ServiceWorker.stopWorker', { versionId });
        if (runningStatus === 'stopped' && running.has(versionId)) resolve();
        running.set(versionId, runningStatus);
      }
    });
  });
  await debugging.send('ServiceWorker.enable');
  await stopped;
  await debugging.detach();
}
