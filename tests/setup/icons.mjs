import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browsers.mjs';

/** Draws public/icon/tend.svg at each size a browser asks for: `node tests/setup/icons.mjs` after a change of the drawing. */
const folder = resolve(import.meta.dirname, '../../public/icon');
const drawing = `data:image/svg+xml;base64,${readFileSync(resolve(folder, 'tend.svg')).toString('base64')}`;

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}img{display:block;width:100vw}</style><img src="${drawing}">`);
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(resolve(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
