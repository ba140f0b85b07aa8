import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectNothingWrong } from './kit/expectations';
import { type ReplicaFiles, scriptsOf, serveScripts } from './kit/serve';
import facebook from './posts/facebook';
import instagram from './posts/instagram';
import bluesky from './posts/bluesky';
import x from './posts/x';

const posts = { bluesky, facebook, instagram, x };

let files: Promise<ReplicaFiles> | undefined;

for (const [path, { address, head = '' }] of Object.entries(posts)) {
  test(`${path}: a post is a thread for the one who is in its reply box`, async ({ browser }) => {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
    files ??= scriptsOf(resolve(import.meta.dirname, 'posts/main.ts'));
    await serveScripts(context, await files, { origin: new URL(address).origin, path, head });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('html[data-ready]').waitFor();
    const look = () => page.evaluate(() => post.look());

    await test.step('outside of the box nothing is read', async () => {
      expect(await look()).toMatchObject({ read: null, changed: null, composer: 'none' });
    });
    await test.step('in it, the branch that is answered', async () => {
      await page.evaluate(() => post.box().focus());
      const { read, changed, expected, composer } = await look();
      expect(changed).toBeNull();
      expect(read).toEqual(expected);
      expect(composer).toBe('editor');
    });
    await test.step("it stays while the person is in Tend's bar, and ends when they leave", async () => {
      await page.evaluate(() => {
        const bar = document.createElement('tend-bar');
        bar.tabIndex = 0;
        document.documentElement.append(bar);
        bar.focus();
      });
      expect((await look()).composer).toBe('editor');
      await page.evaluate(() => document.body.querySelector('a')?.focus());
      expect(await look()).toMatchObject({ read: null, composer: 'none' });
    });
    await test.step('without a mark it is silent rather than wrong', async () => {
      const looks = await page.evaluate(() => post.without());
      const unnoticed = await page.evaluate(() => post.unnoticed);
      expect(looks.length).toBeGreaterThan(2);
      for (const { mark, ...one } of looks)
        await test.step(mark, () =>
          expectNothingWrong({ ...one, list: null, expectedList: null }, unnoticed.includes(mark)),
        );
    });
    await context.close();
  });
}

test('x: beside the post of another address nothing is read', async ({ browser }) => {
  const context = await browser.newContext();
  files ??= scriptsOf(resolve(import.meta.dirname, 'posts/main.ts'));
  await serveScripts(context, await files, { origin: 'https://x.com', path: 'x', head: '' });
  const page = await context.newPage();
  await page.goto('https://x.com/mira/status/1004');
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(() => post.box().focus());
  expect((await page.evaluate(() => post.look())).read).toBeNull();
  await context.close();
});
