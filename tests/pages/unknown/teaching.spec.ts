import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { FactRow, HandleRow } from '@/lib/people/rows';
import { type Extension, test } from '../../e2e/extension';
import { openPopup } from '../../e2e/states/chat';
import { expectAccessible } from '../../pages-ui/accessible';
import { pictures } from '../../pages-ui/pictures';
import { addresses, lines, serveUnknown } from './messengers';

test.beforeEach(({ extension }) => serveUnknown(extension.context));

async function openChat(extension: Extension, address: string, name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`${address}#${name}`);
  return page;
}

const card = (page: Page) => page.getByRole('dialog');
const step = (page: Page, number: number) => expect(card(page)).toContainText(`${number} of 4`);
const chips = (page: Page) => page.getByRole('region', { name: 'Tend suggestions' }).locator('.chip .words');

/** What the page's own listeners heard of clicks and keys, and how often it sent something. */
const heard = (page: Page) => page.evaluate(() => [Reflect.get(window, 'heard'), Reflect.get(window, 'sent')]);

async function startPicker(extension: Extension, page: Page) {
  const popup = await openPopup(extension, page);
  await popup.getByRole('button', { name: 'Show Tend how to read this chat' }).click();
  await page.bringToFront();
  await step(page, 1);
  if (!popup.isClosed()) await popup.close();
}

/** The middle of the last place these words stand at. */
async function middleOf(page: Page, words: string) {
  const box = await page.getByText(words, { exact: true }).last().boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

async function pointAt(page: Page, words: string) {
  const { x, y } = await middleOf(page, words);
  await page.mouse.click(x, y);
}

/** Of each message counted on a host whose it is and how many words it has, in the order it was said. */
const counted = async (extension: Extension, host: string) =>
  (await extension.rows<FactRow>('facts'))
    .filter(({ thread }) => thread.includes(host))
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0))
    .map(({ from, words }) => `${from} ${words}`);

const said = (name: keyof typeof lines) => lines[name].map(([from, text]) => `${from} ${text.split(' ').length}`);

const expectCounted = (extension: Extension, host: string, name: keyof typeof lines) =>
  expect.poll(() => counted(extension, host)).toEqual(said(name));

test('a messenger of bare boxes: switched on, shown by pointing, read from then on; the rule goes out and in', async ({
  extension,
}) => {
  const page = await openChat(extension, addresses.bare, 'Ada');
  const popup = await openPopup(extension, page);
  await popup.getByText('This is a messenger').click();
  await pictures(popup, 'popup-unknown', 384);
  await popup.getByRole('switch', { name: 'Use Tend on bare.example' }).click();
  await expect(popup.getByText('not sure how to read this page')).toBeVisible();
  await expectAccessible(popup);
  await pictures(popup, 'popup-unsure', 384);
  await popup.close();
  await startPicker(extension, page);

  const before = await heard(page);
  await pointAt(page, 'Oh nice, the one with the green roof?');
  await step(page, 2);
  await pictures(page, 'picker-step');
  await pointAt(page, 'That one. How are you?');
  await step(page, 3);
  const box = await page.locator('[contenteditable]').boundingBox();
  await page.mouse.click(box!.x + 40, box!.y + 10);
  await step(page, 4);
  await pointAt(page, 'Ada');
  await expect(card(page)).toContainText('Ada: 3 messages, you: 3. Is this right?');
  await expect(page.locator('.outline.them span')).toHaveText(['theirs', 'theirs', 'theirs']);
  await pictures(page, 'picker-check');
  await card(page).getByRole('button', { name: 'Yes, and it is one person' }).click();
  await expect(card(page)).toContainText('Kept.');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await heard(page)).toEqual(before);

  await page.locator('[contenteditable]').click();
  await expect(chips(page).first()).toContainText(/\w{3}/);
  await page.reload();
  await page.locator('[contenteditable]').click();
  await expect(chips(page).first()).toBeVisible();
  await expectCounted(extension, 'bare.example', 'Ada');
  expect(await extension.rows<HandleRow>('handles')).toMatchObject([{ name: 'Ada', kind: 'direct', idKind: 'name' }]);

  await page.evaluate(() => (location.hash = 'Climbing'));
  const over = await openPopup(extension, page);
  await expect(over.locator('.health')).toContainText('No chat is open here, or not sure which');
  await over.close();
  await page.evaluate(() => (location.hash = 'Ada'));
  expect(await extension.rows<HandleRow>('handles')).toHaveLength(1);

  const dashboard = await extension.openPage('dashboard.html#/settings');
  const downloading = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Save how to read bare.example' }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file, 'utf8')).not.toMatch(/Ada|pottery|roof/);
  await expectAccessible(dashboard);
  await dashboard.getByRole('button', { name: 'Forget how to read bare.example' }).click();
  await dashboard.getByRole('button', { name: 'Forget', exact: true }).click();
  const forgotten = await openPopup(extension, page);
  await expect(forgotten.getByText('not sure how to read this page')).toBeVisible();
  const input = dashboard.getByLabel('Bring in a messenger from a file');
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(dashboard.getByText('does not say how to read a messenger')).toBeVisible();
  await input.setInputFiles(file);
  await expect(dashboard.getByText('Tend knows how to read bare.example.')).toBeVisible();
  await pictures(dashboard, 'settings-shown');
  await expect(forgotten.locator('.health')).toContainText('Reads this chat: 6 messages');
});

