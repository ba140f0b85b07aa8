import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Runs one server and outlives nobody: `node guard.mjs <temporary folder> <command> [arguments]`.
 * The tests hold its standard input open. When they end, however they end, it closes: the server's
 * process group is killed and its folder removed.
 */
const [folder, command, ...options] = process.argv.slice(2);
const server = spawn(command, options, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

/** SIGCONT first: a server the tests had paused does not hear SIGTERM. */
function stop() {
  if (server.exitCode !== null || server.signalCode !== null) return;
  process.kill(-server.pid, 'SIGCONT');
  process.kill(-server.pid, 'SIGTERM');
  setTimeout(() => process.kill(-server.pid, 'SIGKILL'), 3000).unref();
}

server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code ?? 0);
});
process.stdin.resume().on('end', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.send?.(server.pid);
