import { test } from '@playwright/test';

/** Hours from UTC at which it is about noon now. */
export function toNoon(): number {
  return 12 - new Date().getUTCHours();
}

/** Browsers started by the tests of this file have a clock so many hours from UTC. */
export function clockAt(hours: () => number): void {
  const usual = process.env.TZ;
  // Names of zones turn the sign around.
  test.beforeEach(() => void (process.env.TZ = `Etc/GMT${hours() > 0 ? '-' : '+'}${Math.abs(hours())}`));
  test.afterEach(() => {
    if (usual === undefined) delete process.env.TZ;
    else process.env.TZ = usual;
  });
}
