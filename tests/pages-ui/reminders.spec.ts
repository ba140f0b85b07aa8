import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { test, type Extension } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { clockAt, toNoon } from './noon';
import { handle, openSeeded, person } from './seed';

/** As Tend's own worker has it. */
declare const chrome: typeof browser & { notifications: { onClicked: { dispatch(id: string): void } } };

const maya = person('Maya Okafor', { birthday: `1990-${localDate().slice(5)}` });
const lea = person('Léa Martin', { list: 'none', birthday: maya.birthday });
const rows = { people: [maya, lea], handles: [handle(maya, 50), handle(lea, 50)] };

/** Local date in the zone that the browser of these tests is in. */
function localDate(): string {
  return new Date(Date.now() + toNoon() * 3_600_000).toISOString().slice(0, 10);
}

async function on(extension: Extension, settings: object) {
  const worker = await extension.worker();
  await worker.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  await expect.poll(() => worker.evaluate(async () => (await chrome.alarms.getAll()).length)).toBeGreaterThan(0);
  return worker;
}

/** The browser's own alarm, brought forward. */
const look = (worker: Awaited<ReturnType<Extension['worker']>>) =>
  worker.evaluate(() => chrome.alarms.create('remind', { when: Date.now() }));

test.describe('by day', () => {
  clockAt(toNoon);
  test.use({ ownProfile: true });

  test('one notification a day, of people kept in touch with; the switches set its alarm', async ({ extension }) => {
    const page = await openSeeded(extension, 'dashboard.html#/settings', rows);
    await page.getByRole('switch', { name: 'On the day' }).press('Space');
    await page.getByRole('switch', { name: 'Once a week' }).press('Space');
    await page.getByRole('combobox', { name: 'Day of the week' }).selectOption('Friday');
    await expectAccessible(page);
    const worker = await extension.worker();
    const shown = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    await expect.poll(() => worker.evaluate(async () => (await chrome.alarms.get('remind')) !== undefined)).toBe(true);
    await look(worker);
    await expect.poll(shown).toEqual(['/popup.html']);
    const opened = extension.context.waitForEvent('page');
    await worker.evaluate(() => chrome.notifications.onClicked.dispatch('/popup.html'));
    await expect(await opened).toHaveURL(/popup\.html$/);
    await expect.poll(shown).toEqual([]);
    await look(worker);
    const later = async () => (await worker.evaluate(() => chrome.alarms.get('remind')))?.scheduledTime ?? 0;
    await expect.poll(later).toBeGreaterThan(Date.now() + 3_600_000);
    expect(await shown()).toEqual([]);

    await page.getByRole('switch', { name: 'On the day' }).press('Space');
    await page.getByRole('switch', { name: 'Once a week' }).press('Space');
    await expect.poll(() => worker.evaluate(async () => (await chrome.alarms.get('remind')) ?? null)).toBeNull();
  });

  test('a number on the icon only where it is wanted', async ({ extension }) => {
    const page = await openSeeded(extension, 'dashboard.html#/settings', rows);
    const worker = await extension.worker();
    const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
    expect(await badge()).toBe('');
    await page.getByRole('switch', { name: 'A number on Tend’s icon' }).press('Space');
    await expect.poll(badge).toBe('1');
    await page.getByRole('switch', { name: 'A number on Tend’s icon' }).press('Space');
    await expect.poll(badge).toBe('');
  });
});

test.describe('at night', () => {
  test.use({ ownProfile: true });
  clockAt(() => (toNoon() > 0 ? toNoon() - 9 : toNoon() + 11));

  test('nothing comes, and the morning is waited for', async ({ extension }) => {
    await openSeeded(extension, 'dashboard.html', rows);
    const worker = await on(extension, { dayReminders: true });
    await look(worker);
    const next = async () => (await worker.evaluate(() => chrome.alarms.get('remind')))?.scheduledTime ?? 0;
    await expect.poll(next).toBeGreaterThan(Date.now() + 3_600_000);
    expect(await worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()))).toEqual([]);
    expect(await worker.evaluate(async () => chrome.storage.local.get('remindedOn'))).toEqual({});
  });
});
