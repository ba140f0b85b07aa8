import { expect, type Page } from '@playwright/test';
import { iconArgument, openPopupOver } from './consent';
import { type LoggingProxy, startProxy } from './proxy';
import { news, takeFirstChip, test as onStore } from './store';

const test = onStore.extend<{ wire: LoggingProxy }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  wire: async ({}, use) => {
    const proxy = await startProxy();
    await use(proxy);
    proxy.stop();
  },
  browserArguments: async ({ wire }, use) => use([iconArgument, ...wire.arguments]),
  ownProfile: true,
});

/** Where nobody is: what is asked of it shows in the proxy and nowhere else. */
const elsewhere = 'canary.localhost:7979';

/** Every way out a script has. Each resolves to what became of it. */
const waysOut = `(async () => {
  const address = 'http://${elsewhere}/';
  const outcome = (start) => new Promise((resolve) => {
    try { start(() => resolve('left'), (error) => resolve(error?.name ?? 'refused')); } catch (error) { resolve(error.name); }
  });
  const evented = (target, good) => (left, refused) => {
    const made = target();
    made.addEventListener(good, left);
    made.addEventListener('error', refused);
    return made;
  };
  const ways = {
    fetch: (left, refused) => fetch(address + 'fetch', { mode: 'no-cors' }).then(left, refused),
    socket: evented(() => new WebSocket('ws://${elsewhere}/socket'), 'open'),
    events: evented(() => new EventSource(address + 'events'), 'open'),
    ...(globalThis.document && {
      xhr: (left, refused) => {
        const request = evented(() => new XMLHttpRequest(), 'load')(left, refused);
        request.open('GET', address + 'xhr');
        request.send();
      },
      image: (left, refused) => (evented(() => new Image(), 'load')(left, refused).src = address + 'image'),
      font: (left, refused) => new FontFace('far', 'url(' + address + 'font)').load().then(left, refused),
      style: (left, refused) => {
        const link = evented(() => document.createElement('link'), 'load')(left, refused);
        Object.assign(link, { rel: 'stylesheet', href: address + 'style' });
        document.head.append(link);
      },
      script: (left, refused) => {
        const script = evented(() => document.createElement('script'), 'load')(left, refused);
        script.src = address + 'script';
        document.head.append(script);
      },
      beacon: (left, refused) => {
        document.addEventListener('securitypolicyviolation', refused, { once: true });
        navigator.sendBeacon(address + 'beacon', '1');
      },
    }),
  };
  const outcomes = {};
  for (const [name, start] of Object.entries(ways)) outcomes[name] = await outcome(start);
  return outcomes;
})()`;

/** Code made from text, a moment after the debugger's own evaluation, which would allow it. */
const codeFromText = `Promise.all(['eval', 'Function'].map((name) => new Promise((resolve) => setTimeout(() => {
  try { resolve(globalThis[name]('1')); } catch (error) { resolve(error.name); }
}))))`;

const askedElsewhere = ({ requests }: LoggingProxy) => requests.filter((one) => one.includes(elsewhere));

test('neither the worker nor a page of ours has a way out', async ({ extension, wire }) => {
  const plain = await extension.context.newPage();
  await plain.goto('about:blank');
  const popup = await extension.openPage('popup.html');
  const worker = await extension.worker();
  const ours = [
    (expression: string) => worker.evaluate(expression),
    (expression: string) => popup.evaluate(expression),
  ];
  for (const evaluate of ours) {
    const outcomes = (await evaluate(waysOut)) as Record<string, string>;
    expect(Object.keys(outcomes).length).toBeGreaterThan(2);
    expect(Object.values(outcomes)).not.toContain('left');
    expect(await evaluate(codeFromText)).toEqual(['EvalError', 'EvalError']);
  }
  expect(askedElsewhere(wire)).toEqual([]);

  await plain.evaluate(waysOut.replace('await outcome(start)', 'outcome(start)'));
  await expect.poll(() => askedElsewhere(wire).length, { message: 'what leaves is seen' }).toBeGreaterThan(4);
});

/** Hosts of Chromium's maker: what it asks for by itself, with no extension in it as well. */
const ofBrowser = /^\w+ (?:[\w-]+\.)+(?:googleapis|google|gvt1|gstatic)\.com[:/]/;

/** What Converse asks for by itself. */
const ofConverse = /^CONNECT conversejs\.org:443$/;

/** Lets a page of ours do all it does by itself. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
}

test('over the whole path, welcome, popup and dashboard the browser asks for the messenger alone', async ({
  extension,
  meeting,
  wire,
}) => {
  const { alice, bob, running, composer, bar, consent, hear } = meeting;
  await consent();
  await hear(news);
  const words = await takeFirstChip(bar);
  await expect(composer).toHaveValue(words);
  await composer.press('Enter');
  await running.shown(bob, words);
  await settle(await openPopupOver(extension, alice));
  for (const path of ['welcome.html', 'dashboard.html', 'dashboard.html#/plans', 'dashboard.html#/settings'])
    await settle(await extension.openPage(path));

  const { host } = new URL(alice.url());
  const messenger = new RegExp(`^(?:GET ${host}/(?:alice|dist/[\\w./-]+|favicon\\.ico)|CONNECT 127\\.0\\.0\\.1:\\d+)$`);
  const known = (one: string) => messenger.test(one) || ofBrowser.test(one) || ofConverse.test(one);
  expect(wire.requests.length).toBeGreaterThan(3);
  expect(wire.requests.filter((one) => !known(one))).toEqual([]);
});
