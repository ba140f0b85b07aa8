import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { MatrixRooms, type Person } from './matrix-rooms';

export interface MatrixServer {
  base: string;
  /** One of the people said something in the direct room at that time. */
  say(who: string, text: string, at: number): void;
  /** From now on nothing sent gets an answer. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

interface Request {
  path: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** Access token; it begins with the person's id. */
  token: string;
  response: ServerResponse;
}

/** Longest a sync waits for news, in milliseconds. */
const patience = 30_000;

/**
 * As much of a Matrix homeserver as a client needs to sign in, sync, page back, send and take back in unencrypted
 * rooms. In memory, on 127.0.0.1. Passwords are `<name>-pw`; everybody is in the direct room and in the group.
 */
export async function startMatrix(people: Record<string, string>, group: string): Promise<MatrixServer> {
  const waiting = new Set<() => void>();
  const members: Person[] = Object.entries(people).map(([id, name]) => ({ id: `@${id}:localhost`, name }));
  const rooms = new MatrixRooms(members, () => waiting.forEach((wake) => wake()));
  const direct = rooms.create(null);
  rooms.create(group);
  let held: Promise<void> = Promise.resolve();
  let release = () => {};

  const senderOf = (token: string) => token.split('/')[0]!;

  function signIn({ body }: Request): object {
    const { user } = body.identifier as { user: string };
    if (!people[user] || body.password !== `${user}-pw`) return { errcode: 'M_FORBIDDEN', error: 'Wrong password' };
    const id = `@${user}:localhost`;
    return { user_id: id, access_token: `${id}/${randomUUID()}`, device_id: randomUUID(), home_server: 'localhost' };
  }

  /** Resolves when there is news, when the client has gone, or when it has waited long enough. */
  function news({ query, response }: Request): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(Number(query.get('timeout') ?? 0), patience));
      waiting.add(wake);
      response.once('close', wake);
    });
  }

  async function sync(request: Request): Promise<object> {
    const since = request.query.get('since') ?? '0';
    const now = () => rooms.changesSince(Number(since), request.token);
    let changes = now();
    if (!changes) {
      await news(request);
      changes = now();
    }
    const others = members.filter(({ id }) => id !== senderOf(request.token));
    const directs = { type: 'm.direct', content: Object.fromEntries(others.map(({ id }) => [id, [direct]])) };
    return {
      next_batch: changes?.next ?? since,
      rooms: { join: changes?.rooms ?? {}, invite: {}, leave: {} },
      account_data: { events: since === '0' ? [directs] : [] },
      to_device: { events: [] },
      device_lists: { changed: [], left: [] },
      device_one_time_keys_count: { signed_curve25519: 50 },
    };
  }

  async function send({ path, body, token }: Request): Promise<object> {
    await held;
    const event = { sender: senderOf(token), type: path.type!, content: body };
    return { event_id: rooms.add(path.room!, event, { token, id: path.attempt! }) };
  }

  function redact({ path, body, token }: Request): object {
    const event = { sender: senderOf(token), type: 'm.room.redaction', content: body, redacts: path.event! };
    return { event_id: rooms.add(path.room!, event, { token, id: path.attempt! }) };
  }

  const client = '/_matrix/client/(?:r0|v3)';
  const routes: [method: string, path: RegExp, answer: (request: Request) => object | Promise<object>][] = [
    ['GET', /^\/_matrix\/client\/versions$/, () => ({ versions: ['r0.6.1', 'v1.1'] })],
    ['GET', new RegExp(`^${client}/login$`), () => ({ flows: [{ type: 'm.login.password' }] })],
    ['POST', new RegExp(`^${client}/login$`), signIn],
    ['POST', new RegExp(`^${client}/keys/upload$`), () => ({ one_time_key_counts: { signed_curve25519: 50 } })],
    ['POST', new RegExp(`^${client}/user/[^/]+/filter$`), () => ({ filter_id: '1' })],
    ['GET', new RegExp(`^${client}/sync$`), sync],
    [
      'GET',
      new RegExp(`^${client}/rooms/(?<room>[^/]+)/messages$`),
      ({ path, query, token }) => rooms.history(path.room!, Number(query.get('from')), token),
    ],
    ['PUT', new RegExp(`^${client}/rooms/(?<room>[^/]+)/send/(?<type>[^/]+)/(?<attempt>[^/]+)$`), send],
    ['PUT', new RegExp(`^${client}/rooms/(?<room>[^/]+)/redact/(?<event>[^/]+)/(?<attempt>[^/]+)$`), redact],
    ['POST', new RegExp(`^${client}/rooms/[^/]+/receipt/`), () => ({})],
  ];

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const write = (status: number, body: object) => response.writeHead(status, headers).end(JSON.stringify(body));
    if (incoming.method === 'OPTIONS') return void write(200, {});
    for (const [method, pattern, handler] of routes) {
      const match = incoming.method === method && pattern.exec(url.pathname);
      if (!match) continue;
      const path = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
      );
      const body = method === 'GET' ? {} : ((await json(incoming)) as Record<string, unknown>);
      const token = incoming.headers.authorization?.replace('Bearer ', '') ?? '';
      const result = await handler({ path, query: url.searchParams, body, token, response });
      return void write('errcode' in result ? 403 : 200, result);
    }
    write(404, { errcode: 'M_UNRECOGNIZED', error: 'Not served here' });
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => response.destroy(error as Error));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The Matrix server has no port.');
  return {
    base: `http://127.0.0.1:${address.port}`,
    say(who, text, at) {
      const content = { msgtype: 'm.text', body: text };
      rooms.add(direct, { sender: `@${who}:localhost`, type: 'm.room.message', content }, null, at);
    },
    pause() {
      ({ promise: held, resolve: release } = Promise.withResolvers<void>());
    },
    resume: () => release(),
    async stop() {
      release();
      waiting.forEach((wake) => wake());
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  'access-control-allow-headers': 'Authorization, Content-Type',
  'content-type': 'application/json',
};
