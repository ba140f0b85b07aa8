import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { PlanRow } from '@/lib/people/rows';
import { test } from '../e2e/extension';
import { expectAccessible } from './accessible';
import { pictures } from './pictures';
import { event, handle, openSeeded, person, plan } from './seed';

const maya = person('Maya Okafor');
const gone = person('Gone', { list: 'letGo' });
const ofMaya = handle(maya, 3);
const ofGone = handle(gone, 3);
const rows = {
  people: [maya, gone],
  handles: [ofMaya, ofGone],
  events: [event(ofMaya, 'interview', -4), event(ofMaya, 'trip to Porto', 3)],
  plans: [
    plan(ofMaya, 'coffee; cake, "tea"', 4),
    plan(ofMaya, 'send you the notes', 2, { state: 'open', promise: true }),
    plan(ofMaya, 'no plan at all', 5),
    plan(ofMaya, 'lunch', -2, { state: 'open' }),
    { ...plan(ofMaya, 'cook together', 0, { state: 'open' }), at: null },
    plan(ofMaya, 'cinema', 1, { state: 'moved' }),
    plan(ofGone, 'not mentioned', 2, { state: 'open' }),
  ],
};

const list = (page: Page, name: string) =>
  page.locator('.card').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The lines of a calendar file, folded ones joined. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('found, kept, moved, let go, and as a calendar file', async ({ extension }) => {
  const page = await openSeeded(extension, 'dashboard.html#/plans', rows);
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await expect(list(page, 'Found in your chats').getByRole('listitem')).toHaveCount(2);
  await expect(list(page, 'Coming up').getByRole('listitem')).toHaveText([/You promised: send you the notes/]);
  await expect(list(page, 'Its day has passed')).toContainText('lunch');
  await expect(list(page, 'No day yet')).toContainText('cook together');
  await expect(list(page, 'Moved, or called off')).toContainText('cinema');
  await expect(list(page, 'In their lives')).toContainText('trip to Porto');
  await expect(list(page, 'Worth asking about')).toContainText('interview');
  await expect(page.getByText('not mentioned')).toHaveCount(0);
  await expectAccessible(page);
  await pictures(page, 'plans');

  await page.getByRole('button', { name: 'Keep as a plan: coffee' }).press('Enter');
  await expect(list(page, 'Coming up').getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'No plan: no plan at all' }).press('Enter');
  await expect(list(page, 'Found in your chats')).toHaveCount(0);
  expect(await extension.rows('forgotten')).toHaveLength(1);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as a calendar file' }).press('Enter');
  const file = await saving;
  expect(file.suggestedFilename()).toBe('tend-plans.ics');
  const lines = linesOf(readFileSync(await file.path(), 'utf8'));
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  expect(lines).toContain('SUMMARY:coffee\\; cake\\, "tea" with Maya Okafor');
  const due = new Date(rows.plans[0]!.at!);
  const date = [due.getFullYear(), due.getMonth() + 1, due.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
  expect(lines).toContain(`DTSTART;VALUE=DATE:${date}`);

  await page.getByRole('button', { name: 'Done: lunch' }).press('Enter');
  await expect(list(page, 'Kept')).toContainText('lunch');
  await page.getByRole('button', { name: 'More for cinema' }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Other day' })).toBeFocused();
  await expectAccessible(page);
  await pictures(page, 'plans-menu');
  await page.keyboard.press('Enter');
  await page.getByLabel('New day for cinema').fill('2099-05-01');
  await page.getByRole('button', { name: 'Save day' }).press('Enter');
  await expect(list(page, 'Coming up')).toContainText('cinema');
  await page.getByRole('button', { name: 'More for cook together' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Let go' }).press('Enter');
  await expect(page.getByText('cook together')).toHaveCount(0);
  const stored = await extension.rows<PlanRow>('plans');
  expect(stored.find(({ what }) => what === 'cinema')).toMatchObject({ state: 'open' });
  expect(stored.find(({ what }) => what === 'cook together')).toMatchObject({ state: 'letGo' });
  expect(refused).toEqual([]);
});
