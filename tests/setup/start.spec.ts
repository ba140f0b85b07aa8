import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

test('npm start without a screen tells what Tend read, offered, inserted and stored, with pictures', async () => {
  const pictures = await mkdtemp(join(tmpdir(), 'tend-start-test-'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'start.ts'), '--headless', '--pictures', pictures],
    { env: { ...process.env, TEND_BUILT: '1' }, timeout: 60_000 },
  );
  expect(stdout).toContain('Read: Lena, Sam, Ada, Mira, Jonas.');
  expect(stdout).toMatch(/Tend offers:\n {2}- .*interview/i);
  expect(stdout).toMatch(/Inserted by a click: ".+"\. Sent so far: 0\./);
  expect(stdout).toMatch(/Another way to say it: ".*(?:day|tomorrow|weekend).*"\. Not sent\./i);
  expect(stdout).toMatch(/Worth a hello[^]*Jonas/);
  expect(stdout).toMatch(/Stored on this computer, as rows: .*facts \d{2,}/);
  const screens = ['bar', 'dashboard', 'nudge', 'person', 'popup', 'practise', 'settings', 'welcome'];
  expect((await readdir(pictures)).toSorted()).toEqual(screens.map((screen) => `${screen}.png`));
  await rm(pictures, { recursive: true });
});
