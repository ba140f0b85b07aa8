import { resolve } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { servePage, type Served } from '../composer/serve';

const test = base.extend<{ chat: Page }, { served: Served }>({
  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const served = await servePage(resolve(import.meta.dirname, 'page'));
      await use(served);
      served.stop();
    },
    { scope: 'worker' },
  ],
  chat: async ({ page, served }, use) => {
    await page.goto(served.url);
    await expect.poll(() => page.evaluate(() => globalThis.counted.pages)).toBe(1);
    await use(page);
  },
});

/** Rows read for the page as it is now, after a change to it; what was read before is not counted. */
const readAgain = (page: Page, change: () => void) =>
  page.evaluate((change) => {
    globalThis.counted.rows = [];
    new Function(`return ${change}`)()();
    globalThis.look();
    return globalThis.counted.rows;
  }, change.toString());

test('a row is read again when something in it changes, and no other row', async ({ chat }) => {
  const outside = 'elsewhere';
  expect(await readAgain(chat, () => {})).toEqual([outside]);
  const first = () => (document.querySelector('article p')!.textContent = 'one, edited');
  expect(await readAgain(chat, first)).toEqual(['one, edited', outside]);
  expect(await readAgain(chat, () => document.querySelectorAll('article')[1]!.classList.add('mine'))).toEqual([
    'two',
    outside,
  ]);
  const added = () =>
    document.getElementById('list')!.insertAdjacentHTML('beforeend', '<article><p>four</p></article>');
  expect(await readAgain(chat, added)).toEqual(['four', outside]);
  const moved = () => document.getElementById('list')!.prepend(document.querySelectorAll('article')[2]!);
  expect(await readAgain(chat, moved)).toEqual(['three', outside]);
  expect(await chat.evaluate(() => globalThis.read)).toEqual(['three', 'one, edited', 'two', 'four', outside]);
});

test('a row that was changed while it was out of the page is read anew', async ({ chat }) => {
  await chat.evaluate(async () => {
    const row = document.querySelector('article')!;
    row.remove();
    await new Promise((later) => setTimeout(later));
    row.firstElementChild!.textContent = 'another';
    document.getElementById('list')!.append(row);
    globalThis.look();
  });
  expect(await chat.evaluate(() => globalThis.read)).toEqual(['two', 'three', 'another', 'elsewhere']);
});

test('what is carried into rows counts', async ({ chat }) => {
  expect(await readAgain(chat, () => (globalThis.given = 'Monday'))).toEqual(['one', 'two', 'three', 'elsewhere']);
  expect(await readAgain(chat, () => {})).toEqual(['elsewhere']);
});

test('changes in shadow roots of rows are seen, also of those that come later', async ({ chat }) => {
  await chat.evaluate(() => {
    const row = document.createElement('article');
    row.attachShadow({ mode: 'open' }).innerHTML = '<p>in the shadow</p>';
    document.getElementById('list')!.append(row);
  });
  await expect.poll(() => chat.evaluate(() => globalThis.read)).toContain('in the shadow');
  await chat.evaluate(() => {
    document.querySelector('#list article:last-child')!.shadowRoot!.querySelector('p')!.textContent = 'another';
  });
  await expect.poll(() => chat.evaluate(() => globalThis.read)).toContain('another');
  // No mutation tells of a root that is attached to a row long there.
  await chat.evaluate(() => {
    document.querySelector('article')!.attachShadow({ mode: 'open' }).textContent = 'late';
  });
  await expect.poll(() => chat.evaluate(() => globalThis.read)).toContain('late');
});

test('a pause in typing reads the draft and not one row; a new message is read', async ({ chat }) => {
  await chat.locator('#composer').click();
  await expect.poll(() => chat.evaluate(() => globalThis.counted.pages)).toBe(2);
  await chat.evaluate(() => (globalThis.counted = { pages: 0, drafts: 0, rows: [] }));
  await chat.keyboard.type('hello');
  await expect.poll(() => chat.evaluate(() => globalThis.counted.drafts)).toBe(1);
  expect(await chat.evaluate(() => globalThis.counted)).toEqual({ pages: 0, drafts: 1, rows: [] });
  await chat.evaluate(() => document.getElementById('list')!.insertAdjacentHTML('beforeend', '<article>new</article>'));
  await expect.poll(() => chat.evaluate(() => globalThis.read)).toContain('new');
});

test('nothing is read once it is switched off', async ({ chat }) => {
  await chat.clock.install();
  await chat.reload();
  await chat.clock.runFor(2000);
  expect(await chat.evaluate(() => globalThis.counted.pages)).toBe(1);
  await chat.evaluate(() => {
    globalThis.end();
    globalThis.counted = { pages: 0, drafts: 0, rows: [] };
    document.querySelector('article p')!.textContent = 'unread';
  });
  await chat.locator('#composer').click();
  await chat.keyboard.type('hello');
  await chat.clock.runFor(5000);
  expect(await chat.evaluate(() => globalThis.counted)).toEqual({ pages: 0, drafts: 0, rows: [] });
});
