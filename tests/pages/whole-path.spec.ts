import { expect } from '@playwright/test';
import { test } from '../e2e/extension';
import { openPopup } from '../e2e/states/chat';
import { expectInTouch, weeksAgo, worthAHello } from '../e2e/states/hello';
import { buildReplicas, replicaPaths, replicaAt, serveReplica } from './kit/serve';

for (const path of replicaPaths) {
  test(`${path}: a chip puts its words in the composer and sends nothing`, async ({ extension }) => {
    const files = await buildReplicas();
    const replica = await replicaAt(path);
    await serveReplica(extension.context, files, path, replica);
    await extension.switchOn(new URL(replica.address(null)).hostname, replica.site.id);
    const page = await extension.context.newPage();
    await page.goto(replica.address(null));
    await page.locator('html[data-ready]').waitFor();
    await page.evaluate(
      (now) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', now }),
      Date.now(),
    );

    const box = await page.evaluateHandle(() => kit.box());
    await box.asElement()?.click();
    const bar = page.getByRole('region', { name: 'Tend suggestions' });
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

    const popup = await openPopup(extension, page);
    await expect(popup.locator('.health')).toContainText('4 messages, composer found');
  });
}

test('reddit: in nested shadow roots it is noticed where the person is, and what is said', async ({ extension }) => {
  const files = await buildReplicas();
  const replica = await replicaAt('reddit/replica');
  await serveReplica(extension.context, files, 'reddit/replica', replica);
  await extension.switchOn('www.reddit.com', 'reddit');
  const page = await extension.context.newPage();
  await page.goto(replica.address(null));
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(
    (now) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', now }),
    Date.now(),
  );
  const bar = page.getByRole('region', { name: 'Tend suggestions' });
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
  await expect(chips.filter({ hasText: /welcome|kind of you/ })).toBeVisible();
});

test('whatsapp: where chats have no address the popup says whom to look for; what is sent there sets the clock back', async ({
  extension,
}) => {
  const files = await buildReplicas();
  const replica = await replicaAt('whatsapp/replica');
  await serveReplica(extension.context, files, 'whatsapp/replica', replica);
  await extension.switchOn('web.whatsapp.com', 'whatsapp');
  const page = await extension.context.newPage();
  await page.goto(replica.address(null));
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(
    ({ now, toldAt }) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', toldAt, now }),
    { now: Date.now(), toldAt: weeksAgo() },
  );
  await expect.poll(async () => (await extension.rows('facts')).length).toBe(4);

  const popup = await worthAHello(extension, 'Ana Lima');
  await popup.getByRole('button', { name: 'Open chat with Ana Lima' }).click();
  await expect(popup.getByText('Look for Ana Lima in WhatsApp.')).toBeVisible();
  await popup.evaluate(() => (navigator.clipboard.writeText = async (text) => void (document.title = text)));
  await popup.getByRole('button', { name: 'Copy name, go to WhatsApp' }).click();
  await expect(popup).toHaveTitle('Ana Lima');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');

  await page.locator(replica.composer).click();
  const chip = page.getByRole('region', { name: 'Tend suggestions' }).locator('.chip .words').first();
  const words = (await chip.textContent())!;
  await chip.click();
  await expect.poll(() => page.evaluate(() => kit.draft())).toBe(words);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => kit.sent())).toBe(1);
  await page.evaluate((text) => kit.arrive(text), words);
  await expectInTouch(extension, 'Ana Lima');
});
