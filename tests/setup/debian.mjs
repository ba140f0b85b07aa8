import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const policy = '/usr/sbin/policy-rc.d';

export const canUseApt = () =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

function apt(...options) {
  const { status } = spawnSync('apt-get', ['-y', '-q', ...options], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/**
 * While packages are installed, Debian is told to start no service: the tests start their own servers on ports of their own.
 * The machine's own answer to that question is put back afterwards.
 */
function withoutStartingServices(install) {
  const kept = existsSync(policy) ? `${policy}.before-tend` : null;
  if (kept) renameSync(policy, kept);
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    if (kept) renameSync(kept, policy);
    else rmSync(policy);
  }
}

/** Installs Debian packages; false when that did not work. The lists come first: an old one brings browsers of last year. */
export function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  apt('update');
  return withoutStartingServices(() => apt('install', '--no-install-recommends', ...packages));
}
