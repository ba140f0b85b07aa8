import { expect, type Page } from '@playwright/test';
import type { PlanRow } from '@/lib/people/rows';
import { clockOf } from '@/lib/people/clock';
import { test, type Extension } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { openMessenger } from './messenger';
import { pictures } from './pictures';
import { event, handle, mostlyMe, openSeeded, person, plan } from './seed';

const width = 384;
const maya = person('Maya Okafor');
const theo = person('Theo Lang', { cadenceDays: 14 });
const rosa = person('Rosa Delgado');
const sam = person('Sam Rivera');
const lea = person('Léa Martin', { list: 'none' });
const rhythm = (days: number) => ({ seen: { messages: 48, days: { me: 6, them: 5 }, rhythm: days } });

const ofMaya = handle(maya, 50, rhythm(21));
const ofSam = handle(sam, 2, rhythm(4));
const ofLea = handle(lea, 3);
const rows = {
  people: [maya, theo, rosa, sam, lea],
  handles: [ofMaya, handle(theo, 28, { url: null, site: 'thelounge' }), handle(rosa, 33), ofSam, ofLea],
  days: mostlyMe(ofSam),
  events: [event(ofMaya, 'interview', -4)],
  plans: [
    plan(ofMaya, 'send you the notes', 1, { promise: true }),
    plan(ofMaya, 'far away', 9),
    plan(ofLea, 'not kept in touch with', 1),
  ],
};

const openPopup = (extension: Extension) => openSeeded(extension, 'popup.html', rows);

/** The popup as it opens over a tab. */
async function openOver(extension: Extension, page: Page): Promise<Page> {
  const worker = await extension.worker();
  const tab: number = await worker.evaluate(`chrome.tabs.query({ url: '${page.url()}' }).then(([tab]) => tab.id)`);
  return extension.openPage(`popup.html?tab=${tab}`);
}

const row = (popup: Page, name: string) =>
  popup.getByRole('listitem').filter({ has: popup.getByRole('heading', { name }) });

const storedPerson = async (extension: Extension, id: string) =>
  (await extension.rows<{ id: string }>('people')).find((one) => one.id === id);

test('nobody yet: a name is enough to begin', async ({ extension }) => {
  const popup = await extension.openPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'Whom would you like to be closer to?' })).toBeVisible();
  await expectAccessible(popup);
  await pictures(popup, 'popup-first', width);
  await popup.getByRole('textbox', { name: 'Name' }).focus();
  await popup.keyboard.type('Maya');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.told')).toHaveText('Maya is on Keep in touch.');
  expect(await extension.rows('people')).toMatchObject([{ name: 'Maya', list: 'keepInTouch' }]);
});

test('who is worth a hello, with why and how far that reaches; words for it, copied as shown and counted as used', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  const first = popup.getByRole('listitem').first();
  await expect(first).toContainText('Maya Okafor');
  await expect(first).toContainText('7 weeks, usually every 3; interview was on');
  await expect(first).toContainText('Not seen here since');
  await expect(popup.getByText('4 weeks, you chose every 2 weeks')).toBeVisible();
  await expect(row(popup, 'Sam Rivera')).toHaveCount(0);
  await expect(first.locator('q')).toContainText('the interview');
  await expectAccessible(popup);
  await pictures(popup, 'popup-people', width);

  const words = await row(popup, 'Theo Lang').locator('q').textContent();
  await popup.evaluate(() => (navigator.clipboard.writeText = async (text) => void (document.title = text)));
  await popup.getByRole('button', { name: `Copy for Theo Lang: ${words}` }).press('Enter');
  await expect(popup.getByRole('button', { name: `Copied for Theo Lang: ${words}` })).toBeFocused();
  await expect(popup).toHaveTitle(words!);
  await expect.poll(() => extension.rows('offers')).toMatchObject([{ habit: 'keep-in-touch', outcome: 'inserted' }]);
});

