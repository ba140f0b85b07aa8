import { launch, type KeyInput } from 'puppeteer-core';
import { firefoxPath } from '../setup/browsers.mjs';
import { middle, probeExtension, type Bench } from './bench';

export async function firefoxBench(url: string): Promise<Bench> {
  const browser = await launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  await browser.installExtension(await probeExtension(2));
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  return {
    open: (editor) => page.evaluate((wanted) => renew(wanted), editor),
    click: async (editor) => page.mouse.click(...((await page.evaluate(middle(editor))) as [number, number])),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as KeyInput),
    async undoKey() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    model: (editor) => page.evaluate(`editors['${editor}'].text()`) as Promise<string>,
    evaluate: <Result>(script: string) => page.evaluate(script) as Promise<Result>,
    close: () => browser.close(),
  };
}
