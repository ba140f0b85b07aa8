import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import type { Thread } from '@/lib/conversation/thread';
import type { ListedThread } from '@/lib/sites/site';
import { testBuild } from '../setup/builds';
import { servePlayground, type Playground } from './server';

const test = base.extend<object, { playground: Playground }>({
  playground: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const playground = await servePlayground();
      await use(playground);
      playground.stop();
    },
    { scope: 'worker' },
  ],
});

/** What Tend's site file sees in the page now. */
async function seen(page: Page): Promise<{ thread: Thread | null; list: ListedThread[]; composer: boolean }> {
  await page.addScriptTag({ path: join(testBuild, 'sites/playground.js') });
  return page.evaluate(`(() => {
    const page = { document, url: new URL(location.href), now: Date.now() };
    return { thread: tendSite.read(page), list: tendSite.readList(page), composer: tendSite.composer(page) !== null };
  })()`);
}

test.beforeEach(({ page, playground }) => page.goto(playground.url).then(() => undefined));

test('no chat is open at first, and the list shows five', async ({ page }) => {
  const { thread, list } = await seen(page);
  expect(thread).toBeNull();
  expect(list.map(({ name }) => name)).toEqual(['Lena', 'Sam', 'Ada', 'Mira', 'Jonas']);
});

test('a chat is read with ids, sides and times', async ({ page }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Mira' }).click();
  const { thread, composer } = await seen(page);
  expect(thread).toMatchObject({ id: 'mira', name: 'Mira', kind: 'direct', idKind: 'stable' });
  expect(thread?.messages.length).toBeGreaterThan(20);
  expect(thread?.messages.every(({ at, id }) => at !== null && id !== null)).toBe(true);
  expect(thread?.messages.at(-1)).toMatchObject({ from: 'them', text: 'Thank you, that helps a lot.' });
  expect(composer).toBe(true);
});

test('what is written is sent by Enter, answered, and there after a reload', async ({ page }) => {
  await page.goto(new URL('#sam', page.url()).href);
  await page.locator('#composer').click();
  await page.keyboard.type('What will you learn there?');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('log').getByText('It starts in two weeks');
  await expect(answer).toBeVisible();
  await expect(page.locator('#composer')).toHaveText('');
  const before = await seen(page);
  await page.reload();
  await expect(answer).toBeVisible();
  expect((await seen(page)).thread).toEqual(before.thread);
});

test('Shift and Enter start a line, and another chat starts with an empty box', async ({ page }) => {
  await page.goto(new URL('#jonas', page.url()).href);
  await page.locator('#composer').click();
  await page.keyboard.type('one');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('two');
  await expect(page.locator('#composer')).toHaveText('onetwo');
  await page.getByRole('navigation').getByRole('link', { name: 'Ada' }).click();
  await expect(page.locator('#composer')).toHaveText('');
  await expect(page.locator('#composer')).toBeFocused();
});
