import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { defineConfig } from 'wxt';
import { languages } from './lib/locales/language';

/** The test build grants hosts and notifications and opens the shadow root, for the wide browser suites. It is never zipped for a store. */
const forTests = process.env.TEND_BUILD === 'test';

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Modules of `lib/sites` that are not a messenger. */
const notSites = new Set(['index.ts', 'site.ts']);

/** Every messenger's file by its id; the test build knows one more, the playground. */
function siteFiles(): [id: string, file: string][] {
  const folder = resolve('lib/sites');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notSites.has(file));
  const messengers = files.map((file): [string, string] => [file.replace('.ts', ''), resolve(folder, file)]);
  return forTests ? [...messengers, ['playground', resolve('tests/playground/site.ts')]] : messengers;
}

/** The bar's words in each language but English, which the core brings. */
const wordFiles = () =>
  languages.filter((id) => id !== 'en').map((id): [string, string] => [id, resolve(`lib/locales/${id}/bar.ts`)]);

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
      return { relativeDest: `${folder}/${id}.js`, contents: output.output[0].code };
    }),
  );
}

/** WXT's context posts the extension's id to every page it starts in, and stops at an event any page may send: ours does neither. */
const quietStart = {
  name: 'quiet-start',
  load: (id: string) =>
    id.endsWith('/wxt/dist/utils/content-script-context.mjs') ? 'export class ContentScriptContext {}' : null,
};

/**
 * The polyfill describes every API there is, in each script. Kept are the two that scripts in pages use;
 * of the others the browsers Tend runs in return promises by themselves.
 */
const apis = ['runtime', 'storage'];
const shortPolyfill = {
  name: 'short-polyfill',
  transform(code: string, id: string) {
    if (!id.includes('/webextension-polyfill/dist/browser-polyfill.')) return null;
    const known = /(const apiMetadata = )(\{.*?\n {6}\});/s;
    if (!known.test(code)) throw new Error('webextension-polyfill: its list of APIs is not where it was.');
    return code.replace(known, (_, start: string, list: string) => {
      const all: Record<string, object> = JSON.parse(list);
      return `${start}${JSON.stringify(Object.fromEntries(apis.map((api) => [api, all[api]])))};`;
    });
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDir: process.env.TEND_OUT ?? '.output',
  outDirTemplate: forTests ? '{{browser}}-mv3-test{{modeSuffix}}' : '{{browser}}-mv3{{modeSuffix}}',
  zip: { excludeSources: ['test-results/**', 'docs/**'] },
  vite: () => ({
    plugins: [quietStart, shortPolyfill],
    // Vite's preload polyfill would put a `fetch(` into the pages; every supported browser preloads modules itself.
    // The size warning is for pages on the web: the largest chunk here is the language engine, read from disk.
    build: { modulePreload: false, chunkSizeWarningLimit: 2000 },
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
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await scripts('sites', 'tendSite', siteFiles())));
      files.push(...(await scripts('words', 'tendWords', wordFiles())));
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
