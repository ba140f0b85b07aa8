import { expect } from '@playwright/test';
import type { HandleRow, PersonRow } from '@/lib/people/rows';
import type { browser } from 'wxt/browser';
import { openMessenger } from '../../pages-ui/messenger';
import type { Extension } from '../extension';
import { type Chat, chatIn, expectKept, openPopup, outcomes, test } from './chat';

/** Where the function given to `addInitScript` runs. */
declare const chrome: typeof browser;

const mark = ({ bar }: Chat) => bar.getByRole('button', { name: 'Ideas from Tend' });

test('no thread open: nothing is drawn and nothing kept', async ({ extension, chat }) => {
  const popup = await openPopup(extension, chat.page);
  await expect(popup.locator('.health')).toContainText('On. No chat is open here, or not sure which.');
  await chat.page.bringToFront();
  await chat.page.locator('#shade').click();
  await expect(chat.bar).toHaveCount(0);
  await expectKept(extension, 0);
});

test('the last message is mine: silence, also when asked', async ({ chat }) => {
  await chat.open('Lena');
  await expect(chat.chips.first()).toBeVisible();
  await chat.show({ from: 'me', text: 'Tell me more on Sunday.' });
  await expect(chat.chips).toHaveCount(0);
  await mark(chat).click();
  await chat.show({ from: 'them', text: 'I finally finished the pottery course!' });
  await expect(chat.chips.first()).toBeVisible();
});

test('the last message is mine and a usual gap has passed: a check-in, when asked', async ({ extension, chat }) => {
  await chat.open('Jonas');
  await chat.show({ from: 'me', text: 'Tape is fine.', daysAgo: 40 });
  await expectKept(extension, await chat.shown());
  await expect(mark(chat)).toBeVisible();
  await expect(chat.chips).toHaveCount(0);
  await mark(chat).click();
  await expect(chat.chips).toHaveCount(1);
});

test('a group: offers name whom they answer; no balance, no memory', async ({ extension, chat }) => {
  await chat.page.locator('#chat').evaluate((main: HTMLElement) => void (main.dataset.kind = 'group'));
  await chat.open('Lena');
  await chat.show({
    from: 'them',
    author: 'Anna Berg',
    text: 'I passed my exam! the party is on saturday',
  });
  await expect(chat.chips.first()).toHaveText(/^Anna, /);
  await expect(chat.bar).not.toContainText('Remind you to ask?');
  await expect(chat.bar.getByRole('button', { name: 'Balance of this chat' })).toHaveCount(0);
  expect(await extension.rows<HandleRow>('handles')).toMatchObject([{ kind: 'group', person: null }]);
  for (const table of ['people', 'facts', 'days', 'events', 'offers'] as const) {
    expect(await extension.rows(table), table).toEqual([]);
  }
});

const german = [
  'Guten Morgen, hast du gut geschlafen?',
  'Wir waren gestern Abend noch lange am See und haben gegrillt.',
  'Das Wetter war wunderbar und die Kinder wollten gar nicht nach Hause.',
];

test('a language without offers: counted, and said once', async ({ extension, chat }) => {
  const note = chat.bar.getByText('Offers are in English for now.');
  // At once: a note that is drawn between two of them is over with the next.
  const talk = () =>
    chat.show(
      ...Array.from({ length: 30 }, (_, index): Parameters<typeof chat.show>[0] => ({
        from: 'them',
        text: german[index % german.length]!,
        id: `german-${index}`,
      })),
    );
  await chat.open('Lena');
  await talk();
  await expect(note).toBeVisible();
  await expect(chat.chips).toHaveCount(0);
  await expectKept(extension, await chat.shown());
  await chat.composer.pressSequentially('Schön, das freut mich');
  await expect.poll(async () => (await extension.rows<HandleRow>('handles'))[0]?.otherLanguageSaidAt).toBeTruthy();
  await expect(note).toBeVisible();

  await chat.show({ from: 'them', text: 'Nächste Woche fahren wir wieder an den See.' });
  await expect(note).toHaveCount(0);
  await chat.page.reload();
  await talk();
  await chat.composer.click();
  await expect(chat.bar).toBeVisible();
  await expectKept(extension, await chat.shown());
  await expect(note).toHaveCount(0);
});

