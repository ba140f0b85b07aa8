import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './setup/browsers.mjs';

const report = process.env.TEND_REPORT;

/** Each file starts the real servers of every messenger. */
const withServers = ['clients/**/*.spec.ts', 'sites/messengers.spec.ts'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: resolve(import.meta.dirname, '../test-results'),
  globalSetup: './setup/builds.ts',
  fullyParallel: false,
  // More than the cores of a small machine: a test mostly waits for pauses in typing and for pages to settle.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  // A busy machine is slow; what is never drawn fails all the same.
  expect: { timeout: 15_000 },
  // The `browser` of a test: one without Tend, shared by a worker's tests.
  use: { launchOptions: { executablePath: chromiumPath(), args: chromiumArguments } },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  projects: [
    // First, since its files take longest: what is short fills the end of a run.
    { name: 'clients', testMatch: withServers, testIgnore: '**/node_modules/**', timeout: 120_000 },
    { name: 'browser', testIgnore: [...withServers, '**/node_modules/**'] },
  ],
});
