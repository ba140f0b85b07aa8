import { expect } from '@playwright/test';
import { expectAccessibleAsShown } from '../pages-ui/accessible';
import { test, show } from './bar';

test.describe('screen readers', () => {
  test('hear once per thread that there are suggestions, and what became of a click', async ({ page, served }) => {
    await show(page, served, 'chips');
    const status = page.getByRole('status');
    await expect(status).toHaveText('3 suggestions');
    await page.evaluate(() => tend.said('inserted'));
    await expect(status).toHaveText('Inserted, not sent.');
    await page.evaluate(() => tend.show('one'));
    await page.evaluate(() => tend.said('undone'));
    await expect(status).toHaveText('Your draft is as it was.');
  });

  for (const state of ['chips', 'nudge', 'ask', 'crisisTheirs', 'otherLanguage', 'silence'] as const) {
    test(`find nothing wrong: ${state}`, async ({ page, served, region }) => {
      await show(page, served, state);
      for (const opener of await region.locator('[aria-expanded]').all()) {
        await opener.click();
        await expectAccessibleAsShown(page);
      }
      await show(page, served, state, 'roomy&theme=dark&language=ar&dir=rtl');
      await expectAccessibleAsShown(page);
      await show(page, served, state, 'full');
      await expectAccessibleAsShown(page);
    });
  }
});
