import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Extension } from '../extension';
import { debugBrowser } from '../debugging';

/** What chrome://extensions itself is drawn with. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/** Where the functions given to `evaluate` run. */
declare const chrome: typeof browser & { developerPrivate: DeveloperPrivate };

/** A file of the browser's page of extensions: it may do what the page may, and draws nothing. */
export const extensionsAddress = 'chrome://extensions/strings.m.js';

/** Needed for a press on the extension's icon through the debugging protocol. */
export const iconArgument = '--enable-unsafe-extension-debugging';

/** The popup over a page, after a press on the extension's icon there: that press lets it see the page's address. */
export async function openPopupOver(extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const debugging = await debugBrowser(extension.context);
  const tabs = { filter: [{ type: 'tab', exclude: false }] };
  const { targetInfos } = await debugging.send('Target.getTargets', tabs);
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`There is no tab at ${page.url()}.`);
  // Right after a change of permissions a press may be lost.
  await expect(async () => {
    await debugging.send('Extensions.triggerAction', { id: extension.id, targetId: tab.targetId });
    await expect.poll(() => tabId(extension, page.url()), { timeout: 3000 }).toBeDefined();
  }).toPass();
  await debugging.detach();
  return extension.openPage(`popup.html?tab=${await tabId(extension, page.url())}`);
}

/** The browser's number for the tab at this address, once the extension may see the address. */
async function tabId(extension: Extension, url: string): Promise<number | undefined> {
  const worker = await extension.worker();
  return worker.evaluate(
    (address) => chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === address)?.id),
    url,
  );
}

/** Says yes beforehand to what the browser will ask about these addresses; nothing is granted until it is asked. */
export async function willSayYes(extension: Extension, pattern: string): Promise<void> {
  const own = await extension.context.newPage();
  await own.goto(extensionsAddress);
  await own.evaluate(
    async ([extensionId, host]) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission(extensionId, host);
    },
    [extension.id, pattern] as const,
  );
  await own.close();
}

/** The person's own way: the extension's icon, the switch in the popup, yes to the browser's question. */
export async function switchOnByHand(extension: Extension, page: Page): Promise<void> {
  const { hostname } = new URL(page.url());
  await willSayYes(extension, `http://${hostname}/*`);
  const popup = await openPopupOver(extension, page);
  const use = siteSwitch(popup);
  await expect(use).not.toBeChecked();
  await use.click();
  await expect(use).toBeChecked();
  await popup.close();
  await page.bringToFront();
}

export const siteSwitch = (popup: Page) => popup.getByRole('switch', { name: /^Use Tend on/ });