test('from right to left, by keyboard; whether a chat is with one person is asked', async ({ extension }) => {
  await extension.switchOn('right-to-left.example', 'generic');
  const page = await openChat(extension, addresses.rightToLeft, 'ليلى');
  await startPicker(extension, page);
  const before = await heard(page);
  for (const words of ['أنهيت دورة الفخار يوم الأحد', 'كان جيدا، شكرا لك']) {
    const { x, y } = await middleOf(page, words);
    await page.mouse.move(x, y);
    await expect(card(page).getByRole('status')).toHaveText(`Now at: ${words}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await step(page, 3);
  await pointAt(page, 'رائع');
  await expect(card(page).getByRole('alert')).toContainText('Tend cannot write there.');
  const box = await page.locator('input').boundingBox();
  await page.mouse.click(box!.x + 9, box!.y + 9);
  await pointAt(page, 'ليلى');
  await expect(card(page)).toContainText('ليلى: 2 messages, you: 2.');
  await card(page).getByRole('button', { name: 'Yes, and it is one person' }).press('Enter');
  await expect(card(page)).toContainText('Kept.');
  await card(page).getByRole('button', { name: 'Close' }).press('Enter');
  expect(await heard(page)).toEqual(before);
  await expectCounted(extension, 'right-to-left.example', 'ليلى');

  // What stands beside the words may be a name: only the person can say that there is one.
  await page.evaluate(() => (location.hash = 'نور'));
  const popup = await openPopup(extension, page);
  await expect(popup.getByText('cannot see whether this chat is with one person or a group')).toBeVisible();
  await expectCounted(extension, 'right-to-left.example', 'ليلى');
  await pictures(popup, 'popup-who', 384);
  await popup.getByRole('button', { name: 'It is one person' }).click();
  await expect(popup.getByRole('button', { name: 'It is a group after all' })).toBeVisible();
  await page.bringToFront();
  const names = async () => (await extension.rows<HandleRow>('handles')).map(({ name }) => name);
  await expect.poll(names).toContain('نور');
});

test('roles and sides are enough where they are clear; a group is never read as one person', async ({ extension }) => {
  await extension.switchOn('roles.example', 'generic');
  const page = await openChat(extension, addresses.roles, 'Ada');
  const popup = await openPopup(extension, page);
  await expect(popup.locator('.health')).toContainText('Reads this chat: 6 messages, composer found');
  await expectCounted(extension, 'roles.example', 'Ada');
  await page.evaluate(() => (location.hash = 'Climbing'));
  await expect(popup.locator('.health')).toContainText('not sure how to read this page');
  const names = (await extension.rows<HandleRow>('handles')).map(({ host, name }) => [host, name]);
  expect(names.filter(([host]) => host === 'roles.example')).toEqual([['roles.example', 'Ada']]);
});
