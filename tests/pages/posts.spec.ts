import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../e2e/extension';
import { type KeptString, walk } from '../e2e/promises/walker';
import { openPopup } from '../e2e/states/chat';
import { type ReplicaFiles, scriptsOf, serveScripts } from './kit/serve';
import type { PostPage } from './posts/contract';
import facebook from './posts/facebook';
import instagram from './posts/instagram';
import bluesky from './posts/bluesky';
import linkedin from './posts/linkedin';
import mastodon from './posts/mastodon';
import x from './posts/x';

const posts = { bluesky, facebook, instagram, linkedin, mastodon, x };

let files: Promise<ReplicaFiles> | undefined;
let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ locale: 'en-US', timezoneId: 'Europe/Berlin' });
});
test.afterAll(() => page.close());

async function openPost(page: Page, path: string, { address, head = '' }: PostPage) {
  files ??= scriptsOf(resolve(import.meta.dirname, 'posts/main.ts'));
  await serveScripts(page.context(), await files, { origin: new URL(address).origin, path, head });
  await page.goto(address);
  await page.locator(`html[data-replica="${path}"][data-ready]`).waitFor();
}

for (const [path, shown] of Object.entries<PostPage>(posts)) {
  test(`${path}: a post is a thread for the one who is in its reply box`, async () => {
    await openPost(page, path, shown);
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
      const { looks, wrong } = await page.evaluate(() => post.without());
      expect(looks).toBeGreaterThan(2);
      expect(wrong).toEqual([]);
    });
  });
}

test('x: beside the post of another address nothing is read', async () => {
  await openPost(page, 'x', { ...x, address: 'https://x.com/mira/status/1004' });
  await page.evaluate(() => post.box().focus());
  expect((await page.evaluate(() => post.look())).read).toBeNull();
});

test('x: under a post Tend speaks when asked, writes into the box, and keeps nothing of it', async ({ extension }) => {
  await extension.switchOn('x.com', 'x', { rememberWords: true, chatList: true });
  const page = await extension.context.newPage();
  await openPost(page, 'x', x);
  const bar = page.getByRole('region', { name: 'Tend suggestions' });
  const mark = bar.getByRole('button', { name: 'Ideas from Tend' });
  const chips = bar.locator('.chip .words');

  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await expect(mark).toBeVisible();
  const popup = await openPopup(extension, page);
  await expect(popup.locator('.health')).toContainText('Reads the post you answer: composer found.');
  await popup.close();
  // The background has answered by now: nothing came unasked.
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await expect(mark).toBeVisible();
  await expect(chips).toHaveCount(0);

  await mark.click();
  await expect(chips.first()).toBeVisible();
  await expect(bar.getByRole('button', { name: /balance/i })).toHaveCount(0);
  const words = await chips.first().textContent();
  await chips.first().click();
  await expect.poll(() => page.evaluate(() => post.draft())).toBe(words);
  await expect(bar.getByText('Inserted, not sent')).toBeVisible();

  const own = await extension.openPage('popup.html');
  await own.getByRole('heading').first().waitFor();
  const kept: KeptString[] = await own.evaluate(walk);
  expect(kept.map(({ text }) => text)).toContain('x.com');
  // Of a table without a row, the walk names its two empty lists.
  expect(kept.filter(({ where, text }) => where.startsWith('tend.') && !/^[01]$/.test(text))).toEqual([]);
  expect(kept.filter(({ text }) => /lima|robin|mira|1003|interview|job/i.test(text))).toEqual([]);
});
