import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagesAreCurrent } from './packages.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tend-packages-test-'));
  write('package-lock.json', 100);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file last changed `at` seconds after the epoch. */
function write(path: string, at: number) {
  writeFileSync(join(folder, path), '{}');
  utimesSync(join(folder, path), at, at);
}

test('a fresh clone needs its packages', () => {
  expect(packagesAreCurrent(folder)).toBe(false);
});

test.each([
  [200, true],
  [50, false],
])('installed at %i against a lock file of 100: current is %s', (at, current) => {
  mkdirSync(join(folder, 'node_modules'));
  write('node_modules/.package-lock.json', at);
  expect(packagesAreCurrent(folder)).toBe(current);
});
