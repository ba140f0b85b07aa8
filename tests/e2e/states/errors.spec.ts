import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Extension } from '../extension';
import { type Chat, expectKept, openPopup, test } from './chat';

test.describe('site markup changed', () => {
  for (const [what, change, line] of [
    ['name', `document.querySelector('h1').outerHTML = '<h2 id="name">Lena</h2>'`, 'For a report: name, h1'],
    ['composer', `document.querySelector('#composer').id = 'editor'`, 'no composer'],
    ['thread', `document.querySelector('main').dataset.thread = ''`, 'No chat is open here, or not sure which.'],
  ] as const) {
    test(`${what}: the popup says it, the page stays silent`, async ({ extension, chat }) => {
      await chat.open('Lena');
      await expect(chat.chips.first()).toBeVisible();
      await chat.page.evaluate(change);
      await chat.show({ from: 'them', text: 'Are you there?' });
      await expect(chat.bar).toHaveCount(0);
      const popup = await openPopup(extension, chat.page);
      await expect(popup.locator('.health')).toContainText(line);
      await chat.page.bringToFront();
      await chat.page.locator('#editor, #composer').focus();
      await chat.page.keyboard.type('Hello');
      await expect(chat.bar).toHaveCount(0);
    });
  }
});

test('a box that takes no words: the draft stays, and the words can be copied', async ({ extension, chat }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await chat.page.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'composer';
    box.value = 'Oh';
    box.addEventListener('input', () => (box.value = 'Oh'));
    document.getElementById('composer')!.replaceWith(box);
  });
  await chat.open('Lena');
  const words = await chat.chips.first().innerText();
  await chat.chips.first().click();
  await expect(chat.bar).toContainText('That did not go into the box. Your draft is unchanged.');
  await expect(chat.composer).toHaveValue('Oh');
  await chat.bar.getByRole('button', { name: 'Copy the words' }).click();
  await expect(chat.bar.getByRole('button', { name: 'Copy the words' })).toHaveCount(0);
  expect(await chat.page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test.describe('the disk', () => {
  test.use({
    ownProfile: true,
    /** A quota counts for an extension without this permission alone. */
    extensionFolder: async ({ extensionFolder }, use, testInfo) => {
      const folder = testInfo.outputPath('extension');
      cpSync(extensionFolder, folder, { recursive: true });
      const manifest = join(folder, 'manifest.json');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"unlimitedStorage",', ''));
      await use(folder);
    },
  });

  test('is full: said in the popup; with room again nothing is lost', async ({ extension, chat }) => {
    test.setTimeout(150_000);
    await chat.open('Sam');
    await expectKept(extension, await chat.shown());
    const popup = await openPopup(extension, chat.page);
    const full = popup.locator('.health', { hasText: 'There is no room left on this disk' });
    const debugging = await extension.context.newCDPSession(popup);
    const origin = `chrome-extension://${extension.id}`;
    await debugging.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await chat.page.bringToFront();
    // The browser looks at the room left every half minute.
    await expect(async () => {
      await chat.show({ from: 'them', text: `Are you there at ${await chat.shown()}?` });
      await expect(full).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 90_000 });
    const kept = (await extension.rows('facts')).length;
    expect(kept).toBeLessThan(await chat.shown());
    await debugging.send('Storage.overrideQuotaForOrigin', { origin });
    await chat.show({ from: 'them', text: 'Hello?' });
    await expectKept(extension, await chat.shown());
    await expect(full).toHaveCount(0);
  });
});

test.describe('the database', () => {
  test.use({ ownProfile: true });

  /** No database, and a page of the extension's own origin that has none of its code. */
  async function emptyDatabase(extension: Extension): Promise<Page> {
    const bare = await extension.openPage('icon/tend.svg');
    const welcome = extension.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    for (const page of welcome) await page.close();
    await bare.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('tend').addEventListener('success', resolve);
        }),
    );
    return bare;
  }

  /** Opens the database at a native version, ten times the one in `lib/people/db.ts`, and holds it open. */
  const hold = (bare: Page, version: number) =>
    bare.evaluate(
      (native) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('tend', native);
          opening.addEventListener('success', () => {
            Object.assign(globalThis, { held: opening.result });
            resolve();
          });
        }),
      version,
    );

  async function expectSaid(
    extension: Extension,
    chat: Chat,
    words: string,
  ): Promise<{ popup: Page; dashboard: Page }> {
    await chat.page.bringToFront();
    await chat.open('Lena');
    const dashboard = await extension.openPage('dashboard.html');
    await expect(dashboard.getByText(words)).toBeVisible();
    const popup = await openPopup(extension, chat.page);
    await expect(popup.getByRole('main')).toContainText(words);
    await expect(popup.locator('.health')).toContainText(words);
    await expect(chat.chips).toHaveCount(0);
    return { popup, dashboard };
  }

  test('an older database held open: said, and gone on with when it is let go', async ({ extension, chat }) => {
    const bare = await emptyDatabase(extension);
    await hold(bare, 5);
    const { popup, dashboard } = await expectSaid(extension, chat, 'still holds an older version');
    await bare.close();
    await expect(popup.getByRole('heading', { name: 'Whom would you like to be closer to?' })).toBeVisible();
    await expect(dashboard.getByRole('heading', { name: 'People' })).toBeVisible();
    await chat.page.bringToFront();
    await chat.composer.click();
    await chat.composer.press('a');
    await expectKept(extension, await chat.shown());
    await expect(popup.locator('.health')).not.toContainText('still holds an older version');
  });

  test('a newer database: said, and left as it is', async ({ extension, chat }) => {
    const bare = await emptyDatabase(extension);
    await hold(bare, 20);
    await bare.close();
    await expectSaid(extension, chat, 'written by a newer version of Tend');
    const worker = await extension.worker();
    const versions = await worker.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
    expect(versions).toEqual([20]);
  });
});
