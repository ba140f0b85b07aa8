import { join } from 'node:path';
import type { Messenger, RunningMessenger, Who } from './contract';
import { servePages } from './pages';
import { domain, startProsody } from './prosody';

const hostname = 'converse.localhost';
const composer = 'converse-chat textarea.chat-textarea, converse-muc textarea.chat-textarea';
const other: Record<Who, Who> = { alice: 'bob', bob: 'alice' };

/** Converse.js 14 with Prosody (XMPP). */
export const converse: Messenger = {
  site: 'converse',
  hostname,
  linesAreMessages: false,
  sendingShowsIn: 'group',
  showsAtFirst: 120,
  manyTabs: true,
  edits: true,
  takesBack: true,
  sideBySide: true,
  start,
};

async function start(): Promise<RunningMessenger> {
  const prosody = await startProsody(['alice', 'bob']);
  const pages = await servePages(
    { '/alice': signedInPage('alice', prosody.websocket), '/bob': signedInPage('bob', prosody.websocket) },
    { '/dist/': join(import.meta.dirname, 'node_modules/converse.js/dist') },
  );
  return {
    names: { alice: 'Alice', bob: 'Bob' },
    composer,
    async open(context, who) {
      const page = await context.newPage();
      await page.goto(`http://${hostname}:${pages.port}/${who}#converse/chat?jid=${other[who]}@${domain}`);
      await page.locator(composer).waitFor();
      return page;
    },
    async say(page, text) {
      await page.locator(composer).last().fill(text);
      await page.locator(composer).last().press('Enter');
    },
    sayAll: (page, texts) => page.evaluate((all) => sayAll(all), texts),
    shown: (page, text) => page.locator('.chat-msg__text', { hasText: text }).last().waitFor(),
    async edit(page, text) {
      await page.locator('.chat-msg__action-edit').last().dispatchEvent('click');
      await page.locator(composer).last().fill(text);
      await page.locator(composer).last().press('Enter');
    },
    async takeBack(page) {
      await page.locator('.chat-msg__action-retract').last().dispatchEvent('click');
      await page.locator('.modal.show button[type=submit]').click();
    },
    async openGroup(page) {
      await page.evaluate((hash) => void (location.hash = hash), `converse/room?jid=friends@muc.${domain}`);
      await page.locator('converse-muc textarea.chat-textarea').waitFor();
    },
    async openDirect(page) {
      await page
        .locator('converse-roster .contact-name')
        .getByText(/^(Alice|Bob)$/)
        .first()
        .click();
      await page.locator('converse-chat textarea.chat-textarea').waitFor();
      // The address goes on naming the group: a reload would open that, and naming it again would change nothing.
      await page.evaluate(
        (hash) => history.replaceState(null, '', `#${hash}`),
        `converse/chat?jid=${new URL(page.url()).pathname === '/alice' ? other.alice : other.bob}@${domain}`,
      );
    },
    async openSideBySide(page) {
      const address = new URL(page.url());
      address.searchParams.set('view', 'overlayed');
      await page.goto(address.href);
      const [direct, group] = ['converse-chat', 'converse-muc'].map((chat) =>
        page.locator(`${chat} textarea.chat-textarea`),
      );
      await direct!.waitFor();
      await page.evaluate((hash) => void (location.hash = hash), `converse/room?jid=friends@muc.${domain}`);
      await group!.waitFor();
      await direct!.waitFor();
      return { direct: direct!, group: group! };
    },
    async closeThread(page) {
      await page.locator('.close-chatbox-button').dispatchEvent('click');
    },
    async reload(page) {
      await page.reload();
      await page.locator(composer).waitFor();
    },
    pause: prosody.pause,
    resume: prosody.resume,
    async stop() {
      await pages.stop();
      await prosody.stop();
    },
  };
}

/** As the page below has it. */
declare const sayAll: (texts: readonly string[]) => Promise<void>;

const signedInPage = (
  who: Who,
  websocket: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Converse</title>
<link rel="stylesheet" href="/dist/converse.min.css"></head><body class="converse-fullscreen">
<script type="module" src="/dist/converse.min.js"></script>
<script type="module">
converse.plugins.add('say-all', {
  initialize() {
    const { api } = this._converse;
    window.sayAll = async (texts) => {
      const chat = await api.chats.get('${other[who]}@${domain}');
      for (const body of texts) await chat.sendMessage({ body });
    };
  },
});
converse.initialize({
  whitelisted_plugins: ['say-all'],
  view_mode: new URL(location.href).searchParams.get('view') ?? 'fullscreen', assets_path: '/dist/', authentication: 'login', auto_login: true,
  jid: '${who}@${domain}', password: '${who}-pw', nickname: '${who}', websocket_url: '${websocket}', discover_connection_methods: false,
  keepalive: true, i18n: 'en', auto_reconnect: true, allow_url_history_change: true, loglevel: 'warn', play_sounds: false,
  message_archiving: 'always', theme: 'classic', omemo_default: false, show_desktop_notifications: false,
});
</script></body></html>`;