test('a promise whose day is here: done, with a way back, of nobody else; a suggestion is accepted by hand alone', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  const due = popup.getByRole('region', { name: 'Plans and promises' });
  await expect(due.getByRole('listitem')).toHaveText([/^You told Maya Okafor: send you the notes, on \w+/]);
  await due.getByRole('button', { name: 'Done: send you the notes' }).press('Enter');
  await expect(due).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await due.getByRole('button', { name: 'Let go: send you the notes' }).press('Enter');
  await expect(popup.locator('.told')).toContainText('Let go: send you the notes.');
  expect((await extension.rows<PlanRow>('plans')).find(({ promise }) => promise)).toMatchObject({ state: 'letGo' });

  await expect(row(popup, 'Léa Martin')).toContainText('You both wrote on 5 days, 48 messages');
  await popup.getByRole('button', { name: 'Add Léa Martin to Keep in touch' }).press('Enter');
  await expect(popup.locator('.told')).toContainText('Léa Martin is on Keep in touch.');
  expect(await storedPerson(extension, lea.id)).toMatchObject({ list: 'keepInTouch' });
});

test('a birthday today comes first', async ({ extension }) => {
  const noor = person('Noor Aziz', { birthday: `1990-${new Date().toISOString().slice(5, 10)}` });
  const popup = await openSeeded(extension, 'popup.html', { ...rows, people: [...rows.people, noor] });
  await expect(popup.getByRole('listitem').first()).toContainText('Birthday today');
  await expect(row(popup, 'Noor Aziz').locator('q')).toContainText('Happy birthday');
});

