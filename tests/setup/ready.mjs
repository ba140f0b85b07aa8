/**
 * Brings a fresh clone to where a command can run: `node ready.mjs [chromium | everything]`.
 * It runs before anything is installed, on whatever Node the machine has: Node's own modules only, nothing newer than Node 20.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { aptInstall, canUseApt } from './debian.mjs';
import { installPackages } from './packages.mjs';
import { chromium, tools } from './tools.mjs';

const root = resolve(import.meta.dirname, '../..');
const strict = Boolean(process.env.CI) && process.env.CI !== 'false';

const missing = (needed) => needed.filter(({ found }) => !found());

function downloadChromium() {
  console.log('Fetching a Chromium with Playwright ...');
  spawnSync(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
  });
}

function installTools(needed) {
  if (missing(needed).length === 0) return [];
  if (canUseApt()) aptInstall(missing(needed).map(({ debian }) => debian));
  if (missing([chromium]).length > 0) downloadChromium();
  return missing(needed);
}

function ready(what) {
  installPackages(root);
  if (what === undefined) return;
  if (what === 'everything') installPackages(join(root, 'tests/clients'));
  const stillMissing = installTools(what === 'everything' ? tools : [chromium]);
  if (stillMissing.length === 0) return;
  const names = stillMissing.map(({ name, debian }) => `${name} (Debian: ${debian})`).join(', ');
  console.error(`Please install: ${names}. TEND_CHROMIUM and TEND_FIREFOX may name a browser elsewhere.`);
  if (strict || stillMissing.includes(chromium)) process.exit(1);
}

try {
  ready(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
