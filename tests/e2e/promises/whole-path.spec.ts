import { expect } from '@playwright/test';
import type { OfferRow } from '@/lib/people/rows';
import { openPopupOver } from './consent';
import { expectCounted, news, takeFirstChip, test } from './store';

test('nothing is read before consent; after it a chip, the draft, their screen and the popup', async ({
  extension,
  meeting,
}) => {
  const { alice, bob, running, composer, bar, consent, hear } = meeting;
  await hear('Are you there?');
  expect(await bar.text()).toBeNull();
  expect(await extension.rows('handles')).toEqual([]);

  await consent();
  await hear(news);
  const words = await takeFirstChip(bar);
  await expect(composer).toHaveValue(words);
  await expect.poll(() => bar.text()).toContain('Inserted, not sent.');
  await composer.press('Enter');
  await running.shown(bob, words);

  await expectCounted(extension, 1, 2);
  const outcomes = async () => (await extension.rows<OfferRow>('offers')).map(({ outcome }) => outcome);
  await expect.poll(outcomes).toContain('sentAsIs');
  const popup = await openPopupOver(extension, alice);
  await expect(popup.locator('.health')).toContainText('3 messages');
});
