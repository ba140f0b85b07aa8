import { browser, type Browser } from 'wxt/browser';
import { hostPatterns } from '@/lib/settings';
import type { HandleRow } from '@/lib/people/rows';

const withoutHash = (url: string) => url.split('#')[0];

async function tabsOf(host: string): Promise<Browser.tabs.Tab[]> {
  const { hostname } = new URL(`https://${host}`);
  const tabs = await browser.tabs.query({ url: hostPatterns(hostname) });
  return tabs.filter(({ url }) => url && new URL(url).host === host);
}

async function show(tab: Browser.tabs.Tab, url?: string): Promise<void> {
  if (tab.id !== undefined) await browser.tabs.update(tab.id, { active: true, ...(url && { url }) });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Brings the thread to the front; false where it has no address, and the person has to find it by name. */
export async function openThread({ host, url }: HandleRow): Promise<boolean> {
  if (!url) return false;
  const tabs = await tabsOf(host);
  const there = tabs.find((tab) => tab.url === url);
  // An address that differs behind the # opens within the same page: no reload, no second session.
  const near = tabs.find((tab) => tab.url && withoutHash(tab.url) === withoutHash(url));
  if (there) await show(there);
  else if (near) await show(near, url);
  else await browser.tabs.create({ url });
  return true;
}

/** Brings the messenger to the front, in an open tab or a new one. */
export async function openSite({ host }: HandleRow): Promise<void> {
  const [tab] = await tabsOf(host);
  if (tab) return show(tab);
  const { hostname } = new URL(`https://${host}`);
  const secure = await browser.permissions.contains({ origins: [`https://${hostname}/*`] });
  await browser.tabs.create({ url: `${secure ? 'https' : 'http'}://${host}/` });
}
