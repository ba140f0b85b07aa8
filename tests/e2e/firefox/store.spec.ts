import { expect as patient } from '@playwright/test';
import { english } from '@/lib/phrases/en';
import type { FactRow, HandleRow, OfferRow } from '@/lib/people/rows';
import { converse } from '../../clients/converse';
import { clockAt, toNoon } from '../../pages-ui/noon';
import { handle, person, wound } from '../../pages-ui/seed';
import { type KeptString, walk, wordsKept } from '../promises/walker';
import { closedBar } from './closed-bar';
import { test, type Tend } from './store';

/** A browser and a server start on machines of any speed. */
const expect = patient.configure({ timeout: 20_000 });

clockAt(toNoon);

/** A press on a button of Tend's own is what the browser asks for before it gives a permission. */
async function consent({ own }: Tend, hostname: string): Promise<void> {
  await own.evaluate(`(() => {
    const button = document.createElement('button');
    Object.assign(button, { id: 'consent', textContent: 'Consent' });
    button.addEventListener('click', async () => {
      button.textContent = String(await browser.permissions.request({ origins: ['http://${hostname}/*'] }));
    });
    document.body.prepend(button);
  })()`);
  await own.bringToFront();
  await own.click('#consent');
  await expect.poll(() => own.evaluate('document.querySelector("#consent").textContent')).toBe('true');
}

test.setTimeout(120_000);

test('in Firefox: from their words to a chip, the draft, their screen and the popup; no words are kept', async ({
  tend,
  browser: friends,
}) => {
  const { own, browser } = tend;
  const running = await converse.start();
  try {
    const bob = await running.open(await friends.newContext({ locale: 'en-US' }), 'bob');
    const alice = await browser.newPage();
    await alice.goto(bob.url().replace('/bob#', '/alice#').replace('jid=alice', 'jid=bob'));
    await alice.waitForSelector(running.composer);
    await consent(tend, converse.hostname);
    await alice.bringToFront();

    const news = 'I finally finished the pottery course on Sunday!';
    await running.say(bob, news);
    await alice.waitForFunction(`document.body.innerText.includes(${JSON.stringify(news)})`);
    await alice.click(running.composer);
    const bar = closedBar(own, alice, converse.hostname);
    await expect.poll(() => bar.chips(), { timeout: 15_000 }).not.toHaveLength(0);
    // One that repeats their words: they must not be kept by that way either.
    const words = (await bar.chips()).find((chip) => chip.includes('pottery')) ?? '';
    await bar.press(words);
    const draft = () => alice.evaluate(`document.querySelector('converse-chat textarea.chat-textarea').value`);
    await expect.poll(draft).toBe(words);
    await expect.poll(() => bar.text()).toContain('Inserted, not sent.');
    await alice.focus(running.composer);
    await alice.keyboard.press('Enter');
    await running.shown(bob, words);

    await expect.poll(async () => (await tend.rows<FactRow>('facts')).map(({ from }) => from)).toHaveLength(2);
    await expect
      .poll(async () => (await tend.rows<OfferRow>('offers')).map(({ outcome }) => outcome))
      .toContain('sentAsIs');
    expect(await tend.rows<HandleRow>('handles')).toMatchObject([{ site: 'converse', kind: 'direct', name: 'Bob' }]);
    const tab = await own.evaluate(`browser.tabs.query({ url: '*://${converse.hostname}/*' }).then(([tab]) => tab.id)`);
    const popup = await tend.open(`/popup.html?tab=${String(tab)}`);
    await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('Reads this chat: 2 messages');

    const ids = new Set(english.map(({ id }) => id));
    const kept = async () => (await own.evaluate(walk)) as KeptString[];
    expect((await kept()).length).toBeGreaterThan(50);
    expect(wordsKept(await kept(), [news, words], ids)).toEqual([]);
    await own.evaluate('browser.storage.local.set({ canary: [{ deep: "a pottery canary" }] })');
    expect(wordsKept(await kept(), [news, words], ids)).toEqual(['pottery in storage.local: a pottery canary']);
  } finally {
    await Promise.all(friends.contexts().map((context) => context.close()));
    await running.stop();
  }
});

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
