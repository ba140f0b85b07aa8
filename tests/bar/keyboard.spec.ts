import { expect, type Page } from '@playwright/test';
import { test, show, asked, heard } from './bar';

test.describe('keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const host = document.activeElement;
      const inside = host?.shadowRoot?.activeElement;
      return inside?.getAttribute('aria-label') ?? inside?.textContent ?? host?.id;
    });

  test('goes in at the first chip, along with arrows, back with Esc to the same caret', async ({ page, served }) => {
    await show(page, served, 'chips');
    await page.keyboard.type('Hello you');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
    await page.evaluate(() => tend.focus());
    expect(await focused(page)).toBe('What was the pottery course like?');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Why this? What was the pottery course like?');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await asked(page)).toEqual(['insert question', 'leave']);
    await page.keyboard.type(',');
    await expect(page.locator('#composer')).toHaveValue('Hello, you');
    expect(await heard(page)).toEqual([]);
  });

  test('opening and closing a reason keeps the keyboard where it was', async ({ page, served, region }) => {
    await show(page, served, 'chips');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(region).toContainText('Huang and others');
    expect(await focused(page)).toBe('Why this? What was the pottery course like?');
    await page.keyboard.press('Escape');
    await expect(region).not.toContainText('Huang and others');
    expect(await focused(page)).toBe('Why this? What was the pottery course like?');
    expect(await page.evaluate(() => tend.hasFocus())).toBe(true);
  });

  test('new advice does not throw the keyboard out', async ({ page, served }) => {
    await show(page, served, 'chips');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('End');
    await page.evaluate(() => tend.show('one'));
    expect(await focused(page)).toBe('What was the pottery course like?');
    await page.evaluate(() => tend.show('silence'));
    expect(await focused(page)).toBe('Ideas from Tend');
  });

  test('Esc closes the bar until there is something new', async ({ page, served, region }) => {
    await show(page, served, 'one');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('Escape');
    await expect(region.getByRole('button', { name: 'Show 1 suggestion' })).toBeVisible();
    await expect(region.locator('.chip')).not.toBeVisible();
    await page.evaluate(() => tend.show('one'));
    await expect(region.locator('.chip')).not.toBeVisible();
    await page.evaluate(() => tend.show('chips'));
    await expect(region.locator('.chip')).toHaveCount(3);
    await expect(region.locator('.chip').first()).toBeVisible();
  });

  test('arrows are mirrored where one reads from the right', async ({ page, served }) => {
    await show(page, served, 'rtl', 'roomy&dir=rtl');
    await page.evaluate(() => tend.focus());
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('Why this? איך היה הקורס?');
  });
});
