import { expect } from '@playwright/test';
import { expectCounted } from '../../clients/meeting';
import { test } from '../extension';
import { openPopupOver, siteSwitch } from './consent';
import { firstChip, type Meeting, meetInStore, news } from './store';
import { watchWorlds } from './worlds';

let meeting: Meeting;

test.beforeAll(async ({ shared, browser }) => void (meeting = await meetInStore(shared, browser)));
test.afterAll(() => meeting.end());

/** What a person calls at once, in milliseconds. */
const atOnce = 1000;

test('off means off: at once nothing drawn and nothing listening, after a reload no script', async () => {
  const { extension, alice, bob, running, bar, consent, hear } = meeting;
  const worlds = await watchWorlds(alice);
  await consent();
  await hear(news);
  await firstChip(bar);
  expect(worlds.scripts()).not.toEqual([]);
  expect(await worlds.listeners()).toEqual(expect.arrayContaining(['document input', 'document focusin']));
  await expectCounted(extension, 0, 1);

  const popup = await openPopupOver(extension, alice);
  await siteSwitch(popup).click();
  await expect(async () => {
    expect(await bar.text()).toBeNull();
    expect(await worlds.listeners()).toEqual([]);
  }).toPass({ timeout: atOnce, intervals: [50] });

  await alice.bringToFront();
  await running.say(bob, 'And now I know how to make a bowl!');
  await running.shown(alice, 'how to make a bowl');
  await running.reload(alice);
  await running.shown(alice, 'how to make a bowl');
  expect(worlds.scripts()).toEqual([]);
  await expectCounted(extension, 0, 1);
});

test('a permission taken away in the browser switches off too', async () => {
  const { extension, alice, bar, consent, hear } = meeting;
  const worlds = await watchWorlds(alice);
  await consent();
  await hear('I finally passed my driving test on Friday!');
  await firstChip(bar);
  const worker = await extension.worker();
  await worker.evaluate('chrome.permissions.remove({ origins: ["http://converse.localhost/*"] })');
  await expect.poll(() => bar.text(), { timeout: atOnce }).toBeNull();
  expect(await worlds.listeners()).toEqual([]);
  expect(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
});
