/** `npm run dev`: the playground and Tend, both built again when a file changes. */
import { resolve } from 'node:path';
import { createServer as createPage } from 'vite';
import { launch, switchOn } from './launch.ts';

process.env.TEND_BUILD = 'test';
const { createServer } = await import('wxt');

const extension = await createServer();
await extension.start();
const page = await createPage({
  root: resolve(import.meta.dirname, '../playground'),
  configFile: false,
  server: { host: '127.0.0.1', allowedHosts: ['playground.localhost'] },
});
await page.listen();
const { port } = new URL(page.resolvedUrls?.local[0] ?? '');
const url = `http://playground.localhost:${port}/`;

const folder = resolve(import.meta.dirname, '../../.output/chrome-mv3-test-dev');
const { context, open } = await launch({ headless: process.argv.includes('--headless'), folder });
const own = await open('popup.html');
await switchOn(own, new URL(url).hostname, 'playground');
await own.goto(url);
console.log(`Tend is watched and rebuilt; the playground is at ${url}. Close the window to end.`);
await own.waitForEvent('close', { timeout: 0 });
await context.close();
await page.close();
await extension.stop();
