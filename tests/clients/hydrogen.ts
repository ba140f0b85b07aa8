import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Messenger, RunningMessenger } from './contract';
import { startMatrix } from './matrix';
import { servePages } from './pages';

const hostname = 'hydrogen.localhost';
const composer = '.MessageComposer_input textarea';
const installed = join(import.meta.dirname, 'node_modules');
const names = { alice: 'Alice Moore', bob: 'Bob Stone' };
const group = 'Friends';

/** Hydrogen 0.3 with a small Matrix server. */
export const hydrogen: Messenger = {
  site: 'hydrogen',
  hostname,
  linesAreMessages: false,
  sendingShowsIn: 'direct',
  showsAtFirst: 60,
  manyTabs: false,
  edits: false,
  takesBack: true,
  sideBySide: false,
  start,
};

async function start(): Promise<RunningMessenger> {
  const matrix = await startMatrix(names, group);
  const pages = await servePages(
    {
      '/': page,
      // What its service worker asks for instead of '/'.
      '/index.html': page,
      '/main.js': await buildApp(),
      '/config.json': JSON.stringify({
        defaultHomeServer: matrix.base,
        themeManifests: [],
        bugReportEndpointUrl: null,
      }),
      '/sw.js': readFileSync(join(installed, 'hydrogen-view-sdk/lib-build/sw.js'), 'utf8'),
    },
    { '/sdk/': join(installed, 'hydrogen-view-sdk'), '/olm/': join(installed, '@matrix-org/olm') },
  );
  const room = (page: Page, name: string) =>
    page.locator('.RoomList li', { has: page.getByText(name, { exact: true }) });
  const go = async (page: Page, name: string) => {
    await room(page, name).click();
    await page.locator('.RoomHeader h2', { hasText: name }).waitFor();
    await page.locator(composer).waitFor();
  };
  return {
    names,
    composer,
    async open(context, who) {
      const page = await context.newPage();
      await page.goto(`http://${hostname}:${pages.port}/`);
      // A second tab is signed in already.
      await page.locator('#username, .RoomList li').first().waitFor();
      if (await page.locator('#username').isVisible()) {
        await page.locator('#username').fill(who);
        await page.locator('#password').fill(`${who}-pw`);
        await page.locator('.PasswordLoginView button[type=submit]').click();
      }
      await go(page, names[who === 'alice' ? 'bob' : 'alice']);
      return page;
    },
    async say(page, text) {
      await page.locator(composer).fill(text);
      await page.locator(composer).press('Enter');
    },
    sayAll: (page, texts) => page.evaluate((all) => sayAll(all), texts),
    arriveFrom: matrix.say,
    shown: (page, text) => page.locator('.Timeline_messageBody', { hasText: text }).last().waitFor(),
    async takeBack(page) {
      await page.locator('.Timeline_message').last().hover();
      await page.locator('.Timeline_messageOptions').last().click();
      await page.locator('.menu button', { hasText: 'Delete' }).click();
    },
    openGroup: (page) => go(page, group),
    async openDirect(page) {
      const direct = page.locator('.RoomList li').filter({ hasNotText: group });
      await go(page, (await direct.locator('.name').textContent()) ?? '');
    },
    closeThread: (page) => page.locator('.close-middle').dispatchEvent('click'),
    async reload(page) {
      await page.reload();
      await page.locator(composer).waitFor();
    },
    pause: matrix.pause,
    resume: matrix.resume,
    async stop() {
      await pages.stop();
      await matrix.stop();
    },
  };
}

/** As `hydrogen-app.js` has it. */
declare const sayAll: (texts: readonly string[]) => Promise<void>;

/** The whole app of the published package, as its own `main.js` starts it. */
async function buildApp(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, 'hydrogen-app.js') },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('Hydrogen built to nothing.');
  return output.output[0].code;
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hydrogen</title>
<link rel="stylesheet" href="/sdk/asset-build/assets/theme-element-light.css">
<style>html,body,#app{height:100%;margin:0}</style></head>
<body id="app" class="hydrogen"><script type="module" src="/main.js"></script></body></html>`;
