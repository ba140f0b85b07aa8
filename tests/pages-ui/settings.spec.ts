import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { test } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { pictures } from './pictures';
import { openSeeded, person } from './seed';

test('each thing noticed in a draft has its reason and its switch, everywhere and per site; settings go out and in', async ({
  extension,
}) => {
  await extension.switchOn('chat.example', 'converse');
  const page = await openSeeded(extension, 'dashboard.html#/settings', {
    people: [person('Maya Okafor', { habitsOff: ['look-ahead'] })],
  });
  const stored = async () => {
    const worker = await extension.worker();
    const { settings } = await worker.evaluate<{ settings: object }, string>(
      'chrome.storage.local.get("settings")',
      '',
    );
    return settings;
  };
  const habit = page.locator('.habit').filter({ hasText: 'Turns “sometime” into a day.' });
  await expect(habit).toContainText('Off with Maya Okafor.');
  await habit.getByText('Why, and an example').press('Enter');
  const rule = habit.getByRole('switch', { name: 'A plan without a day' });
  await expect(habit).toContainText('“Let’s catch up soon” → “Thursday after work?”');
  await expectAccessible(page);
  await pictures(page, 'settings-rules');
  await rule.press('Space');
  await expect.poll(stored).toMatchObject({ habitsOff: ['look-ahead.vague'] });
  await habit.getByRole('switch', { name: 'Look ahead' }).press('Space');
  await expect(rule).toBeDisabled();

  await page.locator('summary', { hasText: 'Converse.js on chat.example' }).press('Enter');
  await page.getByText('Habits here').press('Enter');
  const site = page.locator('.host');
  await site.getByRole('switch', { name: 'Banter is fine here' }).press('Space');
  await expect.poll(stored).toMatchObject({ sites: { 'chat.example': { banter: true } } });
  await site.getByRole('switch', { name: 'Always and never about the other person' }).press('Space');
  await expect.poll(stored).toMatchObject({ sites: { 'chat.example': { habitsOff: ['care.blame'] } } });
  await expectAccessible(page);
  await pictures(page, 'settings-site');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save settings' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tend-settings-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).not.toContain('Maya');
  const before = await stored();
  await page.getByRole('button', { name: 'Reset settings' }).press('Enter');
  await page.getByRole('button', { name: 'Reset', exact: true }).press('Enter');
  await expect.poll(stored).toMatchObject({ habitsOff: [] });
  const input = page.getByLabel('Bring settings in');
  await input.setInputFiles(file);
  await expect(page.getByText('Settings are as in the file.')).toBeVisible();
  expect(await stored()).toEqual(before);
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByText('Nothing was changed. The file holds no settings')).toBeVisible();
});
