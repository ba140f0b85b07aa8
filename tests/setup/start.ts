/** `npm start`: Tend in a Chromium, on the playground messenger. Without a screen, a transcript and pictures of the same. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { servePlayground } from '../playground/server.ts';
import { buildForTests } from './builds.ts';
import { countRows, launch, switchOn } from './launch.ts';
import { takeTour } from './tour.ts';

const { values: options } = parseArgs({ options: { headless: { type: 'boolean' }, pictures: { type: 'string' } } });
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = Boolean(process.env.CI) || options.headless === true || !hasScreen;

/** Opens every chat once, so that Tend has read them all. */
async function readEveryChat(page: Page, own: Page): Promise<void> {
  const names = await page.getByRole('navigation').getByRole('link').locator('b').allTextContents();
  for (const [index, name] of names.entries()) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    while (((await countRows(own)).handles ?? 0) <= index)
      await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  console.log(`Read: ${names.join(', ')}.`);
}

/** Puts people on Keep in touch by the popup's own buttons. */
async function keepInTouch(own: Page, names: readonly string[]): Promise<void> {
  await own.reload();
  for (const name of names) {
    await own.getByRole('button', { name: `Add ${name} to Keep in touch` }).click();
    await own.getByText(`${name} is on Keep in touch.`).waitFor();
    console.log(`Put on Keep in touch, from the popup's suggestions: ${name}.`);
  }
}

async function play(page: Page): Promise<void> {
  await page.bringToFront();
  console.log(`
A window is open. Two moments to try:
  1. Open Mira's chat and click into the box you write in: her interview was on Friday.
  2. Write "let's catch up soon" to Jonas, and wait a second.
Nothing is sent until you send it. The puzzle piece beside the address bar holds Tend's popup: whom to write to, and the switches.
Close the window to end.`);
  await page.waitForEvent('close', { timeout: 0 });
}

if (!process.env.TEND_BUILT) {
  console.log('Building the test build of Tend: hosts granted, the playground known. It is never for a store.');
  buildForTests();
}
const playground = await servePlayground();
const trial = await launch({ headless });
try {
  const own = await trial.open('popup.html');
  await switchOn(own, new URL(playground.url).hostname, 'playground');
  const page = await trial.context.newPage();
  await page.goto(playground.url);
  await readEveryChat(page, own);
  await keepInTouch(own, ['Mira', 'Jonas']);
  await own.close();
  if (headless) await takeTour(trial, page, options.pictures ?? mkdtempSync(join(tmpdir(), 'tend-pictures-')));
  else await play(page);
} finally {
  await trial.context.close();
  playground.stop();
}
