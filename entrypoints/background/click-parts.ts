import { browser } from 'wxt/browser';

/** Runs what a click needs in the page that asked for it, beside the script that asked. */
export async function bringClickParts({ tab, frame }: { tab: number; frame: number }): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/on-click.js'] });
}
