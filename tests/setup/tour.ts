import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { countRows, type Trial } from './launch.ts';

/** As Tend's own pages have it, where the function given to `evaluate` runs. */
declare const chrome: typeof browser;

const bar = (page: Page) => page.getByRole('region', { name: 'Tend suggestions' });
/** A chip shows what it inserts; the button beside it says why. */
const chips = (page: Page) => bar(page).locator('.chip .words');
const nudge = (page: Page) => bar(page).getByRole('group', { name: 'About your draft' });
const anotherWay = (page: Page) => nudge(page).getByRole('button', { name: 'Another way to say it' });

const composer = (page: Page) => page.locator('#composer');
const messages = (page: Page) => page.getByRole('log').locator('[data-id]');

async function openChat(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await composer(page).click();
}

/** Moment one: her interview was Friday. */
async function askMira(page: Page, pictures: string): Promise<void> {
  await openChat(page, 'Mira');
  await chips(page).first().waitFor();
  const offered = await chips(page).allInnerTexts();
  console.log(`\nIn Mira's chat, after "${await messages(page).last().locator('p').innerText()}", Tend offers:`);
  for (const text of offered) console.log(`  - ${text}`);
  await page.screenshot({ path: join(pictures, 'bar.png') });
  const before = await messages(page).count();
  await chips(page).first().click();
  await page.waitForFunction(() => document.querySelector('#composer')?.textContent !== '');
  console.log(
    `Inserted by a click: "${await composer(page).innerText()}". Sent so far: ${(await messages(page).count()) - before}.`,
  );
  await composer(page).press('Enter');
  await messages(page)
    .nth(before + 1)
    .waitFor();
  console.log(`Sent with Enter. Mira answers: "${await messages(page).last().locator('p').innerText()}"`);
}

/** Moment two: a plan without a day. */
async function planWithJonas(page: Page, pictures: string): Promise<void> {
  await openChat(page, 'Jonas');
  await page.keyboard.type("let's catch up soon");
  await anotherWay(page).waitFor();
  console.log(
    `\nTo Jonas, "let's catch up soon". Tend says: ${await nudge(page).getByRole('paragraph').first().innerText()}`,
  );
  await page.screenshot({ path: join(pictures, 'nudge.png') });
  await anotherWay(page).click();
  await page.waitForFunction(() => !document.querySelector('#composer')?.textContent?.includes('soon'));
  console.log(`Another way to say it: "${await composer(page).innerText()}". Not sent.`);
}

/** The popup is told which page it was opened over: here it is a tab itself. */
function playgroundTab(own: Page): Promise<number | undefined> {
  return own.evaluate(async () => (await chrome.tabs.query({ url: 'http://playground.localhost/*' }))[0]?.id);
}

async function lookAtPages({ open }: Trial, pictures: string): Promise<void> {
  const popup = await open('popup.html');
  await popup.goto(`${popup.url()}?tab=${await playgroundTab(popup)}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByRole('heading', { name: 'Worth a hello' }).waitFor();
  const lines = (await popup.getByRole('main').innerText()).split('\n').filter((line) => line.length > 1);
  console.log(`\nThe popup says:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  await popup.screenshot({ path: join(pictures, 'popup.png'), fullPage: true });
  const dashboard = await open('dashboard.html');
  await dashboard.setViewportSize({ width: 1100, height: 760 });
  await dashboard.getByRole('main').getByText('Jonas').first().waitFor();
  await dashboard.screenshot({ path: join(pictures, 'dashboard.png') });
  await lookFurther(dashboard, pictures);
  const stored = Object.entries(await countRows(dashboard)).map(([table, count]) => `${table} ${count}`);
  console.log(`\nStored on this computer, as rows: ${stored.join(', ')}. Of messages only facts, never their words.`);
}

/** The other pages, as they look after those two moments. */
async function lookFurther(dashboard: Page, pictures: string): Promise<void> {
  const title = dashboard.getByRole('heading', { level: 1 });
  await dashboard.getByRole('link', { name: 'Jonas' }).click();
  await title.filter({ hasText: 'Jonas' }).waitFor();
  await dashboard.locator('.recharts-surface').first().waitFor();
  await dashboard.screenshot({ path: join(pictures, 'person.png'), fullPage: true });
  for (const name of ['Practise', 'Settings']) {
    await dashboard.getByRole('navigation').getByRole('link', { name }).first().click();
    await title.filter({ hasText: name }).waitFor();
    await dashboard.evaluate(() => scrollTo(0, 0));
    await dashboard.screenshot({ path: join(pictures, `${name.toLowerCase()}.png`) });
  }
  await dashboard.goto(new URL('/welcome.html', dashboard.url()).href);
  await title.waitFor();
  await dashboard.screenshot({ path: join(pictures, 'welcome.png') });
}

/** The two moments of `npm start` without a screen: a transcript on the console, pictures in a folder. */
export async function takeTour(trial: Trial, page: Page, pictures: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await askMira(page, pictures);
  await planWithJonas(page, pictures);
  await lookAtPages(trial, pictures);
  console.log(`\nPictures of the bar, a nudge, the popup and every other page: ${pictures}`);
}
