import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test, type Extension } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { pictures } from './pictures';
import { event, handle, mostlyMe, openSeeded, person } from './seed';

const day = 86_400_000;
const maya = person('Maya Okafor');
const theo = person('Theo Lang', { cadenceDays: 14 });
const ines = person('Inês Duarte');
const omar = person('Omar Haddad', { elsewhereAt: Date.now() - 400 * day });
const lea = person('Léa Martin', { list: 'none' });
const ofMaya = handle(maya, 3, {
  seen: { messages: 148, days: { me: 16, them: 15 }, rhythm: 21 },
  tenderSince: Date.now() - 5 * day,
  remember: 'yes',
});
const ofTheo = handle(theo, 28, { closedAt: Date.now() - 20 * day });
const rows = {
  people: [maya, theo, ines, omar, lea],
  handles: [ofMaya, ofTheo, handle(lea, 3)],
  days: mostlyMe(ofMaya),
  events: [event(ofMaya, 'interview', -4), event(ofMaya, 'trip to Porto', 3)],
  plans: [{ id: 'p', thread: ofMaya.thread, what: 'cook together', at: null, by: 'me', fact: 'f', state: 'open' }],
};

const open = (extension: Extension, path = '') => openSeeded(extension, `dashboard.html${path}`, rows);

const list = (page: Page, name: string) => page.locator('.card').filter({ has: page.getByRole('heading', { name }) });

const stored = async (extension: Extension, id: string) =>
  (await extension.rows<{ id: string }>('people')).find((one) => one.id === id);

test('the options of the extension are the dashboard', async ({ extension }) => {
  const worker = await extension.worker();
  const manifest: { options_ui: object } = await worker.evaluate('chrome.runtime.getManifest()');
  expect(manifest.options_ui).toEqual({ page: 'dashboard.html', open_in_tab: true });
});

