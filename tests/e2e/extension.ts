import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { resolve } from 'node:path';
import type { Settings, SitePreferences } from '@/lib/settings';
import { chromiumArguments, chromiumPath } from '../setup/browsers.mjs';

/** The test build (hosts granted, shadow root open), made by `TEND_BUILD=test wxt build`. TEND_EXTENSION names another folder. */
const builtExtension = process.env.TEND_EXTENSION ?? resolve(import.meta.dirname, '../../.output/chrome-mv3-test');

/** Names of the tables in `lib/people/db.ts`. */
export type Table =
  | ('people' | 'handles' | 'facts' | 'days' | 'events' | 'plans' | 'offers' | 'secret')
  | ('interests' | 'steps' | 'appreciations' | 'forgotten' | 'merges' | 'apart' | 'journal' | 'self' | 'intentions');

/** Tend in a Chromium profile. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** Its background worker as it runs now; starts it when it was killed. */
  worker(): Promise<Worker>;
  /** Switches a host on, as after consent; resolves when the browser has the registration. */
  switchOn(hostname: string, site: string, preferences?: Partial<SitePreferences>): Promise<void>;
  /** Every row of a table, as stored; none before the database was first opened. */
  rows<Row extends object>(table: Table): Promise<Row[]>;
  /** Writes rows, by table, as they are stored. A page that is open learns of them when it is loaded anew. */
  write(rows: Partial<Record<Table, object[]>>): Promise<void>;
  /** Empties every table, for a test that shares its browser with others. */
  forget(): Promise<void>;
  /** As newly installed: no page open, nothing stored; what a test did to the browser is undone. */
  renew(): Promise<void>;
  /** One of its own pages as a tab: 'popup.html?tab=3', 'dashboard.html#people'. */
  openPage(path: string): Promise<Page>;
}

interface Options {
  /** Folder of the unpacked extension. */
  extensionFolder: string;
  /** What the browser is started with beside the usual. */
  browserArguments: string[];
  /** A profile nobody used before, in a browser of its own: for what a browser never forgets, what cannot be taken back, and a folder or arguments no other test has. */
  ownProfile: boolean;
}

/** The browser of a worker with this folder and these arguments. */
export type Shared = (folder?: string, browserArguments?: readonly string[]) => Promise<Extension>;

/**
 * Playwright's `test` with Tend installed: `test('...', async ({ extension }) => ...)`. `browser` beside it stays without.
 * Starting a browser takes longer than most tests: a worker's tests share one of each build, made as new before each.
 */
export const test = base.extend<{ extension: Extension } & Options, { shared: Shared }>({
  extensionFolder: [builtExtension, { option: true }],
  browserArguments: [[], { option: true }],
  ownProfile: [false, { option: true }],
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const started = new Map<string, Promise<Extension>>();
      await use((folder = builtExtension, browserArguments = []) => {
        const key = [folder, ...browserArguments].join(' ');
        const extension = started.get(key) ?? startExtension(folder, browserArguments);
        started.set(key, extension);
        return extension;
      });
      for (const extension of started.values()) await (await extension).context.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ extensionFolder, browserArguments, ownProfile, shared }, use) => {
    const extension = await (ownProfile ? startExtension : shared)(extensionFolder, browserArguments);
    if (!ownProfile) await extension.renew();
    await use(extension);
    if (ownProfile) await extension.context.close();
  },
});

/** Tend in a browser of its own; whoever starts it closes its context. */
export async function startExtension(
  folder: string = builtExtension,
  browserArguments: readonly string[] = [],
): Promise<Extension> {
  const context = await launch(folder, browserArguments);
  const worker = await workerOf(context);
  const { host: id } = new URL(worker.url());
  return {
    context,
    id,
    worker: () => liveWorker(context, id),
    switchOn: async (...site) => switchOn(await liveWorker(context, id), ...site),
    rows: async (table) => rowsOf(await liveWorker(context, id), table),
    write: (rows) => write(context, id, rows),
    forget: async () => forget(await liveWorker(context, id)),
    renew: () => renew(context, id),
    openPage: (path) => openPage(context, id, path),
  };
}

async function openPage(context: BrowserContext, id: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** Chromium with one unpacked extension and a fresh profile, which goes when it is closed. */
function launch(folder: string, browserArguments: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: true,
    locale: 'en-US',
    args: [
      ...chromiumArguments,
      '--headless=new',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...browserArguments,
    ],
    ignoreDefaultArgs: ['--headless', '--headless=old', '--disable-extensions'],
  });
}