test('talked elsewhere, later, and not this person: by keyboard, said, and taken back with its events', async ({
  extension,
}) => {
  const popup = await openPopup(extension);
  await row(popup, 'Maya Okafor').getByRole('link').focus();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'We talked elsewhere: Maya Okafor' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.told')).toContainText('Noted. You talked with Maya Okafor.');
  await expect(row(popup, 'Maya Okafor')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(row(popup, 'Maya Okafor')).toBeVisible();
  expect(await storedPerson(extension, maya.id)).toEqual({ ...maya, clock: clockOf([ofMaya]) });

  await popup.getByLabel('More for Theo Lang').press('Enter');
  await pictures(popup, 'popup-more', width);
  await popup.getByRole('button', { name: 'Again in a week' }).press('Enter');
  await expect(popup.locator('.told')).toContainText('Theo Lang comes back');
  await expect(row(popup, 'Theo Lang')).toHaveCount(0);

  await popup.getByLabel('More for Maya Okafor').press('Enter');
  await row(popup, 'Maya Okafor').getByRole('button', { name: 'Not this person' }).press('Enter');
  await expect(popup.locator('.told')).toContainText('Maya Okafor is not listed any more.');
  expect(await storedPerson(extension, maya.id)).toMatchObject({ list: 'letGo' });
  expect(await extension.rows('events')).toEqual([]);
  await popup.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(row(popup, 'Maya Okafor')).toContainText('interview');
});

test('lately mostly you: numbers and both readings on opening, fine for us', async ({ extension }) => {
  const popup = await openPopup(extension);
  const summary = popup.getByText('Sam Rivera: lately mostly you');
  await expect(popup.getByRole('table')).toBeHidden();
  await summary.press('Enter');
  await expect(popup.getByRole('row', { name: 'Words' })).toContainText('720');
  await expect(popup.getByText('A busy spell on their side, or a time to put less in.')).toBeVisible();
  await expectAccessible(popup);
  await pictures(popup, 'popup-lately', width);
  await expect(popup.getByText('A short message that ends in a question leaves room.')).toBeVisible();
  for (const what of ['Words', 'Questions asked', 'Conversations started']) {
    await popup.getByRole('button', { name: `This is fine for us: ${what}, Sam Rivera` }).press('Enter');
    await expect(popup.locator('.told')).toContainText(what);
  }
  await expect(summary).toHaveCount(0);
  expect(await storedPerson(extension, sam.id)).toMatchObject({ fineWith: ['words', 'questions', 'initiations'] });
});

test('opens the thread: the open tab, the same page elsewhere in it, or a new one', async ({ extension }) => {
  const chat = await openMessenger(extension.context, ofMaya.url!);
  const popup = await openPopup(extension);
  const open = popup.getByRole('button', { name: 'Open chat with Maya Okafor' });
  await open.press('Enter');
  await expect.poll(() => chat.evaluate(() => document.visibilityState)).toBe('visible');

  await chat.evaluate(() => location.assign('#converse/chat?jid=other'));
  await open.press('Enter');
  await expect(chat).toHaveURL(ofMaya.url!);

  await chat.goto('about:blank');
  const opened = extension.context.waitForEvent('page');
  await open.press('Enter');
  await expect(await opened).toHaveURL(ofMaya.url!);
});

test('a thread without an address: the name to look for, copied on the way', async ({ extension }) => {
  const chat = await openMessenger(extension.context);
  const popup = await openPopup(extension);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Open chat with Theo Lang' }).press('Enter');
  await expect(popup.getByText('Look for Theo Lang in The Lounge.')).toBeVisible();
  await pictures(popup, 'popup-find', width);
  await popup.evaluate(() => (navigator.clipboard.writeText = async (text) => void (document.title = text)));
  await popup.getByRole('button', { name: 'Copy name, go to The Lounge' }).press('Enter');
  await expect.poll(() => chat.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(popup).toHaveTitle('Theo Lang');
});

test('this page: on, what is read there, off', async ({ extension }) => {
  const chat = await openMessenger(extension.context);
  const popup = await openOver(extension, chat);
  const use = popup.getByRole('switch', { name: 'Use Tend on chat.example' });
  await expect(use).not.toBeChecked();
  await expect(popup.getByText('sends nothing anywhere')).toBeVisible();
  await pictures(popup, 'popup-site-off', width);
  await use.press('Space');
  await expect(use).toBeChecked();

  const worker = await extension.worker();
  const tab = new URL(popup.url()).searchParams.get('tab');
  const health = {
    frame: 0,
    site: 'converse',
    host: 'chat.example',
    state: 'reading',
    messages: 34,
    composer: true,
    sought: null,
    selector: null,
  };
  // The page has its own say first.
  await expect.poll(() => worker.evaluate('chrome.storage.session.get().then(Object.keys)')).toContain(`health:${tab}`);
  await worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ [`health:${tab}`]: health })})`);
  await expect(popup.getByText('Reads this chat: 34 messages, composer found')).toBeVisible();
  await expectAccessible(popup);
  await pictures(popup, 'popup-site-on', width);

  const post = { ...health, state: 'post' };
  await worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ [`health:${tab}`]: post })})`);
  await expect(popup.getByText('Reads the post you answer: composer found.')).toBeVisible();

  const changed = { ...health, state: 'changed', sought: 'conversation name', selector: '.chat-title' };
  await worker.evaluate(`chrome.storage.session.set(${JSON.stringify({ [`health:${tab}`]: changed })})`);
  await expect(popup.getByText('Cannot find a part of this page any more.')).toBeVisible();
  await expect(popup.getByText('For a report: conversation name, .chat-title')).toBeVisible();
  await pictures(popup, 'popup-site-changed', width);

  await use.press('Space');
  await expect(use).not.toBeChecked();
});

test('a page that is no messenger is not asked about', async ({ extension }) => {
  await extension.context.route('https://news.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>News' }),
  );
  const news = await extension.context.newPage();
  await news.goto('https://news.example/');
  const popup = await openOver(extension, news);
  await expect(popup.getByText('Tend knows no messenger on this page.')).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
});

test('pause until resumed, and resume', async ({ extension }) => {
  const popup = await openPopup(extension);
  await popup.getByText('Pause Tend').press('Enter');
  await pictures(popup, 'popup-pause', width);
  await popup.getByRole('button', { name: 'For an hour' }).press('Enter');
  await expect(popup.getByText(/^Paused (until|for today)/)).toBeVisible();
  await expectAccessible(popup);
  await pictures(popup, 'popup-paused', width);
  await popup.getByRole('button', { name: 'Resume' }).press('Enter');
  await popup.getByText('Pause Tend').press('Enter');
  await popup.getByRole('button', { name: 'Until I resume' }).press('Enter');
  await expect(popup.getByText('Paused until you resume')).toBeVisible();
});
