import { expect } from '@playwright/test';
import { directionOf, languages } from '@/lib/locales/language';
import { test, drawn, show, picture, tray } from './bar';
import type { State } from './page/states';

const looks: [name: string, state: State, search?: string, width?: number, open?: string | RegExp][] = [
  ['chips', 'chips'],
  ['chips-dark', 'chips', 'roomy&theme=dark'],
  ['chips-narrow', 'chips', 'roomy', 320],
  ['long', 'long'],
  ['rtl', 'rtl', 'roomy&dir=rtl'],
  ['why', 'chips', 'roomy', 1000, 'Why this? What was the pottery course like?'],
  ['why-dark', 'chips', 'roomy&theme=dark', 1000, 'Why this? What was the pottery course like?'],
  ['why-narrow', 'chips', 'roomy', 320, 'Why this? What was the pottery course like?'],
  ['balance', 'chips', 'roomy', 1000, 'Balance of this chat'],
  ['balance-dark', 'chips', 'roomy&theme=dark', 1000, 'Balance of this chat'],
  ['balance-narrow', 'chips', 'roomy', 320, 'Balance of this chat'],
  ['nudge', 'nudge'],
  ['nudge-dark', 'nudge', 'roomy&theme=dark'],
  ['nudge-narrow', 'nudge', 'roomy', 320],
  ['nudge-why', 'nudge', 'roomy', 1000, 'Why this?'],
  ['ask', 'ask'],
  ['crisis-theirs', 'crisisTheirs'],
  ['crisis-own-dark', 'crisisOwn', 'roomy&theme=dark'],
  ['crisis-narrow', 'crisisTheirs', 'roomy', 320],
  ['nothing', 'nothing', 'roomy', 320],
  ['other-language', 'otherLanguage'],
  ['help-fades', 'helpFades'],
  ['silence', 'silence', 'full'],
];

test.describe('pictures', () => {
  for (const [name, state, search, width = 1000, open] of looks) {
    test(name, async ({ page, served, region }) => {
      await page.setViewportSize({ width, height: 640 });
      await show(page, served, state, search);
      if (open) await region.getByRole('button', { name: open }).click();
      await drawn(page);
      await expect(tray(region)).toBeVisible();
      await picture(page, name);
    });
  }

  // For people to look at.
  for (const spoken of process.env.TEND_PICTURES ? languages : []) {
    test(`in ${spoken}`, async ({ page, served }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const direction = directionOf(spoken);
      for (const state of ['chips', 'nudge', 'ask', 'crisisTheirs', 'crisisOwn', 'otherLanguage'] as const) {
        await show(page, served, state, `roomy&language=${spoken}&dir=${direction}`);
        await page.evaluate(() => tend.focus());
        const behind = page.locator('.bar [aria-expanded="false"]').last();
        if (await behind.isVisible()) await behind.click();
        await drawn(page);
        await picture(page, `${spoken}-${state}`);
      }
      await page.evaluate(() => tend.said('notTaken'));
      await drawn(page);
      await picture(page, `${spoken}-not-taken`);
    });
  }

  test('forced colours', async ({ page, served, region }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await show(page, served, 'chips');
    await region.getByRole('button', { name: 'Balance of this chat' }).click();
    await drawn(page);
    await picture(page, 'forced-colours');
  });

  test('what is said after a click', async ({ page, served, region }) => {
    await show(page, served, 'one');
    await page.evaluate(() => tend.said('inserted'));
    await expect(region).toContainText('Inserted, not sent.');
    await drawn(page);
    await picture(page, 'inserted');
    await page.evaluate(() => tend.said('notTaken'));
    await drawn(page);
    await picture(page, 'not-taken');
  });
});