/** Messengers have service workers of their own. */
const isExtensions = (worker: Worker) => worker.url().startsWith('chrome-extension://');

const runningWorker = (context: BrowserContext) => context.serviceWorkers().findLast(isExtensions);

const nextWorker = (context: BrowserContext) => context.waitForEvent('serviceworker', isExtensions);

async function workerOf(context: BrowserContext): Promise<Worker> {
  return runningWorker(context) ?? nextWorker(context);
}

async function renew(context: BrowserContext, id: string): Promise<void> {
  // A window needs a page; the one it came with will do, since no test goes there.
  const blank = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage());
  await Promise.all(context.pages().map((page) => (page === blank ? undefined : page.close())));
  await context.unrouteAll();
  await context.clearPermissions();
  await context.clearCookies();
  await context.setOffline(false);
  const worker = await liveWorker(context, id);
  await worker.evaluate(`(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]);
    await chrome.scripting.unregisterContentScripts();
    const [{ origins }, { host_permissions: required = [] }] = [await chrome.permissions.getAll(), chrome.runtime.getManifest()];
    await chrome.permissions.remove({ origins: origins.filter((origin) => !required.includes(origin)) });
    await chrome.action.setBadgeText({ text: '' });
    for (const shown of Object.keys((await chrome.notifications?.getAll()) ?? {})) chrome.notifications.clear(shown);
  })()`);
  await forget(worker);
}

/** A message from one of the extension's own pages wakes a worker that is gone. */
async function liveWorker(context: BrowserContext, id: string): Promise<Worker> {
  const running = runningWorker(context);
  if (running) return running;
  const started = nextWorker(context);
  const page = await openPage(context, id, 'popup.html');
  await page.evaluate('chrome.runtime.sendMessage({}).catch(() => null)');
  const worker = await started;
  await page.close();
  return worker;
}

async function switchOn(worker: Worker, hostname: string, site: string, preferences: Partial<SitePreferences> = {}) {
  const entry: SitePreferences = {
    site,
    on: true,
    chips: true,
    nudges: true,
    balance: true,
    rememberWords: false,
    chatList: false,
    habitsOff: [],
    ...preferences,
  };
  await change(worker, { hostname, entry });
  await registered(worker, hostname);
}

/** Writes where `lib/settings.ts` keeps what the person set; what is there stays. */
async function change(worker: Worker, { hostname, entry }: { hostname: string; entry: SitePreferences }) {
  const stored: { settings?: Partial<Settings> } = await worker.evaluate('chrome.storage.local.get("settings")');
  const settings = { ...stored.settings, sites: { ...stored.settings?.sites, [hostname]: entry } };
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
}

/** The background registers a site's script when it hears of the change. */
async function registered(worker: Worker, hostname: string) {
  await worker.evaluate(`(async () => {
    const there = async () => (await chrome.scripting.getRegisteredContentScripts())
      .some(({ matches }) => matches?.some((pattern) => pattern.includes(${JSON.stringify(`//${hostname}/`)})));
    const until = Date.now() + 10_000;
    while (!(await there())) if (Date.now() > until) throw new Error('The background did not register ${hostname}.');
  })()`);
}

/** Runs in the worker with `database` open, if there is one yet, and `done` to wait for a request. */
const inDatabase = <Result>(worker: Worker, script: string): Promise<Result> =>
  worker.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'tend')) return [];
    const database = await done(indexedDB.open('tend'));
    const result = await (async () => { ${script} })();
    database.close();
    return result;
  })()`);

const rowsOf = <Row>(worker: Worker, table: Table): Promise<Row[]> =>
  inDatabase(worker, `return done(database.transaction('${table}').objectStore('${table}').getAll());`);

const forget = (worker: Worker): Promise<void> =>
  inDatabase(
    worker,
    `const names = [...database.objectStoreNames];
    const changes = database.transaction(names, 'readwrite');
    for (const name of names) await done(changes.objectStore(name).clear());`,
  );

async function write(context: BrowserContext, id: string, rows: Partial<Record<Table, object[]>>): Promise<void> {
  const worker = await liveWorker(context, id);
  const known = () => worker.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'tend'));
  if (!(await known())) {
    // A page of its own makes the database.
    const page = await openPage(context, id, 'popup.html');
    await expect.poll(known).toBe(true);
    await page.close();
  }
  await inDatabase(
    worker,
    `const rows = ${JSON.stringify(rows)};
    const changes = database.transaction(Object.keys(rows), 'readwrite');
    await Promise.all(Object.entries(rows).flatMap(([table, values]) =>
      values.map((row) => done(changes.objectStore(table).put(row)))));`,
  );
}
