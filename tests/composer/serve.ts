import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** By path. */
type Files = Map<string, string | Uint8Array>;

/** Files Vite makes of project code. */
export async function built(config: InlineConfig): Promise<Files> {
  const alias = { '@': resolve(import.meta.dirname, '../..') };
  const result = await build({ configFile: false, logLevel: 'error', resolve: { alias }, ...config });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('Built to nothing.');
  return new Map(output.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

export interface Served {
  /** http://127.0.0.1:<port>/ */
  url: string;
  stop(): void;
}

/** The pages a worker has built, by folder: several files of tests look at the same. */
const pages = new Map<string, Promise<Files>>();

function buildPage(folder: string): Promise<Files> {
  const page = built({
    root: folder,
    build: { write: false, modulePreload: false, minify: false },
    define: { 'process.env.NODE_ENV': '"production"', __FOR_TESTS__: 'true', global: 'globalThis' },
  });
  pages.set(folder, page);
  return page;
}

/** Builds the page in `folder` and serves it on 127.0.0.1. */
export async function servePage(folder: string): Promise<Served> {
  const files = await (pages.get(folder) ?? buildPage(folder));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = pathname === '/' ? '/index.html' : pathname;
    const file = files.get(path);
    const type = path.endsWith('.html') ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The page got no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
