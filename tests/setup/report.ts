import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
}

/** The parts read of Vitest's and of Playwright's JSON reports. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts of a report. A skipped or flaky test is a failed one, and so is a report that is not there or holds no test. */
export function readReport(path: string): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report: Report = JSON.parse(readFileSync(path, 'utf8'));
  const { numFailedTests = 0, numPendingTests = 0, numTodoTests = 0, stats } = report;
  const passed = stats?.expected ?? report.numPassedTests ?? 0;
  const failed = stats
    ? stats.unexpected + stats.flaky + stats.skipped
    : numFailedTests + numPendingTests + numTodoTests;
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
