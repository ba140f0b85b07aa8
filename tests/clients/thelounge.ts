import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messenger, RunningMessenger, Who } from './contract';
import { startNgircd } from './ngircd';
import { freePort, type Server, startServer, temporaryFolder } from './server';

const hostname = 'lounge.localhost';
const composer = 'textarea#input';
const group = '#friends';
/** bcrypt of "secret" */
const hashedPassword = '$2a$04$5x9c62YLmm3ChMTIeG3I/.Xo.PpFpqZ2Y4dqV3BWZs7y07RVTJ58.';

/** The Lounge 4.5 with ngIRCd (IRC). */
export const thelounge: Messenger = {
  site: 'thelounge',
  hostname,
  linesAreMessages: true,
  sendingShowsIn: null,
  showsAtFirst: 120,
  manyTabs: true,
  edits: false,
  takesBack: false,
  sideBySide: false,
  start,
};

async function start(): Promise<RunningMessenger> {
  const irc = await startNgircd();
  const port = await freePort();
  const lounge = await startLounge(port, irc.port);
  const go = async (page: Page, name: string) => {
    await page.locator(`.channel-list-item[data-name="${name}"]`).click();
    await page.locator(`#chat-container[data-current-channel="${name}"] ${composer}`).waitFor();
  };
  const say = async (page: Page, text: string) => {
    await page.locator(composer).fill(text);
    await page.locator(composer).press('Enter');
  };
  return {
    names: { alice: 'alice', bob: 'bob' },
    composer,
    async open(context, who) {
      const page = await context.newPage();
      await page.goto(`http://${hostname}:${port}/`);
      // A second tab is signed in already.
      await page.locator('#signin-username, .channel-list-item').first().waitFor();
      if (await page.locator('#signin-username').isVisible()) {
        await page.locator('#signin-username').fill(who);
        await page.locator('#signin-password').fill('secret');
        await page.locator('#sign-in button[type=submit]').click();
      }
      await go(page, who === 'alice' ? 'bob' : 'alice');
      return page;
    },
    say,
    sayAll: (page, texts) => say(page, texts.join('\n')),
    shown: (page, text) => page.locator('.msg .content', { hasText: text }).last().waitFor(),
    openGroup: (page) => go(page, group),
    openDirect: async (page) =>
      go(page, (await page.locator('.channel-list-item[data-type="query"]').getAttribute('data-name')) ?? ''),
    closeThread: async (page) => {
      await page.locator('.channel-list-item[data-type="lobby"]').click();
    },
    async reload(page) {
      await page.reload();
      await page.locator(composer).waitFor();
    },
    pause: lounge.pause,
    resume: lounge.resume,
    async stop() {
      await lounge.stop();
      await irc.stop();
    },
  };
}

async function startLounge(port: number, ircPort: number): Promise<Server> {
  const folder = temporaryFolder('thelounge');
  mkdirSync(join(folder, 'users'));
  writeFileSync(
    join(folder, 'config.js'),
    `module.exports = { public: false, host: '127.0.0.1', port: ${port}, prefetch: false, messageStorage: [], fileUpload: { enable: false } };`,
  );
  for (const who of ['alice', 'bob'] as const) {
    writeFileSync(join(folder, `users/${who}.json`), JSON.stringify(account(who, ircPort)));
  }
  const program = join(import.meta.dirname, 'node_modules/thelounge/index.js');
  return startServer(folder, port, [process.execPath, program, 'start'], { THELOUNGE_HOME: folder });
}

const account = (who: Who, ircPort: number) => ({
  password: hashedPassword,
  log: false,
  sessions: {},
  clientSettings: {},
  networks: [
    {
      uuid: `00000000-0000-4000-8000-00000000000${who === 'alice' ? 1 : 2}`,
      name: 'Local',
      host: '127.0.0.1',
      port: ircPort,
      tls: false,
      rejectUnauthorized: false,
      nick: who,
      username: who,
      realname: who,
      commands: [],
      ignoreList: [],
      channels: [{ type: 'query', name: who === 'alice' ? 'bob' : 'alice' }, { name: group }],
    },
  ],
});
