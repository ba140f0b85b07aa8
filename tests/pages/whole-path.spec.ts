import { expect, type Page } from '@playwright/test';
import { type Extension, test } from '../e2e/extension';
import { openPopup } from '../e2e/states/chat';
import { expectInTouch, weeksAgo, worthAHello } from '../e2e/states/hello';
import { openReplica, replicaAt, replicaPaths } from './kit/serve';

/** A chat whose last words ask to be answered. */
const telling = (page: Page, toldAt = Date.now()) =>
  page.evaluate(
    ({ now, toldAt }) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', toldAt, now }),
    { now: Date.now(), toldAt },
  );

const barOf = (page: Page) => page.getByRole('region', { name: 'Tend suggestions' });

test.describe('in one page after the other', () => {
  let extension: Extension;
  let page: Page;
  let popup: Page | null = null;

  test.beforeAll(async ({ shared }) => {
    extension = await shared();
    await extension.renew();
    page = await extension.context.newPage();
  });
  // What was offered to somebody rests for a while.
  test.beforeEach(() => extension.forget());

  for (const path of replicaPaths) {
    test(`${path}: a chip puts its words in the composer and sends nothing`, async () => {
      const { site, address } = await replicaAt(path);
      await extension.switchOn(new URL(address(null)).hostname, site.id);
      await page.bringToFront();
      await openReplica(page, path);
      await telling(page);

      const box = await page.evaluateHandle(() => kit.box());
      await box.asElement()?.click();
      const bar = barOf(page);
      const chip = bar.locator('.chip .words').first();
      // Without room above the composer it is folded to its handle.
      const folded = bar.getByRole('button', { name: /^Show \d suggestions?$/ });
      await expect(chip.or(folded)).toBeVisible();
      if (await folded.isVisible()) await folded.click();
      const words = await chip.textContent();
      expect(words).toMatch(/\w{3}/);
      await chip.click();
      await expect.poll(() => page.evaluate(() => kit.draft())).toBe(words);
      expect(await page.evaluate(() => kit.sent())).toBe(0);

      if (popup) await popup.reload();
      else popup = await openPopup(extension, page);
      await expect(popup.locator('.health')).toContainText('4 messages, composer found');
    });
  }
});

test('reddit: in nested shadow roots it is noticed where the person is, and what is said', async ({ extension }) => {
  await extension.switchOn('www.reddit.com', 'reddit');
  const page = await extension.context.newPage();
  await openReplica(page, 'reddit/replica');
  await telling(page);
  const bar = barOf(page);
  const chips = bar.locator('.chip .words');

  await page.locator('textarea').focus();
  await expect(chips.first()).toHaveText(/hear|done/);
  // From one element of a root to another nobody outside is told.
  await page.locator('rs-room header button').focus();
  await expect(bar).toHaveCount(0);
  await page.locator('textarea').focus();
  await expect(chips.first()).toBeVisible();

  await page.locator('.rows').evaluate((rows) => {
    const row = document.createElement('rs-timeline-event');
    row.dataset.id = '$late';
    row.attachShadow({ mode: 'open' }).innerHTML =
      '<div class="room-message"><span class="user-name">Ana-Lima</span><p class="room-message-text">My exam is on Friday</p></div>';
    rows.append(row);
  });
  await expect(chips.filter({ hasText: 'your exam' })).toBeVisible();
  await page
    .locator('[data-id="$late"] p')
    .evaluate((words) => (words.textContent = 'Thank you so much for your help!'));
  await expect(chips.filter({ hasText: /welcome|any time/i })).toBeVisible();
});

test('whatsapp: where chats have no address the popup says whom to look for; what is sent there sets the clock back', async ({
  extension,
}) => {
  await extension.switchOn('web.whatsapp.com', 'whatsapp');
  const page = await extension.context.newPage();
  const replica = await openReplica(page, 'whatsapp/replica');
  await telling(page, weeksAgo());
  await expect.poll(async () => (await extension.rows('facts')).length).toBe(4);

  const popup = await worthAHello(extension, 'Ana Lima');
  await popup.getByRole('button', { name: 'Open chat with Ana Lima' }).click();
  await expect(popup.getByText('Look for Ana Lima in WhatsApp.')).toBeVisible();
  await popup.evaluate(() => (navigator.clipboard.writeText = async (text) => void (document.title = text)));
  await popup.getByRole('button', { name: 'Copy name, go to WhatsApp' }).click();
  await expect(popup).toHaveTitle('Ana Lima');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');

  await page.locator(replica.composer).click();
  const chip = barOf(page).locator('.chip .words').first();
  const words = (await chip.textContent())!;
  await chip.click();
  await expect.poll(() => page.evaluate(() => kit.draft())).toBe(words);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => kit.sent())).toBe(1);
  await page.evaluate((text) => kit.arrive(text), words);
  await expectInTouch(extension, 'Ana Lima');
});
