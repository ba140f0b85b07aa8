import type { Browser, Page } from '@playwright/test';
import { countRows, switchOff, switchOn, type Trial } from '../setup/launch.ts';
import { spread, type Figure } from './figures.ts';
import { timeKeys } from './keys.ts';
import { categories, mark, readWork, type Work } from './trace.ts';

/** Messages the page shows at once: none of them is taken out of its tree. */
const MESSAGES = 10_000;

/** A busy spell: milliseconds between two messages, and how many come. */
const EVERY = 10;
const BURST = 1000;

/** An hour: a message every twelve seconds or so, each with a few keys. The page shows the last forty. */
const HOUR = 300;
const SHOWN = 40;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Runs in the page: adds rows to the open chat; at most `shown` of them stay. */
function addRows([count, shown]: readonly [count: number, shown: number]): void {
  const log = document.getElementById('messages')!;
  const first = log.childElementCount + Number(log.dataset.gone ?? 0);
  const rows = Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const row = document.createElement('li');
    Object.assign(row.dataset, { id: `long-${number}`, from: number % 2 ? 'me' : 'them', status: 'sent' });
    const time = document.createElement('time');
    time.dateTime = new Date(1.7e12 + number * 60_000).toISOString();
    const said = document.createElement('p');
    said.textContent = `That was number ${number}: the frogs sang all night and nobody minded.`;
    row.append(said, time);
    return row;
  });
  log.append(...rows);
  while (log.childElementCount > shown) {
    log.firstElementChild!.remove();
    log.dataset.gone = String(Number(log.dataset.gone ?? 0) + 1);
  }
}

async function openLong(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#mira`);
  await page.locator('#composer').click();
  await page.evaluate(addRows, [MESSAGES, Infinity] as const);
}

/** Calls `during` while everything the page's main thread does is noted. */
async function traced(page: Page, browser: Browser, during: () => Promise<unknown>): Promise<Work> {
  await browser.startTracing(page, { categories });
  await page.evaluate((name) => console.timeStamp(name), mark);
  await during();
  return readWork((await browser.stopTracing()).toString());
}

/** Messages come as fast as a page can be asked to show them. */
function burst(page: Page): Promise<void> {
  return page.evaluate(
    ([add, every, count]) =>
      new Promise<void>((resolve) => {
        const addOne = new Function(`return ${add}`)() as typeof addRows;
        let left = count;
        const timer = setInterval(() => {
          addOne([1, Infinity]);
          if (--left === 0) {
            clearInterval(timer);
            setTimeout(resolve, 1000);
          }
        }, every);
      }),
    [addRows.toString(), EVERY, BURST] as const,
  );
}

/** Bytes in use after all that can go is gone. */
async function heapOf(page: Page): Promise<number> {
  const debugging = await page.context().newCDPSession(page);
  await debugging.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debugging.send('Runtime.getHeapUsage');
  await debugging.detach();
  return usedSize;
}

/** How much the page's memory grew over an hour of messages and keys. */
async function hourOf(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}#mira`);
  await page.locator('#composer').click();
  const round = async () => {
    await page.evaluate(addRows, [2, SHOWN] as const);
    await page.keyboard.type('ok ');
    // The writer's own pause: nothing is waited for.
    await page.waitForTimeout(250);
  };
  for (let time = 0; time < SHOWN; time++) await round();
  const before = await heapOf(page);
  for (let time = 0; time < HOUR; time++) await round();
  return (await heapOf(page)) - before;
}

const workFigures = (what: string, { ours, longest, longTasks }: Work, without: Work | null): Figure[] => [
  {
    measure: `${what}: longest task of Tend's`,
    result: `${longest.ours.toFixed(1)} ms (${ours.toFixed(0)} ms in all)`,
    goal: '50 ms',
  },
  {
    measure: '  longest task of the page, whoever made it',
    result: `${longest.all.toFixed(0)} ms${without ? `; without Tend ${without.longest.all.toFixed(0)} ms` : ''}`,
  },
  { measure: '  tasks over 50 ms because of Tend', result: `${longTasks}`, goal: '0' },
];

/** A thread of 10,000 messages that are all in the page: the first reading, a busy spell, typing, an hour. */
export async function longThreadFigures(trial: Trial, own: Page, url: string): Promise<Figure[]> {
  const browser = trial.context.browser();
  if (!browser) throw new Error('This browser takes no traces.');
  const { hostname } = new URL(url);
  const page = await trial.context.newPage();
  await openLong(page, url);
  const burstWithout = await traced(page, browser, () => burst(page));
  const hourWithout = await hourOf(page, url);
  await page.goto('about:blank');
  await openLong(page, url);
  const kept = (await countRows(own)).facts ?? 0;
  const first = await traced(page, browser, async () => {
    await switchOn(own, hostname, 'playground');
    await page.bringToFront();
    await page.locator('#composer').click();
    // Looked at from a page of Tend's own, seldom enough to cost the one that is measured nothing.
    while (((await countRows(own)).facts ?? 0) < kept + MESSAGES) await page.waitForTimeout(100);
  });
  const spell = await traced(page, browser, () => burst(page));
  const { keys, longTasks } = await timeKeys(page, browser);
  const hour = await hourOf(page, url);
  await switchOff(own);
  await page.close();
  return [
    ...workFigures(`${MESSAGES} messages read for the first time`, first, null),
    ...workFigures(`100 messages a second for ${(EVERY * BURST) / 1000} s, beside these`, spell, burstWithout),
    { measure: `a key's cost beside them`, result: spread(keys.map(({ ours }) => ours)), goal: 'p95 1 ms' },
    { measure: '  tasks over 50 ms because of Tend', result: `${longTasks}`, goal: '0' },
    { measure: `memory of the page after an hour's messages and keys`, result: `${megabytes(hour)} more` },
    { measure: '  the same without Tend', result: `${megabytes(hourWithout)} more` },
  ];
}