test('help that fades is said once a day', async ({ extension, chat }) => {
  const note = chat.bar.getByText('You do this well by yourself');
  await chat.open('Sam');
  for (let index = 0; index < 6; index++) {
    await chat.show({ from: 'them', text: 'the walk was long', id: `walk-${index}` });
    await chat.show({ from: 'me', text: 'where did you go on the walk?', id: `where-${index}` });
  }
  await chat.show({ from: 'them', text: 'i started a photography course on tuesday' });
  await expect(note).toBeVisible();
  await expect.poll(async () => (await extension.rows<HandleRow>('handles'))[0]?.helpFadesSaidAt).toBeTruthy();
  await chat.show({ from: 'them', text: 'i started a pottery course on monday' });
  await expect(note).toHaveCount(0);
});

test('sending failed or still on its way: the contact clock does not move', async ({ extension, chat }) => {
  const handle = async () => (await extension.rows<HandleRow>('handles'))[0]!;
  await chat.open('Jonas');
  const before = await chat.shown();
  await expectKept(extension, before);
  const { lastFromMe, lastFromThem } = await handle();
  await chat.show({ from: 'me', text: 'Are you there?', status: 'failed' });
  await chat.show({ from: 'me', text: 'See you on Friday', status: 'sending' });
  await chat.show({ from: 'them', text: 'Hello' });
  await expectKept(extension, before + 1);
  expect((await handle()).lastFromMe).toBe(lastFromMe);
  expect((await handle()).lastFromThem).toBeGreaterThan(lastFromThem!);

  await chat.page.locator('[data-status=sending]').evaluate((row: HTMLElement) => void (row.dataset.status = 'sent'));
  await expectKept(extension, before + 2);
  expect((await handle()).lastFromMe).toBeGreaterThan(lastFromMe!);
});

test('offline everything works', async ({ extension, chat }) => {
  await extension.context.setOffline(true);
  await chat.open('Lena');
  const before = await chat.shown();
  const words = await chat.chips.first().innerText();
  await chat.chips.first().click();
  await expect(chat.composer).toHaveText(words);
  await chat.composer.press('Enter');
  await expect.poll(() => outcomes(extension)).toEqual(['sentAsIs']);
  await expect.poll(() => chat.shown()).toBe(before + 2);
  await expectKept(extension, before + 2);

  const popup = await openPopup(extension, chat.page);
  await expect(popup.locator('.health')).toContainText(`${before + 2} messages`);
  const dashboard = await extension.openPage('dashboard.html');
  await expect(dashboard.getByRole('main')).toContainText('Lena');
});

test('a tab that was open before the site was switched on works without a reload', async ({
  extension,
  playground,
}) => {
  const page = await extension.context.newPage();
  await page.goto(playground.url);
  const chat = chatIn(page);
  await chat.open('Lena');
  await extension.switchOn(new URL(playground.url).hostname, 'playground');
  await chat.composer.click();
  await expect(chat.chips.first()).toBeVisible();
  await expectKept(extension, await chat.shown());
  expect(await extension.rows<PersonRow>('people')).toMatchObject([{ name: 'Lena' }]);
});

test.describe('a browser that says no', () => {
  test.use({ ownProfile: true });

  /** The browser's own question cannot be answered with no from a test: its answer is put in its place. */
  const sayNo = (extension: Extension) =>
    extension.context.addInitScript(() => {
      if (chrome.permissions) chrome.permissions.request = async () => false;
    });

  test('permission refused: words to copy instead, and it is not asked again', async ({ extension }) => {
    await sayNo(extension);
    const page = await extension.openPage('welcome.html');
    const refused = page.getByText('Find words to start with, without any permission');
    await page.getByRole('button', { name: /Hydrogen/ }).click();
    await refused.click();
    const copy = page.getByRole('button', { name: /^Copy/ }).first();
    const words = await page.getByRole('listitem').filter({ has: copy }).locator('span').first().innerText();
    await copy.click();
    // The clipboard takes its time; the button says when the words are there.
    await expect(page.getByRole('button', { name: /^Copied/ })).toBeVisible();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.getByRole('searchbox')).toHaveValue(words);

    const messenger = await openMessenger(extension.context);
    const popup = await openPopup(extension, messenger);
    const use = popup.getByRole('switch', { name: 'Use Tend on chat.example' });
    await use.click();
    await expect(popup.getByText('Find words to start with, without any permission')).toBeVisible();
    await expect(use).not.toBeChecked();
    for (const own of [popup, await extension.openPage('welcome.html')]) {
      await own.reload();
      await expect(own.getByRole('heading').first()).toBeVisible();
      await expect(own.getByText('Find words to start with')).toHaveCount(0);
    }
  });
});
