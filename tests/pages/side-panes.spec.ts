import { expect, type Page, test } from '@playwright/test';
import { openReplica } from './kit/serve';

const now = Date.parse('2026-11-25T11:30:00Z');
let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
});
test.afterAll(() => page.close());

/** A group of the replica, with a part of the page beside it. */
async function groupBeside(path: string, address: (group: string) => string, pane: (group: string) => string) {
  await openReplica(page, path);
  await page.evaluate((now) => kit.draw({ state: 'open', language: 'en', kind: 'group', talk: 'telling', now }), now);
  const group = (await look()).expected?.id ?? '';
  await page.evaluate(
    ([address, html]) => {
      history.replaceState(null, '', address);
      document.body.insertAdjacentHTML('beforeend', html!);
    },
    [address(group), pane(group)],
  );
  return group;
}

const look = () => page.evaluate(() => kit.look());

test('discord: of a channel and a thread beside it, the one with the focus is read', async () => {
  const avatar = '<img class="avatar_a" src="https://cdn.discordapp.com/avatars/222000000000000001/0.webp">';
  await groupBeside(
    'discord/replica',
    (group) => `/channels/333000000000000333/${group}/threads/555`,
    () => `<section role="complementary"><section class="title_b"><h1>Which cake?</h1></section>
      <ol data-list-id="chat-messages"><li id="chat-messages-555-1575101745070080042"><div role="article" aria-labelledby="message-username-1575101745070080042">
        <div>${avatar}<h3><span id="message-username-1575101745070080042"><span class="username_b">Ada Okafor</span></span></h3>
        <div id="message-content-1575101745070080042">Apple</div></div></div></li></ol>
      <form><div id="beside" role="textbox" data-slate-editor="true" contenteditable="true"></div></form></section>`,
  );

  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  expect(await look()).toMatchObject({ read: null, changed: null });
  await page.locator('#beside').focus();
  const beside = await look();
  expect(beside.read).toMatchObject({ id: '555', name: 'Which cake?', messages: [{ from: 'them', text: 'Apple' }] });
  expect(beside.composer).toBe('other');
  await page.evaluate(() => kit.box()?.focus());
  const { read, expected, composer } = await look();
  expect(read).toEqual(expected);
  expect(composer).toBe('editor');
});

test('slack: replies beside a channel are a branch of their own; a box to change a message is no composer', async () => {
  const editor = (id: string) =>
    `<div class="ql-container"><div id="${id}" class="ql-editor" contenteditable="true"></div></div>`;
  const group = await groupBeside(
    'slack/replica',
    (group) => `/client/${group}`,
    (group) => `<div data-qa="threads_flexpane">
      <div data-item-key="1795607400.000001"><div data-qa="message_container" data-msg-ts="1795607400.000001" data-msg-channel-id="${group.split('/')[1]}">
        <button data-qa="message_sender_name" data-message-sender="U0ROBIN">Robin Vale</button>
        <div data-qa="message-text"><div class="p-rich_text_section">Apple</div></div>
        <div data-qa="message_input">${editor('change')}</div></div></div>
      <div data-item-key="input"><div data-qa="message_input" data-channel-id="${group.split('/')[1]}" data-view-context="Thread" data-thread-ts="1795607000.000007">${editor('beside')}</div></div></div>`,
  );

  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  expect(await look()).toMatchObject({ read: null, changed: null });
  await page.locator('#beside').focus();
  const beside = await look();
  const messages = [{ from: 'me', text: 'Apple' }];
  expect(beside.read).toMatchObject({ id: `${group}/1795607000.000007`, kind: 'group', messages });
  expect(beside.composer).toBe('other');
  await page.locator('[data-item-key="input"]').evaluate((box) => box.remove());
  await page.locator('#change').focus();
  expect(await look()).toMatchObject({ read: { messages }, composer: 'none' });
  await page.evaluate(() => kit.box()?.focus());
  const main = await look();
  expect(main.read).toEqual(main.expected);
  expect(main.composer).toBe('editor');
});
