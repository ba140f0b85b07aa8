import { expect } from '@playwright/test';
import { closedBar } from '../../e2e/promises/closed-bar';
import { iconArgument, openPopupOver, siteSwitch, willSayYes } from '../../e2e/promises/consent';
import { storeBuild } from '../../e2e/promises/store';
import { test } from '../../e2e/extension';
import { addresses, serveUnknown } from './messengers';

test.use({ extensionFolder: storeBuild, browserArguments: [iconArgument], ownProfile: true });

test('the store build: a messenger nobody knows, from the browser’s question to chips; the page sees nothing of it', async ({
  extension,
}) => {
  await serveUnknown(extension.context);
  const page = await extension.context.newPage();
  await page.goto(`${addresses.bare}#Ada`);
  await willSayYes(extension, 'https://bare.example/*');
  const popup = await openPopupOver(extension, page);
  await popup.getByText('This is a messenger').click();
  await siteSwitch(popup).click();
  await expect(siteSwitch(popup)).toBeChecked();
  await expect(popup.getByText('not sure how to read this page')).toBeVisible();
  const heard = await page.evaluate(() => Reflect.get(window, 'heard'));
  await popup.getByRole('button', { name: 'Show Tend how to read this chat' }).click();
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  const at = async (words: string) => {
    const box = (await page.getByText(words, { exact: true }).last().boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await at('Oh nice, the one with the green roof?');
  await at('That one. How are you?');
  const box = (await page.locator('[contenteditable]').boundingBox())!;
  await page.mouse.click(box.x + 30, box.y + 10);
  await at('Ada');
  // From what is asked to its first answer.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const worker = await extension.worker();
  await expect.poll(() => worker.evaluate('chrome.storage.local.get().then(JSON.stringify)')).toContain('"rule"');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toBe(heard);
  const bar = await closedBar(page);
  await page.locator('[contenteditable]').click();
  await expect.poll(() => bar.chips()).not.toHaveLength(0);
});
