import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';

/** A proxy that writes down what a browser asks for, and lets it through to this machine only. */
export interface LoggingProxy {
  /** What the browser is started with: everything goes through here, this machine's own names too. */
  arguments: string[];
  /** Every request so far, as 'METHOD host:port/path'; tunnels as 'CONNECT host:port'. */
  requests: readonly string[];
  stop(): void;
}

const here = '127.0.0.1';
const isHere = (hostname: string) => hostname === here || hostname === 'localhost' || hostname.endsWith('.localhost');

export async function startProxy(): Promise<LoggingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = URL.parse(incoming.url ?? '');
    requests.push(`${incoming.method} ${url ? url.host + url.pathname : incoming.url}`);
    if (!url || !isHere(url.hostname)) return void outgoing.writeHead(403).end();
    const { method, headers } = incoming;
    const onward = ask(
      { host: here, port: url.port || 80, path: url.pathname + url.search, method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, client, head) => {
    requests.push(`CONNECT ${incoming.url}`);
    const url = new URL(`http://${incoming.url}`);
    if (!isHere(url.hostname)) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const target = connect(Number(url.port), here, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  server.listen(0, here);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy got no port.');
  return {
    arguments: [`--proxy-server=http://${here}:${address.port}`, '--proxy-bypass-list=<-loopback>'],
    requests,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
