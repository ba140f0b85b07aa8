import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../setup/browsers.mjs';
import { middle, probeExtension, type Bench } from './bench';

export async function chromiumBench(url: string): Promise<Bench> {
  const folder = await probeExtension(3);
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    args: [
      ...chromiumArguments,
      '--headless=new',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    ignoreDefaultArgs: ['--headless', '--headless=old', '--disable-extensions'],
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor();
  const protocol = await context.newCDPSession(page);
  return {
    open: (editor) => page.evaluate((wanted) => renew(wanted), editor),
    click: async (editor) => page.mouse.click(...(await page.evaluate<[number, number]>(middle(editor)))),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    undoKey: () => page.keyboard.press('Control+z'),
    model: (editor) => page.evaluate(`editors['${editor}'].text()`),
    evaluate: (script) => page.evaluate(script),
    compose: (text) =>
      protocol
        .send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
        .then(() => undefined),
    commit: (text) => protocol.send('Input.insertText', { text }).then(() => undefined),
    close: () => context.close(),
  };
}
