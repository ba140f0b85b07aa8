import type { BrowserContext, Page } from '@playwright/test';
import { resolve } from 'node:path';
import type * as Serve from '../pages/kit/serve';
import type { Replica } from '../pages/kit/contract';
import { imported } from './bundle.ts';
import { type Figure, spread } from './figures.ts';

/** Messages the page shows at once, and how often one more is said. */
const MESSAGES = 10_000;
const SAID = 9;

const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

async function open(context: BrowserContext, serve: typeof Serve, files: Serve.ReplicaFiles, path: string) {
  const { default: replica } = await imported<{ default: Replica }>(`../pages/${path}.ts`);
  await serve.serveScripts(context, files, {
    origin: new URL(replica.address(null)).origin,
    path,
    head: replica.head ?? '',
  });
  const page: Page = await context.newPage();
  await page.goto(replica.address(null));
  await page.locator('html[data-ready]').waitFor();
  return page;
}

/** What one page costs that keeps all its rows: the first reading, in goes, and each one after something was said. */
async function rowFigure(page: Page, path: string): Promise<Figure> {
  await page.evaluate((messages) => bench.draw(messages), MESSAGES);
  const first = await page.evaluate(() => bench.read());
  const again: number[] = [];
  for (let time = 0; time < SAID; time++) {
    await page.evaluate(() => bench.say());
    const { goes } = await page.evaluate(() => bench.read());
    again.push(Math.max(...goes));
  }
  const longest = Math.max(...first.goes, ...again);
  return {
    measure: `${path}, ${first.messages} rows: longest go; after one more row`,
    result: `${milliseconds(longest)}; ${spread(again)}`,
    goal: '50 ms',
  };
}

/** Each site file on a page with 10,000 rows, by itself: what it costs to read, in goes. `only`: paths that contain this. */
export async function replicaFigures(context: BrowserContext, only = ''): Promise<Figure[]> {
  const serve = await imported<typeof Serve>('../pages/kit/serve.ts');
  const files = await serve.scriptsOf(resolve(import.meta.dirname, 'replica/main.ts'));
  const figures: Figure[] = [];
  for (const path of serve.replicaPaths.filter((path) => path.includes(only))) {
    const page = await open(context, serve, files, path);
    figures.push(await rowFigure(page, path));
    await page.close();
  }
  return figures;
}
