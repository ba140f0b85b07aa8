import { expect } from '@playwright/test';
import { test, show, asked, heard } from './bar';

test.describe('clicks', () => {
  test('a chip is inserted, its reason stands behind it, and there is a way to be rid of it', async ({
    page,
    served,
    region,
  }) => {
    await show(page, served, 'chips');
    await region.getByRole('button', { name: 'What was the pottery course like?', exact: true }).click();
    await region.getByRole('button', { name: 'Why this? Well done for seeing it through!' }).click();
    await expect(region).toContainText('Mira finished something that took a while.');
    await expect(region).toContainText('People who ask follow-up questions are liked more');
    await expect(region).toContainText('three studies, strangers, short talks');
    await region.getByRole('button', { name: 'Not this' }).click();
    expect(await asked(page)).toEqual(['insert question', 'notThis thanks']);
  });

  test('the composer keeps the focus, and the page hears of no click', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await region.getByRole('button', { name: 'Ideas from Tend' }).click();
    await region.getByRole('button', { name: 'Balance of this chat' }).click();
    await expect(page.locator('#composer')).toBeFocused();
    expect(await asked(page)).toEqual(['pull']);
    expect(await heard(page)).toEqual([]);
  });

  test('what a page forges is not taken', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await region
      .locator('.chip .words')
      .first()
      .evaluate((chip) => chip instanceof HTMLElement && chip.click());
    await region.dispatchEvent('keydown', { key: 'Escape' });
    expect(await asked(page)).toEqual([]);
  });

  test('a nudge quotes, and puts the other wording in', async ({ page, served, region }) => {
    await show(page, served, 'nudge');
    const nudge = region.getByRole('group', { name: 'About your draft' });
    await expect(nudge).toContainText('A plan without a day is easy to lose.');
    await nudge.getByRole('button', { name: /^Another way to say it: ?Coffee on Thursday after work\?$/ }).click();
    await nudge.getByRole('button', { name: 'Why this?' }).click();
    await expect(region).toContainText('Huang and others, 2017');
    await nudge.getByRole('button', { name: 'Not this' }).click();
    expect(await asked(page)).toEqual(['rewrite nudge', 'notThis nudge']);
  });

  test('a memory is asked for in place', async ({ browser, served }) => {
    // A page of its own: a clock that was set stays so.
    const page = await browser.newPage();
    const region = page.getByRole('region', { name: 'Tend suggestions' });
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
    await show(page, served, 'ask');
    await expect(region).toContainText('Interview on Friday. Remind you to ask?');
    await region.getByRole('button', { name: 'Keep' }).click();
    await region.getByRole('button', { name: 'Not in this chat' }).click();
    expect(await asked(page)).toEqual(['keep ask', 'decline ask']);
    await page.close();
  });

  test('an insertion can be undone, and what did not fit can be copied', async ({ page, served, region }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(page, served, 'silence');
    await page.evaluate(() => tend.said('inserted'));
    await region.getByRole('button', { name: 'Undo' }).click();
    expect(await asked(page)).toEqual(['undo']);
    await page.evaluate(() => tend.said('notTaken'));
    await region.getByRole('button', { name: 'Copy the words' }).click();
    await expect(region.getByRole('button', { name: 'Copy the words' })).toHaveCount(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('What was the pottery course like?');
  });

  test('numbers stand behind the balance mark, with both readings', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await expect(region.getByRole('table')).toHaveCount(0);
    await region.getByRole('button', { name: 'Balance of this chat' }).click();
    await expect(region.getByRole('row', { name: 'Words 1,204 312' })).toBeVisible();
    await expect(region.getByRole('row', { name: 'Usual reply 8 minutes 5 hours' })).toBeVisible();
    await expect(region).toContainText('Seen here since October 27');
    await expect(region).toContainText('a busy spell on their side, or a time to put less in');
  });
});
