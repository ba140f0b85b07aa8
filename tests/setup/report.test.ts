import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReport } from './report';

const folder = mkdtempSync(join(tmpdir(), 'tend-report-test-'));
const path = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['all passed', { numPassedTests: 3, numFailedTests: 0 }, { passed: 3, failed: 0 }],
  ['some failed', { numPassedTests: 3, numFailedTests: 2 }, { passed: 3, failed: 2 }],
  ['some were skipped', { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }, { passed: 3, failed: 2 }],
  [
    'in the browser, all passed',
    { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } },
    { passed: 4, failed: 0 },
  ],
  [
    'in the browser, not all',
    { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 } },
    { passed: 4, failed: 3 },
  ],
  ['nothing ran', { numPassedTests: 0 }, { passed: 0, failed: 1 }],
])('%s', (_, report, tally) => {
  writeFileSync(path, JSON.stringify(report));
  expect(readReport(path)).toEqual(tally);
});

test('a report that was never written is a failure', () => {
  expect(readReport(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1 });
});
