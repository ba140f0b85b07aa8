import { expect } from '@playwright/test';
import { test, show } from './bar';

test.describe('theme', () => {
  for (const [background, theme] of [
    ['#fff', 'light'],
    ['rgb(20 20 40)', 'dark'],
    ['rgb(20 20 40 / 20%)', 'light'],
    ['oklch(0.25 0.02 250)', 'dark'],
    ['oklch(0.97 0.01 90 / 90%)', 'light'],
    ['color(display-p3 0.1 0.1 0.1)', 'dark'],
    ['lab(90 0 0)', 'light'],
  ] as const) {
    test(`${theme} on ${background}`, async ({ page, served, region }) => {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      await show(page, served, 'chips', `roomy&background=${encodeURIComponent(background)}`);
      await expect(region).toHaveAttribute('data-theme', theme);
    });
  }

  test('an unpainted page follows what it asked of the browser', async ({ page, served, region }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await show(page, served, 'chips', 'roomy&background=none&scheme=light+dark');
    await expect(region).toHaveAttribute('data-theme', 'dark');
  });
});
