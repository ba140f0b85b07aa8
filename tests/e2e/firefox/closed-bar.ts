import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

interface Pressable {
  name: string;
  chip: boolean;
  x: number;
  y: number;
}

/** The bar in a page of Firefox: an extension may look into a closed shadow root there, so a page of Tend's own is asked to. */
export interface ClosedBar {
  /** Every word it shows; null while nothing of it is in the page. */
  text(): Promise<string | null>;
  /** What the chips say; a bar without room shows them after a press on its handle. */
  chips(): Promise<string[]>;
  press(name: string | RegExp): Promise<void>;
}

const folded = /^Show \d+ suggestion/;

export function closedBar(own: Page, page: Page, hostname: string): ClosedBar {
  const look = async () =>
    (await own.evaluate(`(async () => {
      const [tab] = await browser.tabs.query({ url: '*://${hostname}/*' });
      const [{ result }] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${inPage} });
      return result;
    })()`)) as { text: string; buttons: Pressable[] } | null;
  const buttons = async () => (await look())?.buttons ?? [];

  async function press(name: string | RegExp): Promise<void> {
    const find = async () =>
      (await buttons()).find((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
    await expect.poll(find, { message: `${name} in the bar`, timeout: 20_000 }).toBeTruthy();
    const { x, y } = (await find())!;
    await page.mouse.click(x, y);
  }

  return {
    text: async () => (await look())?.text ?? null,
    async chips() {
      if ((await buttons()).some(({ name }) => folded.test(name))) await press(folded);
      return (await buttons()).filter(({ chip }) => chip).map(({ name }) => name);
    },
    press,
  };
}

/** Runs as Tend's own script in the page. */
const inPage = `() => {
  const roots = [...document.documentElement.children].map((element) => element.openOrClosedShadowRoot).filter(Boolean);
  if (roots.length === 0) return null;
  const buttons = [...roots[0].querySelectorAll('button')].map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const chip = button.className === 'words' && button.parentElement.className === 'chip';
    return { name: button.ariaLabel ?? button.textContent.trim(), chip, x: left + width / 2, y: top + height / 2 };
  });
  return { text: roots[0].textContent, buttons };
}`;
