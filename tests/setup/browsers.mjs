import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Branded Chrome and Edge are not looked for: they no longer load an extension from a folder. */
const chromiums = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')],
};

const firefoxes = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

/** As `strict_min_version` in wxt.config.ts. */
const oldestFirefox = 153;

const playwrightFolders = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
};

/** Where a Chromium of Playwright's own has its program, by platform and age of the download. */
const playwrightPrograms = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const first = (paths) => paths.find((path) => path && existsSync(path));

/** The newest Chromium `npx playwright install chromium` brought, if any. */
function ofPlaywright() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwrightFolders[process.platform];
  if (!folder || !existsSync(folder)) return undefined;
  const revision = (name) => Number(name.slice(name.lastIndexOf('-') + 1));
  const newestFirst = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((one, other) => revision(other) - revision(one));
  return first(newestFirst.flatMap((name) => playwrightPrograms.map((program) => join(folder, name, program))));
}

/** Path of a Chromium on this machine, or undefined; TEND_CHROMIUM overrides. */
export function chromiumPath() {
  return first([process.env.TEND_CHROMIUM, ofPlaywright(), ...(chromiums[process.platform] ?? [])]);
}

/** Path of a Firefox on this machine, or undefined; TEND_FIREFOX overrides. */
export function firefoxPath() {
  return first([process.env.TEND_FIREFOX, ...(firefoxes[process.platform] ?? [])]);
}

/** False for a Firefox older than the extension runs in: its scripts cannot style a shadow root there. */
export function firefoxIsCurrent() {
  const { stdout } = spawnSync(firefoxPath(), ['--version'], { encoding: 'utf8' });
  const [, version] = /(\d+)\./.exec(stdout ?? '') ?? [];
  return version === undefined || Number(version) >= oldestFirefox;
}

/** Of several such lists the browser takes the last: these are Playwright's own, which tests go by. */
const offInTests = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** What a browser prepares for a person it has not got, half of what opening a page costs: pages below the address bar, for each window, and a process for the next page. */
const preparations = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  'SpareRendererForSitePerProcess',
];

export const withoutPreparations = `--disable-features=${[...offInTests, ...preparations].join(',')}`;

/** No name is looked up outside this machine. */
export const chromiumArguments = [
  '--no-sandbox',
  withoutPreparations,
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];
