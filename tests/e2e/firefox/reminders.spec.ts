import { expect } from '@playwright/test';
import { clockAt, toNoon } from '../../pages-ui/noon';
import { handle, person, wound } from '../../pages-ui/seed';
import { test } from './store';

clockAt(toNoon);

const maya = person('Maya Okafor');

/** Writes rows where Tend keeps them, from a page of its own. */
const written = (tables: Record<string, object[]>) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('tend'));
  const tables = ${JSON.stringify(tables)};
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) await done(database.transaction(table, 'readwrite').objectStore(table).put(row));
  database.close();
})()`;

test('Firefox: reminders ask for the permission, and one comes on its day', async ({ tend }) => {
  const page = await tend.open('/dashboard.html#/settings');
  const granted = () => page.evaluate(`browser.permissions.contains({ permissions: ['notifications'] })`);
  expect(await granted()).toBe(false);
  const weekly = await page.waitForSelector('::-p-aria([name="Once a week"][role="switch"])');
  await page.evaluate(written(wound({ people: [maya], handles: [handle(maya, 50)] })));
  await weekly!.click();
  await expect.poll(granted).toBe(true);
  const today = new Date(Date.now() + toNoon() * 3_600_000).getUTCDay();
  await page.waitForSelector('::-p-aria([name="Day of the week"][role="combobox"])');
  await page.evaluate(`(async () => {
    // A Firefox without a screen shows nothing and says at once that it was closed.
    globalThis.came = [];
    browser.notifications.onClosed.addListener((id) => came.push(id));
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...settings, digestDay: ${today} } });
  })()`);
  // The change of settings sets the alarm anew at its own time: it is brought forward until it came.
  const came = () => page.evaluate(`browser.alarms.create('remind', { when: Date.now() }), came`);
  await expect.poll(came, { timeout: 20_000 }).toEqual(['/popup.html']);
});
