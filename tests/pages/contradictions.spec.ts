import { expect, test } from '@playwright/test';
import { openReplica } from './kit/serve';

/** One row's sign of whose message it is, turned around: by the replica's path, a script for the page. */
const turned = {
  'whatsapp/replica': `document.querySelector('[data-testid="tail-in"]')
    .closest('[data-id]').insertAdjacentHTML('beforeend', '<span data-icon="msg-check"></span>')`,
  'whatsapp/replica-2024': `document.querySelector('.message-in').classList.add('message-out')`,
  'google-messages/replica': `document.querySelector('[data-e2e-message-id^="Mx"]')
    .setAttribute('data-e2e-message-id', '6f1c2d3e-0000-4000-8000-0000000000aa')`,
};

test.use({ locale: 'en-US' });

for (const [path, script] of Object.entries(turned)) {
  test(`${path}: where signs contradict each other no side is sure`, async ({ page }) => {
    await openReplica(page, path);
    await page.evaluate(
      (now) => kit.draw({ state: 'open', language: 'en', kind: 'direct', talk: 'telling', now }),
      Date.now(),
    );
    expect((await page.evaluate(() => kit.look())).read).not.toBeNull();
    await page.evaluate(script);
    expect((await page.evaluate(() => kit.look())).read).toBeNull();
  });
}
