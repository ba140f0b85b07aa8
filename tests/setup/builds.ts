import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

function build(options: string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...options],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', TEND_BUILD: '', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`"wxt build ${options.join(' ')}" ended with an error:\n${stderr}`);
}

/** Folder of the test build: hosts granted, shadow root open, the playground known. Never for a store. */
export const testBuild = resolve(root, '.output/chrome-mv3-test');

export function buildForTests(): void {
  build([], { TEND_BUILD: 'test' });
}

/** Every folder the browser suites load. */
export function buildAll(): void {
  buildForTests();
  build([]);
  build(['-b', 'firefox']);
}

/** Playwright's global setup. `npm test` builds in a step of its own. */
export default function globalSetup(): void {
  if (!process.env.TEND_BUILT) buildAll();
}
