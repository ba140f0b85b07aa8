import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messenger, RunningMessenger, Who } from './contract';
import { startNgircd } from './ngircd';
import { servePages } from './pages';
import { freePort, needs, type Server, startServer, temporaryFolder } from './server';

const hostname = 'bear.localhost';
const composer = 'textarea#sendMessage';
const group = '#friends';
const other: Record<Who, Who> = { alice: 'bob', bob: 'alice' };

/** Glowing Bear 0.9 on WeeChat, with ngIRCd (IRC). */
export const glowingBear: Messenger = {
  site: 'glowing-bear',
  hostname,
  linesAreMessages: true,
  sendingShowsIn: null,
  showsAtFirst: 60,
  manyTabs: true,
  edits: false,
  takesBack: false,
  sideBySide: false,
  start,
};

async function start(): Promise<RunningMessenger> {
  const irc = await startNgircd();
  const [alice, bob] = [await startWeechat('alice', irc.port), await startWeechat('bob', irc.port)];
  const relays = { alice, bob };
  const pages = await servePages({}, { '/': '/usr/share/glowing-bear' });
  const go = async (page: Page, name: string) => {
    await page.locator('#sidebar .buffer a', { hasText: name }).click();
    await page.locator('#sidebar .buffer.active', { hasText: name }).waitFor();
  };
  const signIn = async (page: Page, port: number) => {
    await page.locator('#host').fill('127.0.0.1');
    await page.locator('#port').fill(`${port}`);
    await page.locator('#password').fill('secret');
    await page.locator('#ssl').uncheck();
    await page.getByRole('button', { name: 'Connect' }).first().click();
    await page.locator(composer).waitFor();
  };
  const ports = new WeakMap<Page, { port: number; with: string }>();
  const say = async (page: Page, text: string) => {
    await page.locator(composer).fill(text);
    await page.locator(composer).press('Enter');
  };
  return {
    names: { alice: 'alice', bob: 'bob' },
    composer,
    async open(context, who) {
      const page = await context.newPage();
      await page.goto(`http://${hostname}:${pages.port}/index.html`);
      ports.set(page, { port: relays[who].port, with: other[who] });
      await signIn(page, relays[who].port);
      await go(page, other[who]);
      return page;
    },
    say,
    sayAll: (page, texts) => say(page, texts.join('\n')),
    shown: (page, text) => page.locator('#bufferlines .message', { hasText: text }).last().waitFor(),
    openGroup: (page) => go(page, group.slice(1)),
    openDirect: (page) => go(page, ports.get(page)!.with),
    closeThread: (page) => go(page, 'weechat'),
    async reload(page) {
      await page.reload();
      await signIn(page, ports.get(page)!.port);
    },
    pause: irc.pause,
    resume: irc.resume,
    async stop() {
      await Promise.all([alice.stop(), bob.stop(), pages.stop()]);
      await irc.stop();
    },
  };
}

/** WeeChat without a terminal, with the other one's query and the group open and a relay for the page. */
async function startWeechat(who: Who, irc: number): Promise<Server & { port: number }> {
  needs('weechat-headless', 'weechat-headless weechat-plugins');
  const folder = temporaryFolder('weechat');
  const port = await freePort();
  // What was said days ago is shown above today's, and the change of day between them.
  mkdirSync(join(folder, 'logs'));
  const daysAgo = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
  writeFileSync(
    join(folder, `logs/irc.local.${other[who]}.weechatlog`),
    `${daysAgo} 12:00:00\t${other[who]}\tGood night\n`,
  );
  const commands = [
    '/set relay.network.ipv6 off',
    '/set relay.network.bind_address "127.0.0.1"',
    '/set relay.network.password "secret"',
    `/relay add weechat ${port}`,
    `/server add local 127.0.0.1/${irc} -notls`,
    `/set irc.server.local.nicks "${who}"`,
    `/set irc.server.local.autojoin "${group}"`,
    `/set irc.server.local.command "/query ${other[who]}"`,
    '/connect local',
  ];
  const options = commands.flatMap((command) => ['-r', command]);
  return { ...(await startServer(folder, port, ['weechat-headless', '--stdout', '-d', folder, ...options])), port };
}
