import { createReadStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface Pages {
  port: number;
  stop(): Promise<void>;
}

/** Serves whole pages by path, and folders by the prefix they are mounted at, on 127.0.0.1. */
export async function servePages(pages: Record<string, string>, folders: Record<string, string>): Promise<Pages> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = mediaTypes[extname(path)] ?? 'text/html; charset=utf-8';
    const page = pages[path];
    const file = page === undefined ? findFile(folders, path) : null;
    const status = page === undefined && !file ? 404 : 200;
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
    if (file) createReadStream(file).pipe(response);
    else response.end(page ?? 'not found');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The page server has no port.');
  return {
    port: address.port,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function findFile(folders: Record<string, string>, path: string): string | null {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    const inside = file.startsWith(resolve(folder) + sep);
    if (inside && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}
