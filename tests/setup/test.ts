/** `npm test`: every check, one after the other. It stops at nothing and sums up at the end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readReport, type Tally } from './report.ts';
import { tools } from './tools.mjs';

const root = resolve(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'tend-reports-'));
const strict = Boolean(process.env.CI) && process.env.CI !== 'false';

interface Step {
  name: string;
  commands: string[][];
  /** The last command writes a JSON report to count from; otherwise the step itself counts as one. */
  reports?: boolean;
}

const missing = tools.filter(({ found }) => !found()).map(({ name }) => name);
const leftOut = missing.length > 0 && !strict;

/** In one run, so that the slow ends of one project overlap the other. */
const projects = ['browser', ...(leftOut ? [] : ['clients'])].flatMap((project) => ['--project', project]);

const steps: Step[] = [
  { name: 'format', commands: [['oxfmt', '--check', '.']] },
  { name: 'lint', commands: [['oxlint', '.']] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'unused code', commands: [['knip']] },
  { name: 'builds', commands: [['node', 'tests/setup/build-all.ts']] },
  {
    name: 'unit',
    commands: [['vitest', 'run', '-c', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json']],
    reports: true,
  },
  {
    name: leftOut ? 'browser' : 'browser and real clients',
    commands: [['playwright', 'test', '-c', 'tests/playwright.config.ts', ...projects]],
    reports: true,
  },
];

function succeeds([command = '', ...options]: string[], report: string): boolean {
  const output = command === 'vitest' ? [`--outputFile.json=${report}`] : [];
  const { status } = spawnSync(command, [...options, ...output], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEND_REPORT: report, TEND_BUILT: '1' },
  });
  return status === 0;
}

function run({ name, commands, reports: counted }: Step): Tally {
  const report = join(reports, `${name}.json`);
  const succeeded = commands.every((command) => succeeds(command, report));
  if (!counted) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = readReport(report);
  // An error outside any test (a set-up that threw, a worker that died) is a failure too.
  return { ...tally, failed: tally.failed || (succeeded ? 0 : 1) };
}

const total: Tally = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const { passed, failed } = run(step);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  lines.push(`${step.name}: ${failed === 0 ? 'fine' : `${failed} failed`}, ${passed} passed, ${seconds} s`);
}
if (leftOut) lines.push(`real clients: left out, since ${missing.join(', ')} could not be installed`);
rmSync(reports, { recursive: true });
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
