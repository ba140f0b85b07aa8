import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server process of the tests, on 127.0.0.1. */
export interface Server {
  /** Freezes it: connections stay open and nothing is answered. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** A fresh folder for one server; removed with it. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `tend-${name}-`));
}

/** A port nobody listens on now, as the system chooses it. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('The system gave no free port.');
  return address.port;
}

/** @throws {Error} one line that names the Debian package when a command is not there. */
export function needs(command: string, debianPackage: string): void {
  if (spawnSync('sh', ['-c', `command -v ${command}`], { env: withSbin() }).status === 0) return;
  throw new Error(
    `"${command}" is missing: install the package "${debianPackage}" (Debian: apt-get install ${debianPackage}).`,
  );
}

/** Debian keeps daemons in /usr/sbin, which is not on everybody's path. */
function withSbin(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
}

/** Starts a server that listens on `port`; `folder` is removed when it ends. */
export async function startServer(
  folder: string,
  port: number,
  [command, ...options]: [string, ...string[]],
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const log = join(folder, 'server.log');
  const output = openSync(log, 'w');
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs'), folder, command, ...options], {
    env: { ...withSbin(), ...env },
    stdio: ['pipe', output, output, 'ipc'],
  });
  const [pid] = await once(guard, 'message');
  guard.disconnect();
  const exited = once(guard, 'exit');
  const listening = await opens(port, () => guard.exitCode === null);
  if (!listening) throw new Error(`${command} did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  return {
    pause: () => process.kill(-pid, 'SIGSTOP'),
    resume: () => process.kill(-pid, 'SIGCONT'),
    async stop() {
      guard.stdin?.end();
      await exited;
    },
  };
}

/** Resolves true once the port answers, false when the server ended or half a minute passed. */
async function opens(port: number, running: () => boolean): Promise<boolean> {
  const until = Date.now() + 30_000;
  while (running() && Date.now() < until) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return true;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return false;
}
