import { expect, type Page } from '@playwright/test';
import type { DayRow, PersonRow } from '@/lib/people/rows';
import { test, type Extension } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { pictures } from './pictures';
import { handle, openSeeded, person } from './seed';

const day = 86_400_000;
const maya = person('Maya Okafor');
const other = person('maya okafor', { id: 'maya-elsewhere', list: 'none' });
const theo = person('Theo Lang');
const ofMaya = handle(maya, 3);
const ofOther = handle(other, 9, { site: 'element', host: 'element.example' });

/** Two days of 12 messages in each of the last six months. */
const days = [0, 1, 2, 3, 4, 5].flatMap((month) =>
  [3, 8].map((ago): DayRow => {
    const at = Date.now() - (month * 30 + ago) * day;
    return {
      ...{ thread: ofMaya.thread, day: new Date(at).toISOString().slice(0, 10), offset: 0 },
      me: { messages: 12, words: 130 + month * 20, questions: 3, starts: 1, replies: [0, 2, 1, 3] },
      them: { messages: 12, words: 110, questions: 5, starts: 1, replies: [0, 0, 1, 2, 0, 0, 2, 1] },
      ...{ first: at - 3_600_000, last: at, bout: { from: 'them', count: 1, lastAt: at } },
    };
  }),
);

const interest = {
  ...{ id: 'i', person: maya.id, what: 'photography', by: 'tend', thread: ofMaya.thread },
  ...{ fact: 'f', at: Date.now() - 5 * day },
};

async function open(extension: Extension): Promise<Page> {
  const page = await openSeeded(extension, `dashboard.html#/people/${maya.id}`, {
    ...{ people: [maya, other, theo], handles: [ofMaya, ofOther, handle(theo, 4)], days, interests: [interest] },
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maya Okafor');
  return page;
}

const stored = async (extension: Extension, id: string) =>
  (await extension.rows<PersonRow>('people')).find((one) => one.id === id);

/** What the page's policy refused: a library that brings styles of its own shows up here. */
function refusals(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  return refused;
}

test('charts come with their numbers, break no rule of the page, and wait for enough', async ({ extension }) => {
  const page = await open(extension);
  const refused = refusals(page);
  await page.reload();
  const charts = page.locator('.charts');
  await expect(charts.locator('svg.recharts-surface').first()).toBeVisible();
  await charts.getByRole('tab', { name: 'Words' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(charts.getByRole('tab', { name: 'Questions asked' })).toHaveAttribute('aria-selected', 'true');
  await charts.getByLabel('The numbers: Questions asked').press('Enter');
  await expect(charts.getByRole('table', { name: 'Questions asked' }).getByRole('row').nth(1)).toContainText(
    /\d+\s*\d+/,
  );
  await expectAccessible(page);
  await pictures(page, 'person-charts');
  expect(refused).toEqual([]);

  await page.evaluate((hash) => location.assign(hash), `#/people/${theo.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Theo Lang');
  await expect(charts).toHaveCount(0);
});

test('what is written down by hand, and what Tend read marked and taken away', async ({ extension }) => {
  const page = await open(extension);
  await expect(page.getByText(/photography \(Tend read it in a chat, /)).toBeVisible();
  await page.getByRole('button', { name: 'Delete: photography' }).press('Enter');
  await expect(page.getByText('photography')).toHaveCount(0);
  expect(await extension.rows('forgotten')).toEqual([{ id: 'i', thread: ofMaya.thread }]);

  await page.getByRole('textbox', { name: 'A topic to leave alone' }).fill('work');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What you thanked them for' }).fill('the lift home');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^the lift home, /)).toBeVisible();
  await page.getByRole('combobox', { name: 'In touch with this person' }).selectOption('Never because of silence');
  await page.getByRole('spinbutton', { name: 'Day' }).fill('2');
  await page.getByRole('combobox', { name: 'Month' }).selectOption('May');
  await page.getByRole('button', { name: 'Save birthday' }).press('Enter');
  await page.getByRole('switch', { name: 'Banter is fine here' }).press('Space');
  await page.getByText('Habits with Maya Okafor').press('Enter');
  await page.getByRole('switch', { name: 'A plan without a day' }).press('Space');
  await page.getByRole('switch', { name: 'Invite' }).press('Space');
  await expect(page.getByRole('switch', { name: 'An invitation without a day' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Notes' }).fill('Sister called Ada');
  await page.getByRole('button', { name: 'Save notes' }).press('Enter');
  await expect
    .poll(() => stored(extension, maya.id))
    .toMatchObject({
      ...{ offLimits: ['work'], cadenceDays: 'never', birthday: '--05-02', notes: 'Sister called Ada' },
      ...{ banter: true, habitsOff: ['look-ahead.vague', 'invite'] },
    });

  const steps = page.locator('summary', { hasText: 'Small steps closer' });
  await expect(page.getByText('staying here is fine')).toBeHidden();
  await steps.press('Enter');
  await page.getByRole('button', { name: 'A short call' }).press('Enter');
  await expect(page.getByText('not answered so far')).toBeVisible();
  await page.getByRole('button', { name: 'They answered' }).press('Enter');
  await expect(page.getByText('not answered so far')).toHaveCount(0);
  await expectAccessible(page);
  await pictures(page, 'person-words');
});

test('merging by suggestion and by hand, undone, and a chat that is somebody else', async ({ extension }) => {
  const page = await open(extension);
  const refused = refusals(page);
  await page.getByRole('button', { name: 'Yes, merge: maya okafor, element.example' }).press('Enter');
  await expect(page.getByText('maya okafor was merged in on')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'maya okafor on Element' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo merging maya okafor' }).press('Enter');
  await expect(page.getByRole('heading', { name: /element/i })).toHaveCount(0);
  await page.getByRole('button', { name: 'No, somebody else: maya okafor, element.example' }).press('Enter');
  await expect(page.getByText('the same person?')).toHaveCount(0);

  await page.getByRole('button', { name: 'Merge with…' }).press('Enter');
  const whom = page.getByRole('combobox', { name: 'Who is the same person?' });
  await expect(whom).toBeFocused();
  await page.keyboard.type('theo');
  await expect(page.getByRole('option')).toHaveText(['Theo Lang, chat.example']);
  await expectAccessible(page);
  await pictures(page, 'person-merge');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(page.getByText('Theo Lang was merged in on')).toBeVisible();
  expect(await stored(extension, theo.id)).toBeUndefined();

  await page.getByRole('button', { name: 'This is somebody else' }).last().press('Enter');
  await page.getByRole('button', { name: 'Make it another person' }).press('Enter');
  await expect(page.getByRole('button', { name: 'This is somebody else' })).toHaveCount(0);
  expect(refused).toEqual([]);
});
