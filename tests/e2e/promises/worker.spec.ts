import { expect, type BrowserContext, type Page } from '@playwright/test';
import { killWorker } from '../debugging';
import type { Extension } from '../extension';
import { expectKept, outcomes, test } from '../states/chat';
import { extensionsAddress } from './consent';

/** Keeps everybody else from writing into the database until released. */
async function holdDatabase(own: Page): Promise<{ release(): Promise<void> }> {
  await own.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'tend'));
  await own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tend');
        opening.addEventListener('success', () => {
          const tables = [...opening.result.objectStoreNames];
          const held = opening.result.transaction(tables, 'readwrite');
          Object.assign(window, { release: false });
          const hold = () => {
            if (Reflect.get(window, 'release')) return opening.result.close();
            held.objectStore(tables[0]!).count().addEventListener('success', hold);
            resolve();
          };
          hold();
        });
      }),
  );
  return { release: () => own.evaluate('void (window.release = true)') };
}

test('killed between any two steps, nothing is lost and nothing counted twice', async ({ extension, chat }) => {
  const { page, composer, chips } = chat;
  const own = await extension.openPage('popup.html');
  const database = await holdDatabase(own);
  await page.bringToFront();

  // After the reading came, before it is kept and answered.
  await chat.open('Lena');
  await expect
    .poll(async () => JSON.stringify(await own.evaluate('chrome.storage.session.get()')))
    .toContain('"reading"');
  await killWorker(page);
  await database.release();
  await expect(chips.first()).toBeVisible();
  const before = await chat.shown();
  await expectKept(extension, before);

  // After the chips came, before one is pressed.
  await killWorker(page);
  const words = await chips.first().innerText();
  await chips.first().click();
  await expect(composer).toHaveText(words);
  await expect.poll(() => outcomes(extension)).toEqual(['inserted']);

  // After the press, before it is sent.
  await killWorker(page);
  await composer.press('Enter');
  await expect.poll(() => outcomes(extension)).toEqual(['sentAsIs']);

  // After it was sent, before they answer; twice.
  await killWorker(page);
  await expect.poll(() => chat.shown()).toBe(before + 2);
  await expectKept(extension, before + 2);
  await killWorker(page);
  await page.reload();
  await composer.click();
  await expectKept(extension, before + 2);
});

test('killed the moment after Enter, what was sent is still counted once and known as offered', async ({
  extension,
  chat,
}) => {
  await chat.open('Lena');
  const before = await chat.shown();
  await chat.chips.first().click();
  await expect.poll(() => outcomes(extension)).toEqual(['inserted']);
  await chat.composer.press('Enter');
  await killWorker(chat.page);
  await expect.poll(() => outcomes(extension)).toEqual(['sentAsIs']);
  await expect.poll(() => chat.shown()).toBe(before + 2);
  await expectKept(extension, before + 2);
});

/** Waits until this session's worker was told that a page is read. */
const readIn = (extension: Extension) =>
  expect
    .poll(async () => JSON.stringify(await (await extension.worker()).evaluate('chrome.storage.session.get()')))
    .toContain('"reading"');

/** Only a browser in developer mode loads an unpacked extension anew. */
async function developerMode(context: BrowserContext): Promise<void> {
  const own = await context.newPage();
  await own.goto(extensionsAddress);
  await own.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await own.close();
}

test.describe('what cannot be taken back', () => {
  test.use({ ownProfile: true });

  test('updated under an open tab, one bar goes on and nothing is counted twice; removed, it goes when the person next writes', async ({
    extension,
    chat,
  }) => {
    const { page, bar, chips, composer } = chat;
    await developerMode(extension.context);
    await page.bringToFront();
    await chat.open('Lena');
    await expect(chips.first()).toBeVisible();
    const before = await chat.shown();
    await expectKept(extension, before);

    const worker = await extension.worker();
    const again = extension.context.waitForEvent('serviceworker');
    await worker.evaluate('chrome.runtime.reload()').catch(() => null);
    await again;
    await page.bringToFront();
    await readIn(extension);
    await composer.click();
    await expect(chips.first()).toBeVisible();
    await expect(bar).toHaveCount(1);
    const words = await chips.first().innerText();
    await chips.first().click();
    await expect(composer).toHaveText(words);
    await composer.press('Enter');
    await expect.poll(() => outcomes(extension)).toContain('sentAsIs');
    await expect.poll(() => chat.shown()).toBe(before + 2);
    await expectKept(extension, before + 2);

    // Removed under the same tab.
    await expect(bar).toHaveCount(1);
    const updated = await extension.worker();
    await updated.evaluate('chrome.management.uninstallSelf()').catch(() => null);
    await expect.poll(() => extension.context.serviceWorkers()).toEqual([]);
    await composer.pressSequentially('Hello');
    await expect(bar).toHaveCount(0);
    await expect(composer).toHaveText('Hello');
  });
});
