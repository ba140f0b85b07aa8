import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { languages } from './lib/locales/language';
import type { SiteCard } from './lib/sites/site';

/** The test build grants hosts and notifications and opens the shadow root, for the wide browser suites. It is never zipped for a store. */
const forTests = process.env.TEND_BUILD === 'test';

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Modules of `lib/sites` that are not a messenger; `generic.ts` reads any that has no file of its own. */
const notSites = new Set(['index.ts', 'site.ts', 'custom.ts']);
const anyOther = 'generic';

/** Every messenger's file by its id; the test build knows one more, the playground. */
function siteFiles(): [id: string, file: string][] {
  const folder = resolve('lib/sites');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notSites.has(file));
  const messengers = files.map((file): [string, string] => [file.replace('.ts', ''), resolve(folder, file)]);
  return forTests ? [...messengers, ['playground', resolve('tests/playground/site.ts')]] : messengers;
}

/** The bar's words in each language. */
const wordFiles = () => languages.map((id): [string, string] => [id, resolve(`lib/locales/${id}/bar.ts`)]);

/** One self-contained script per file, so that a page loads the core, its own messenger and its own language, nothing else. */
async function scripts(folder: string, name: string, files: [id: string, file: string][]) {
  return Promise.all(
    files.map(async ([id, entry]) => {
      const result = await build({
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { '@': resolve('.') } },
        build: { write: false, lib: { entry, formats: ['iife'], name, fileName: id } },
      });
      const output = Array.isArray(result) ? result[0] : result;
      if (!output || !('output' in output)) throw new Error(`${entry}: built to nothing`);
      return { relativeDest: `${folder}${id}.js`, contents: output.output[0].code };
    }),
  );
}

const siteScripts = () => scripts('sites/', 'tendSite', siteFiles());

/** Runs a site's script here: it touches no page before it is asked to read one. */
function cardOf(script: string): SiteCard {
  const { id, label, matches, mark, framed, setting }: SiteCard = new Function(`${script}; return tendSite`)();
  return { id, label, matches, setting, ...(mark !== undefined && { mark }), ...(framed && { framed }) };
}

/** Background and pages get what is known of each messenger, not the code that reads it: that is the page's alone. */
const siteCards = {
  name: 'site-cards',
  async load(id: string) {
    if (id !== resolve('lib/sites/index.ts')) return null;
    const known = siteFiles().filter(([id]) => id !== anyOther && id !== 'playground');
    const cards = (await scripts('sites/', 'tendSite', known)).map(({ contents }) => cardOf(contents));
    return `export const sites = ${JSON.stringify(cards)}`;
  },
};

const startOfContentScript = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/** WXT's own start posts the extension's id to every page, and stops at an event any page may send: ours does neither. */
const quietStart: Plugin = {
  name: 'quiet-start',
  enforce: 'pre',
  load(id) {
    if (!id.startsWith(startOfContentScript)) return null;
    const entry = JSON.stringify(id.slice(startOfContentScript.length));
    return `import script from ${entry}; export default script.main();`;
  },
};

/** A script in a page does without the polyfill, which is a sixth of what a page may load: its few calls give promises in every browser. */
function nativeInContentScripts(): Plugin {
  let inPage = false;
  return {
    name: 'native-in-content-scripts',
    configResolved({ build: { lib } }) {
      inPage = lib !== false && /\.content|[\\/](?:picker|report)[\\/.]/.test(String(lib.entry));
    },
    load: (id) =>
      inPage && id.endsWith('@wxt-dev/webextension-polyfill/dist/browser.mjs')
        ? 'export const browser = globalThis.browser ?? globalThis.chrome'
        : null,
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDir: process.env.TEND_OUT ?? '.output',
  outDirTemplate: forTests ? '{{browser}}-mv3-test{{modeSuffix}}' : '{{browser}}-mv3{{modeSuffix}}',
  zip: { excludeSources: ['test-results/**', 'docs/**'] },
  vite: () => ({
    plugins: [quietStart, nativeInContentScripts(), siteCards],
    // Vite's preload polyfill would put a `fetch(` into the pages; every supported browser preloads modules itself.
    // The size warning is for pages on the web: the largest chunk here is the language engine, read from disk.
    build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000, cssTarget: ['chrome138', 'firefox153'] },
    define: { __FOR_TESTS__: JSON.stringify(forTests) },
    // The list of messengers in the test build has the playground in it; no other build reaches a file of the tests.
    resolve: {
      alias: forTests ? [{ find: /^@\/lib\/sites$/, replacement: resolve('tests/playground/registry.ts') }] : [],
    },
  }),
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push({ type: 'templateLiteral', path: 'sites/${string}.js' });
      paths.push({ type: 'templateLiteral', path: 'words/${string}.js' });
      paths.push('on-click.js');
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await siteScripts()));
      files.push(...(await scripts('words/', 'tendWords', wordFiles())));
      files.push(
        ...(await scripts('', 'tendClickParts', [['on-click', resolve('entrypoints/coach.content/on-click.ts')]])),
      );
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(forTests ? ['notifications'] : []),
    ],
    ...(!forTests && { optional_permissions: ['notifications'] }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(forTests && { host_permissions: ['https://*/*', 'http://*/*'] }),
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    incognito: 'not_allowed',
    ...(mode === 'production' && { content_security_policy: { extension_pages: extensionPages } }),
    commands: {
      'focus-bar': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_focusBar__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tend@tend.example',
          // Before it a content script cannot give a shadow root its style sheet.
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
