import { expect, type Frame } from '@playwright/test';
import { test } from '../e2e/extension';
import { openPopup } from '../e2e/states/chat';
import { buildReplicas, openReplica, replicaAt, serveReplica } from './kit/serve';

test('a messenger in a frame of another page: read, written and told of there', async ({ extension }) => {
  const { context } = extension;
  const chat = await replicaAt('google-chat/replica');
  await serveReplica(context, await buildReplicas(), 'google-chat/replica', chat);
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><h1>Mail</h1><textarea aria-label="Search mail"></textarea>
        <iframe style="width:1000px;height:600px" src="${chat.address(null)}"></iframe>`,
    }),
  );
  for (const host of ['mail.google.com', 'chat.google.com']) await extension.switchOn(host, 'google-chat');
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  const frame = page.frames().find((one) => one !== page.mainFrame()) as Frame;
  await frame.locator('html[data-ready]').waitFor();
  await frame.evaluate(
    (now) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', now }),
    Date.now(),
  );

  await frame.locator('[g_editable]').click();
  const bar = (where: Frame) => where.getByRole('region', { name: 'Tend suggestions' });
  const chip = bar(frame).locator('.chip .words').first();
  const folded = bar(frame).getByRole('button', { name: /^Show \d suggestions?$/ });
  await expect(chip.or(folded)).toBeVisible();
  await expect(bar(page.mainFrame())).toHaveCount(0);
  if (await folded.isVisible()) await folded.click();
  const words = await chip.textContent();
  await chip.click();
  await expect.poll(() => frame.evaluate(() => kit.draft())).toBe(words);
  expect(await frame.evaluate(() => kit.sent())).toBe(0);

  const popup = await openPopup(extension, page);
  await expect(popup.locator('.health')).toContainText('4 messages, composer found');
  await popup.close();

  await test.step('a frame that is gone is told of no longer', async () => {
    await page.locator('iframe').evaluate((element) => element.remove());
    const again = await openPopup(extension, page);
    await expect(again.locator('.health')).toContainText('No chat is open');
    await again.close();
  });

  await test.step('a frame without an address of its own is read as the page that made it', async () => {
    await extension.switchOn('teams.microsoft.com', 'teams');
    await openReplica(page, 'teams/replica');
    await page.evaluate(
      (now) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', now }),
      Date.now(),
    );
    await page.evaluate(() => {
      const element = document.createElement('iframe');
      const parts = [...document.body.childNodes];
      document.body.append(element);
      element.contentDocument!.body.append(...parts);
    });
    const told = await openPopup(extension, page);
    await expect(told.locator('.health')).toContainText('4 messages');
    await told.close();
  });
});
