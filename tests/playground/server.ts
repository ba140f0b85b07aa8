import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { build } from 'vite';

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The page as files in memory, by path. */
async function pageFiles(): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false },
  });
  if (!('output' in result)) throw new Error('The playground was built to nothing.');
  return new Map(result.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

let built: ReturnType<typeof pageFiles> | undefined;

/** The playground on 127.0.0.1, on a port the system chooses. */
export interface Playground {
  /** http://playground.localhost:<port>/ */
  url: string;
  stop(): void;
}

export async function servePlayground(): Promise<Playground> {
  const files = await (built ??= pageFiles());
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://playground.localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const file = files.get(path);
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${types[path.split('.').at(-1) ?? '']}; charset=utf-8` }).end(file);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The playground got no port.');
  return {
    url: `http://playground.localhost:${address.port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
