import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { built } from '../../composer/serve';
import type { Replica } from './contract';

const base = '/replica-files/';

/** Replicas of `tests/pages` by path: "whatsapp/replica", "whatsapp/replica-2024" for another release of the same site. */
export const replicaPaths = globSync('*/replica{,-*}.ts', { cwd: resolve(import.meta.dirname, '..') })
  .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
  .toSorted();

export async function replicaAt(path: string): Promise<Replica> {
  const { default: replica }: { default: Replica } = await import(`../${path}.ts`);
  return replica;
}

export type ReplicaFiles = Awaited<ReturnType<typeof built>>;

let replicas: Promise<ReplicaFiles> | undefined;

/** The scripts of all replicas, built once a worker. */
export const buildReplicas = (): Promise<ReplicaFiles> =>
  (replicas ??= scriptsOf(resolve(import.meta.dirname, 'main.ts')));

export function scriptsOf(main: string): Promise<ReplicaFiles> {
  return built({
    root: import.meta.dirname,
    base,
    build: {
      write: false,
      modulePreload: false,
      // Every page gets them anew, through the debugging protocol.
      minify: true,
      rollupOptions: {
        input: main,
        output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    define: { 'process.env.NODE_ENV': '"production"', __FOR_TESTS__: 'true', global: 'globalThis' },
  });
}

export async function serveReplica(
  context: BrowserContext,
  files: ReplicaFiles,
  path: string,
  { address, head = '' }: Replica,
): Promise<void> {
  await serveScripts(context, files, { origin: new URL(address(null)).origin, path, head });
}

/** Opens the replica at `path` in a page, whatever stands there. */
export async function openReplica(page: Page, path: string): Promise<Replica> {
  const replica = await replicaAt(path);
  await serveReplica(page.context(), await buildReplicas(), path, replica);
  // An address that differs after the # alone leaves the page as it is.
  if (!(await page.goto(replica.address(null)))) await page.reload();
  await page.locator(`html[data-replica="${path}"][data-ready]`).waitFor();
  return replica;
}

/** Answers every address of an origin with a page that draws what stands at `path`, and nothing else of it. */
export async function serveScripts(
  context: BrowserContext,
  files: ReplicaFiles,
  { origin, path, head }: { origin: string; path: string; head: string },
): Promise<void> {
  const page = `<!doctype html><html data-replica="${path}"><head><meta charset="utf-8">${head}
    <script type="module" src="${base}main.js"></script></head><body></body></html>`;
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname.startsWith(base) ? files.get(`/${pathname.slice(base.length)}`) : undefined;
    if (file !== undefined) return route.fulfill({ contentType: 'text/javascript', body: Buffer.from(file) });
    return route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: page })
      : route.fulfill({ status: 404 });
  });
}
