import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, chromiumPath } from './setup/browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const alias = { '@': root };

/** What needs a real IndexedDB runs in a real Chromium; everything else in Node. */
const inBrowser = ['tests/people/**/*.test.ts', 'tests/transfer/**/*.test.ts'];

/** A busy machine is slow. */
const testTimeout = 30_000;

export default defineConfig({
  root,
  test: {
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...inBrowser],
          // What is tested here keeps no state: the language engine is loaded once, not for every file.
          isolate: false,
          testTimeout,
        },
      },
      {
        resolve: { alias },
        optimizeDeps: { include: ['dexie', 'zod/mini'] },
        test: {
          name: 'chromium',
          root,
          include: inBrowser,
          testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: chromiumArguments },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
