import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What one page may load, in bytes after gzip: the core, its messenger's file, the bar's words in one language. */
const PAGE_WEIGHT = 20_000;
/** What comes when the bar is first shown, for clicks in it. */
const CLICK_WEIGHT = 6_000;
/** The background with all it imports. The goal is 350 kB; until it is reached, it grows no further. */
const BACKGROUND_WEIGHT = 450_000;

/** `npm test` has built a moment ago, for every suite. */
const isBuilt = Boolean(process.env.TEND_BUILT);
const out = isBuilt ? resolve('.output') : mkdtempSync(join(tmpdir(), 'tend-build-'));
const wxt = resolve('node_modules/wxt/bin/wxt.mjs');

beforeAll(() => {
  if (isBuilt) return;
  const env = { ...process.env, NODE_ENV: 'production', TEND_OUT: out, TEND_BUILD: '' };
  for (const browser of ['chrome', 'firefox']) execFileSync(process.execPath, [wxt, 'build', '-b', browser], { env });
}, 120_000);

afterAll(() => {
  if (!isBuilt) rmSync(out, { recursive: true });
});

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const weight = (path: string) => gzipSync(read(path)).byteLength;

/** A script, what it imports, and what that imports in turn. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, imported] of read(path).matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
    withImports(posix.join(posix.dirname(path), imported!), found);
  return found;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s, as it goes to the store', (folder) => {
  const manifest = () => JSON.parse(read(`${folder}/manifest.json`));
  const texts = () => globSync('**/*.{js,html,css,json}', { cwd: join(out, folder) });

  test('what one page loads weighs at most 20 kB, whatever messenger and language', () => {
    const largest = (files: string) => {
      const weights = globSync(files, { cwd: join(out, folder) }).map((path) => weight(`${folder}/${path}`));
      expect(weights.length).toBeGreaterThan(0);
      return Math.max(...weights);
    };
    const core = weight(`${folder}/content-scripts/coach.js`);
    expect(core + largest('sites/*.js') + largest('words/*.js')).toBeLessThanOrEqual(PAGE_WEIGHT);
    expect(weight(`${folder}/on-click.js`)).toBeLessThanOrEqual(CLICK_WEIGHT);
  });

  test('the background weighs no more than it did', () => {
    const weights = [...withImports(`${folder}/background.js`)].map(weight);
    expect(weights.length).toBeGreaterThan(1);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(BACKGROUND_WEIGHT);
  });

  test('holds no way to the network', () => {
    const network =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|importScripts|WebTransport|RTCPeerConnection/;
    expect(texts().filter((path) => network.test(read(`${folder}/${path}`)))).toEqual([]);
  });

  test('asks for no host, and opens nothing to pages', () => {
    expect(manifest().permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest().optional_permissions).toEqual(['notifications']);
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest()).not.toHaveProperty(key);
    }
  });

  test('its pages load from nowhere but themselves, and private windows are left alone', () => {
    const policy: string = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(manifest().incognito).toBe('not_allowed');
  });

  test('knows nothing of the playground', () => {
    expect(texts().filter((path) => /playground/i.test(path + read(`${folder}/${path}`)))).toEqual([]);
  });
});