test('nobody yet', async ({ extension }) => {
  const page = await extension.openPage('dashboard.html');
  await expect(page.getByText('Nobody yet. Add a name')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Plans' })).toHaveCount(0);
  await expectAccessible(page);
  await pictures(page, 'people-none');
});

test('search finds names without their accents, on every list; everybody on one of them; adding by name', async ({
  extension,
}) => {
  const page = await open(extension);
  const search = page.getByRole('searchbox', { name: 'Search people' });
  await search.fill('lea');
  await expect(page.getByText('One person')).toBeVisible();
  await expect(page.locator('.people').getByRole('link')).toHaveText([/Léa Martin/]);
  await pictures(page, 'people-search');
  await search.fill('zz');
  await expect(page.getByText('Nobody of that name.')).toBeVisible();
  await search.fill('');

  await expect(list(page, 'Keep in touch').getByRole('link')).toHaveText([/Maya/, /Theo/]);
  await expect(list(page, 'Drifted').getByRole('link')).toHaveText([/Omar.*talked elsewhere 13 months ago/]);
  await expect(list(page, 'No history yet').getByRole('link')).toHaveText([/Inês/]);
  await list(page, 'Others').locator('summary').press('Enter');
  await page.getByText('How often, for each circle').press('Enter');
  await page.getByRole('combobox', { name: 'Friends' }).selectOption('Twice a year');
  await expect(list(page, 'Keep in touch').getByRole('link', { name: 'Maya' })).toContainText('every 6 months');
  await expectAccessible(page);
  await pictures(page, 'people');
  await page.getByRole('button', { name: 'Add Léa Martin to Keep in touch' }).press('Enter');
  await expect(list(page, 'Keep in touch')).toContainText('Léa Martin');
  await page.getByRole('textbox', { name: 'Add a person' }).fill('Noor');
  await page.keyboard.press('Enter');
  await expect(list(page, 'No history yet')).toContainText('Noor');
});

test('of thousands only those in sight are drawn; the search knows them all', async ({ extension }) => {
  const many = Array.from({ length: 2000 }, (_, index) => person(`Person ${String(index).padStart(4, '0')}`));
  const page = await openSeeded(extension, 'dashboard.html', { people: many });
  const links = page.locator('.people').getByRole('link');
  await expect(links.first()).toContainText('Person 0000');
  expect(await links.count()).toBeLessThan(100);
  await expect(page.locator('.people li').first()).toHaveAttribute('aria-setsize', '2000');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(links.last()).toContainText('Person 1999');
  expect(await links.count()).toBeLessThan(100);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(links.first()).toContainText('Person 0000');
  await links.first().focus();
  for (let step = 1; step <= 50; step++) {
    const next = links.filter({ hasText: `Person ${String(step).padStart(4, '0')}` });
    await expect(next).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.getByRole('searchbox').fill('person 1234');
  await expect(links).toHaveText([/Person 1234/]);
});

test('what Tend knows about a person, and taking parts of it away', async ({ extension }) => {
  const page = await open(extension);
  await page.getByRole('link', { name: /Maya/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What Tend knows about Maya Okafor');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByText('148 messages counted')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Words' })).toContainText('720');
  await expect(page.getByText('You two usually write every 3 weeks.')).toBeVisible();
  await expectAccessible(page);
  await pictures(page, 'person');

  await page.getByRole('button', { name: 'Not so' }).press('Enter');
  await expect(page.getByText('Hard news was read')).toHaveCount(0);
  await page.getByRole('button', { name: 'Delete: interview' }).press('Enter');
  await expect(page.getByText('interview')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Remember words of this chat' }).selectOption('No');
  await expect(page.getByText('trip to Porto')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'They are' }).selectOption('family');
  await page.getByRole('combobox', { name: 'In touch' }).selectOption('every week');
  await page.getByRole('textbox', { name: 'Name' }).fill('Maya O.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maya O.');
  expect(await stored(extension, maya.id)).toMatchObject({ name: 'Maya O.', relationship: 'family', cadenceDays: 7 });
});

test('after "leave me alone" offers come back by hand alone', async ({ extension }) => {
  const page = await open(extension, `#/people/${theo.id}`);
  await expect(page.getByText('They asked to be left alone')).toBeVisible();
  await page.getByRole('button', { name: 'Offer again' }).press('Enter');
  await expect(page.getByText('They asked to be left alone')).toHaveCount(0);
});

test('deleting a person asks once and takes every row', async ({ extension }) => {
  const page = await open(extension, `#/people/${maya.id}`);
  await page.getByRole('button', { name: 'Delete everything about Maya Okafor' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
  await expectAccessible(page);
  await pictures(page, 'person-delete');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Delete everything about Maya Okafor' }).press('Enter');
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People');
  for (const table of ['handles', 'events', 'plans', 'days'] as const) {
    expect(JSON.stringify(await extension.rows(table))).not.toContain('maya');
  }
});

test('settings: a messenger and a habit, each by its own switch; a reset leaves what Tend remembers', async ({
  extension,
}) => {
  await extension.switchOn('chat.example', 'converse');
  const page = await open(extension, '#/settings');
  await page.locator('summary', { hasText: 'Converse.js on chat.example' }).press('Enter');
  await page.getByText('Why, and an example').first().press('Enter');
  await expectAccessible(page);
  await pictures(page, 'settings');
  await page.getByRole('switch', { name: 'Remember words' }).press('Space');
  await page.getByRole('switch', { name: 'Invite' }).last().press('Space');
  await page.getByRole('switch', { name: 'Announce suggestions' }).press('Space');
  await expect(page.getByRole('switch', { name: 'Announce suggestions' })).not.toBeChecked();
  const worker = await extension.worker();
  const { settings } = await worker.evaluate<{ settings: object }, string>('chrome.storage.local.get("settings")', '');
  expect(settings).toMatchObject({
    announce: false,
    habitsOff: ['invite'],
    sites: { 'chat.example': { on: true, rememberWords: true } },
  });
  await page.getByRole('switch', { name: 'Use Tend here' }).press('Space');
  await expect(page.getByRole('switch', { name: 'Remember words' })).toBeDisabled();

  await page.getByRole('button', { name: 'Reset settings' }).press('Enter');
  await page.getByRole('button', { name: 'Reset', exact: true }).press('Enter');
  await expect(page.getByText('Settings are as on the first day.')).toBeVisible();
  await expect(page.getByText('None switched on yet.')).toBeVisible();
  expect(await extension.rows('people')).toHaveLength(5);
});

test('a back-up goes out and comes in; what is none changes nothing', async ({ extension }) => {
  const page = await open(extension, '#/settings');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a back-up' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^tend-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain('Maya Okafor');

  await page.getByRole('button', { name: 'Delete all data' }).press('Enter');
  await pictures(page, 'settings-delete');
  await page.getByRole('button', { name: 'Delete all', exact: true }).press('Enter');
  await expect(page.getByText('All data is deleted.')).toBeVisible();
  expect(await extension.rows('people')).toEqual([]);

  const input = page.getByLabel('Bring a back-up in');
  await input.setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('no back-up') });
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await input.setInputFiles(file);
  await expect(page.getByText('Brought in: 5 people.')).toBeVisible();
  expect(await extension.rows('people')).toHaveLength(5);
});
