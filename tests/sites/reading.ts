import type { Page } from '@playwright/test';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Thread } from '@/lib/conversation/thread';
import type { ListedThread } from '@/lib/sites/site';

const root = resolve(import.meta.dirname, '../..');
const built = new Map<string, Promise<string>>();

/** What one site file makes of a page, with nothing of the extension around it. */
export interface SiteReading {
  thread: Thread | null;
  /** Does the composer it names lie in the page, and can one write in it? */
  composer: boolean;
  list: ListedThread[];
}

/** Builds `lib/sites/<id>.ts` as the extension does and runs it in the page. */
export async function readSite(page: Page, id: string): Promise<SiteReading> {
  const script = await (built.get(id) ?? buildSite(id));
  return page.evaluate(`(() => {
    ${script}
    const page = { document, url: new URL(location.href), now: Date.now() };
    return { thread: tendSite.read(page), composer: tendSite.composer(page) !== null, list: tendSite.readList?.(page) ?? [] };
  })()`);
}

/** The same page read as a messenger nobody wrote a file for; null where that is not sure of something. */
export async function readUnknown(page: Page): Promise<Thread | null> {
  const script = await (built.get('generic') ?? buildSite('generic'));
  return page.evaluate(`(() => {
    ${script}
    try { return tendSite().read({ document, url: new URL(location.href), now: Date.now() }); }
    catch (error) { if (error.name === 'SiteChanged') return null; throw error; }
  })()`);
}

function buildSite(id: string): Promise<string> {
  const script = build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: resolve(root, `lib/sites/${id}.ts`), formats: ['iife'], name: 'tendSite' } },
  }).then((result) => {
    const output = Array.isArray(result) ? result[0] : result;
    if (!output || !('output' in output)) throw new Error(`lib/sites/${id}.ts: built to nothing`);
    return output.output[0].code;
  });
  built.set(id, script);
  return script;
}
