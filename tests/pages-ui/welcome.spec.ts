import { expect } from '@playwright/test';
import { test } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { pictures } from './pictures';

test.describe('a new profile', () => {
  test.use({ ownProfile: true });

  test('comes by itself on the first day', async ({ extension }) => {
    const isWelcome = () => extension.context.pages().some((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(isWelcome).toBe(true);
  });
});

test('a plan without a day gets one, in the words shown; for one with a day, silence', async ({ extension }) => {
  const page = await extension.openPage('welcome.html');
  const draft = page.getByRole('textbox', { name: 'Write a message' });
  await expect(draft).toHaveValue('Yes! Let’s catch up soon');
  const bar = page.getByRole('region', { name: 'Tend', exact: true });
  await expect(bar).toContainText('Another way to say it');
  await expectAccessible(page);
  await pictures(page, 'welcome');
  const chip = bar.getByRole('button');
  const words = (await chip.textContent())!;
  expect(words).toMatch(/day/);
  await chip.press('Enter');
  await expect(draft).toHaveValue(`Yes! Let’s catch up ${words}`);
  await expect(draft).toBeFocused();
  await expect(bar).toContainText('Inserted, not sent');
  await expectAccessible(page);
  await draft.fill('Dinner on Saturday at seven at my place?');
  await expect(bar).toContainText('Tend is silent.');
  await draft.fill("let's catch up soon");
  await expect(bar).toContainText('Another way to say it');
});

test('after their interview: the question, as a chip', async ({ extension }) => {
  const page = await extension.openPage('welcome.html');
  await page.getByRole('radio', { name: '“Let’s catch up soon”' }).focus();
  await page.keyboard.press('ArrowRight');
  const bar = page.getByRole('region', { name: 'Tend', exact: true });
  const chip = bar.getByRole('button', { name: /interview/ });
  await expect(chip).toBeVisible();
  await bar.getByText('Why this?').press('Enter');
  await expectAccessible(page);
  await pictures(page, 'welcome-event');
  const words = (await chip.textContent())!;
  await chip.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Write a message' })).toHaveValue(words);
});

test('three names, by keyboard, and one taken back; four switches in front, each habit behind', async ({
  extension,
}) => {
  const page = await extension.openPage('welcome.html');
  const named = page.getByRole('list', { name: 'On Keep in touch' }).getByRole('listitem');
  const field = page.getByRole('textbox', { name: 'Name' });
  for (const name of ['Maya', 'Theo', 'Rosa']) {
    await field.fill(name);
    await field.press('Enter');
    await expect(named.filter({ hasText: name })).toBeVisible();
  }
  await expect(field).toHaveCount(0);
  await pictures(page, 'welcome-three');
  await page.getByRole('button', { name: 'Remove Theo' }).press('Enter');
  await expect(named).toHaveCount(2);
  expect(await extension.rows('people')).toMatchObject([{ list: 'keepInTouch' }, { list: 'keepInTouch' }]);
  await page.getByRole('switch', { name: 'Make plans' }).press('Space');
  await expect(page.getByRole('switch', { name: 'Make plans' })).not.toBeChecked();
  await page.getByText('Each habit by itself').press('Enter');
  await expect(page.getByRole('switch', { name: 'Invite' })).not.toBeChecked();
  await page.getByRole('switch', { name: 'Look ahead' }).press('Space');
  await expect(page.getByRole('switch', { name: 'Make plans' })).toBeChecked();
  await expectAccessible(page);
});

test('before the browser asks: what it will say, and what is true; a messenger is found, switched on, can be opened', async ({
  extension,
}) => {
  const page = await extension.openPage('welcome.html');
  await expect(page.getByText('“read and change”')).toBeVisible();
  await expect(page.getByText('Tend reads the open chat on this computer and sends nothing anywhere.')).toBeVisible();
  await expect(page.getByText('open it, then click Tend’s icon')).toBeVisible();
  const section = page.getByRole('region', { name: 'Choose one messenger' });
  const search = section.getByRole('searchbox', { name: 'Search messengers' });
  await search.fill('zzz');
  await expect(section.getByText('Tend knows no messenger of that name')).toBeVisible();
  await search.fill('whats');
  await expect(section.getByRole('button')).toHaveText(['Switch on WhatsApp']);
  await expectAccessible(page);
  await pictures(page, 'welcome-messenger');
  await section.getByRole('button').press('Enter');
  await expect(section.getByRole('link', { name: 'WhatsApp is on: open it' })).toHaveAttribute(
    'href',
    'https://web.whatsapp.com/',
  );
});
