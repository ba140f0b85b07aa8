import { expect } from '@playwright/test';
import { test } from '../../e2e/extension';
import { openPopup } from '../../e2e/states/chat';
import { expectAccessible } from '../../pages-ui/accessible';
import { pictures } from '../../pages-ui/pictures';

/** Words of somebody, each at another place of a page of Converse whose heading has another class now. */
const secrets = {
  jid: 'pelican@heron.example',
  message: 'Ostrich feathers tickle',
  label: 'Sparrow sings',
  title: 'Robin nests',
  link: 'flamingo-street',
  alt: 'Magpie portrait',
  data: 'albatross-4711',
  role: 'nightingale',
  class: 'kingfisher',
  id: 'woodpecker',
  path: 'goldfinch',
  query: 'cormorant',
  hash: 'lapwing',
};

const address = `https://chat.example/${secrets.path}/7?${secrets.query}=1#converse/${secrets.hash}`;

const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${secrets.title}</title><converse-root>
  <converse-chat jid="${secrets.jid}" title="${secrets.title}" class="${secrets.class}" id="${secrets.id}">
    <h1 role="${secrets.role}" aria-label="${secrets.label}">${secrets.label}</h1>
    <converse-message-history><div class="message chat-msg ${secrets.class}" data-isodate="2026-11-25T10:00:00Z" data-msgid="${secrets.data}">
      <a href="/${secrets.link}"><img alt="${secrets.alt}" src="data:,"></a><div class="chat-msg__text" dir="auto">${secrets.message}</div></div></converse-message-history>
    <textarea class="chat-textarea" placeholder="${secrets.label}">${secrets.message}</textarea></converse-chat></converse-root></html>`;

test('a site that changed: silence, told once, and a report without a word of anybody', async ({ extension }) => {
  for (const host of ['chat.example', 'talk.example']) {
    await extension.context.route(`https://${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await extension.switchOn(host, 'converse');
  }
  const page = await extension.context.newPage();
  await page.goto(address);
  await page.locator('textarea').click();
  const worker = await extension.worker();
  const marked = (host = 'chat.example') =>
    worker.evaluate<string>(`(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://${host}/*' });
    return await chrome.action.getBadgeText({ tabId: tab.id });
  })()`);
  await expect.poll(marked).toBe('!');
  await expect(page.getByRole('region', { name: 'Tend suggestions' })).toHaveCount(0);

  const popup = await openPopup(extension, page);
  await expect(popup.locator('.health')).toContainText('For a report: conversation name, ');
  await expect.poll(marked).toBe('');
  await popup.getByRole('button', { name: 'Copy a report' }).click();
  const report = popup.getByRole('textbox', { name: 'Copy a report' });
  await expect(report).toHaveValue(/sought and not found: conversation name/);
  const text = await report.inputValue();
  expect(text).toMatch(
    /^Tend [\d.]+, Chrome\/\d+\nsite: converse\npage: https:\/\/chat\.example\/‹4-10›\/‹1-3›\?‹11-40›#‹4-10›\/‹4-10›\n/,
  );
  expect(text).toContain('name: 0');
  expect(text).toContain('row: 1\n  div class=‹11-40› data-isodate=‹11-40› data-msgid=‹11-40›');
  expect(text).toContain('div class=‹11-40› dir=auto ‹11-40›');
  const words = Object.values(secrets).flatMap((secret) => secret.split(/[^A-Za-z]+/));
  expect(words.filter((word) => word.length > 3 && text.toLowerCase().includes(word.toLowerCase()))).toEqual([
    'example',
  ]);
  await expectAccessible(popup);
  await pictures(popup, 'popup-report', 384);
  await popup.evaluate(() => (navigator.clipboard.writeText = async (words) => void (document.title = words)));
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect((await popup.title()).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));

  // The same again says nothing new: what is told of another host, whose page was opened later, comes after it.
  await popup.close();
  await page.reload();
  await expect.poll(marked).toBe('');
  const other = await extension.context.newPage();
  await other.goto(address.replace('chat.', 'talk.'));
  await expect.poll(() => marked('talk.example')).toBe('!');
  expect(await marked()).toBe('');
});
