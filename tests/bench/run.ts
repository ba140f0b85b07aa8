/** `npm run bench`: what Tend costs on this machine, as one table. Nothing here passes or fails. */
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { servePlayground } from '../playground/server.ts';
import { buildAll } from '../setup/builds.ts';
import { launch, switchOff, switchOn, type Trial } from '../setup/launch.ts';
import { engine, insideScript } from './bundle.ts';
import { weigh } from './bytes.ts';
import { spread, table, type Figure } from './figures.ts';
import { timeFirstRow } from './first-row.ts';
import type * as Inside from './inside';
import { timeKeys } from './keys.ts';
import { prepareNotes, timeAnswers, type Answered } from './latency.ts';
import { longThreadFigures } from './long-thread.ts';
import { replicaFigures } from './replica-rows.ts';
import type { Typed } from './trace.ts';

const PEOPLE = 5000;
const ADVICES = 200;
const WARM = 60;
const COLD = 20;
const OPENED = 20;
const ASKED = 15;
const REREADS = 1000;

type Given<Name extends keyof typeof Inside> = Parameters<(typeof Inside)[Name]>;
type Told<Name extends keyof typeof Inside> = Awaited<ReturnType<(typeof Inside)[Name]>>;

/** Runs one of `inside.ts`'s functions in a page or worker that has its script. */
function inside<Name extends keyof typeof Inside>(where: Pick<Worker, 'evaluate'>, name: Name, ...given: Given<Name>) {
  return where.evaluate<Told<Name>>(`tendBench.${name}(${given.join()})`);
}

function adviceFigures(
  where: string,
  goal: string,
  { opened, arrived }: ReturnType<typeof Inside.timeAdvice>,
): Figure[] {
  return [
    { measure: `one advice in ${where}, tail of 30, all of it new`, result: spread(opened), goal },
    { measure: `one advice in ${where}, tail of 30, one message new`, result: spread(arrived), goal },
  ];
}

async function listFigures(trial: Trial, own: Page): Promise<Figure[]> {
  console.log(`Inventing ${PEOPLE} people with 200 messages each ...`);
  const { facts, days } = await inside(own, 'fill', PEOPLE);
  const size = `${PEOPLE} people, ${facts} facts, ${days} days`;
  const base = own.url().replace('popup.html', '');
  const popup = await timeFirstRow(trial.context, `${base}popup.html`, '.person', OPENED);
  const dashboard = await timeFirstRow(trial.context, `${base}dashboard.html#/people`, '.people li', OPENED);
  const queries = await inside(own, 'timeQueries', ASKED);
  return [
    { measure: `popup, to the first person (${size})`, result: spread(popup), goal: 'p95 200 ms' },
    { measure: 'dashboard, to the first person', result: spread(dashboard), goal: 'p95 200 ms' },
    ...queries.map(({ query, found, times }) => ({
      measure: `  query ${query} (${found} found)`,
      result: spread(times),
    })),
  ];
}

async function rereadFigure(own: Page): Promise<Figure> {
  const { first, rest, same } = await inside(own, 'timeRereads', REREADS);
  const counts = same ? 'counts as after the first' : 'COUNTS CHANGED';
  return {
    measure: `${REREADS} readings of the same 500 messages`,
    result: `${rest.toFixed(0)} ms, first ${first.toFixed(0)} ms; ${counts}`,
  };
}

function answerFigures(worker: string, goal: string, answers: readonly Answered[]): Figure[] {
  const painted = answers.flatMap(({ painted }) => painted ?? []);
  return [
    { measure: `reading sent to chips painted, ${worker} worker`, result: spread(painted), goal },
    {
      measure: `  to the answer, chips or none, ${worker} worker`,
      result: spread(answers.map(({ answered }) => answered)),
    },
  ];
}

function keyFigures({ keys, longTasks }: Typed, without: Typed): Figure[] {
  return [
    { measure: `a key's cost in Tend's frames`, result: spread(keys.map(({ ours }) => ours)), goal: 'p95 1 ms' },
    { measure: '  the whole main thread, with Tend', result: spread(keys.map(({ all }) => all)) },
    { measure: '  the whole main thread, the same site without', result: spread(without.keys.map(({ all }) => all)) },
    { measure: 'tasks over 50 ms because of Tend', result: `${longTasks}`, goal: '0' },
  ];
}

async function openChat(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await page.locator('#composer').click();
}

async function pageFigures({ context }: Trial, own: Page, url: string): Promise<Figure[]> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser takes no traces.');
  const page = await context.newPage();
  await page.goto(url);
  await openChat(page, 'Mira');
  const without = await timeKeys(page, browser);
  await page.reload();
  await prepareNotes(own);
  await switchOn(own, new URL(url).hostname, 'playground');
  await page.bringToFront();
  await openChat(page, 'Jonas');
  const before = () => inside(own, 'forgetOffers');
  const warm = await timeAnswers(page, WARM, { before, cold: false });
  const cold = await timeAnswers(page, COLD, { before, cold: true });
  await openChat(page, 'Mira');
  const typed = await timeKeys(page, browser);
  await switchOff(own);
  return [
    ...answerFigures('warm', 'p95 100 ms', warm),
    ...answerFigures('cold', 'p95 600 ms', cold),
    ...keyFigures(typed, without),
  ];
}

/** `npm run bench -- long` measures the long thread alone, `-- rows` pages made like messengers with as many rows; `-- rows slack` one of them. */
const [only, which] = process.argv.slice(2);
// Editors are built into those pages as a messenger builds them.
process.env.NODE_ENV = 'production';

if (!process.env.TEND_BUILT) {
  console.log('Building Tend ...');
  buildAll();
}
const figures = weigh(resolve(import.meta.dirname, '../../.output/chrome-mv3'));
const playground = await servePlayground();
const trial = await launch({ headless: true });
try {
  const [processor] = cpus();
  console.log(
    `${processor?.model}, ${cpus().length} cores; Chromium ${trial.context.browser()?.version()}; Node ${process.version}`,
  );
  const own = await trial.open('popup.html');
  if (!only) {
    const script = await insideScript();
    const { timeAdvice } = await engine();
    figures.push(...adviceFigures('Node', 'p95 15 ms', timeAdvice(ADVICES)));
    const [worker] = trial.context.serviceWorkers();
    const made = script.replace(/^var /, 'globalThis.');
    await own.evaluate(made);
    await worker!.evaluate(made);
    figures.push(...adviceFigures('the worker', 'p95 50 ms', await inside(worker!, 'timeAdvice', ADVICES)));
    figures.push(await rereadFigure(own));
    figures.push(...(await listFigures(trial, own)));
    figures.push(...(await pageFigures(trial, own, playground.url)));
  }
  if (only !== 'rows') figures.push(...(await longThreadFigures(trial, own, playground.url)));
  if (only !== 'long') figures.push(...(await replicaFigures(trial.context, which)));
  console.log(`\n${table(figures)}`);
} finally {
  await trial.context.close();
  playground.stop();
}
