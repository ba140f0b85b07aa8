import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** False when the npm packages of `folder` are missing or older than its lock file. */
export function packagesAreCurrent(folder) {
  const installed = changed(join(folder, 'node_modules/.package-lock.json'));
  return installed > 0 && installed >= changed(join(folder, 'package-lock.json'));
}

/** Installs the npm packages of `folder` unless they are current. */
export function installPackages(folder) {
  if (packagesAreCurrent(folder)) return;
  console.log(`Installing the npm packages of ${folder} ...`);
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with an error; see above.`);
}
