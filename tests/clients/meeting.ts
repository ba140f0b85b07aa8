import { type Browser, expect as patient, type Page } from '@playwright/test';
import type { FactRow } from '@/lib/people/rows';
import type { Extension, Shared } from '../e2e/extension';
import type { Messenger, RunningMessenger } from './contract';

/** A browser and a server start on machines of any speed. */
export const expect = patient.configure({ timeout: 20_000 });

export interface Meeting {
  extension: Extension;
  /** The one who uses Tend. */
  alice: Page;
  /** Their friend, in a browser without it. */
  bob: Page;
  running: RunningMessenger;
  /** Closes their pages and stops the server. */
  end(): Promise<void>;
}

/** Two people on a real messenger with its real server, the test build beside one of them and switched on. */
export async function meet(messenger: Messenger, shared: Shared, browser: Browser): Promise<Meeting> {
  const extension = await shared();
  await extension.renew();
  const running = await messenger.start();
  await extension.switchOn(messenger.hostname, messenger.site);
  const friends = await browser.newContext({ locale: 'en-US' });
  const bob = await running.open(friends, 'bob');
  const alice = await running.open(extension.context, 'alice');
  const meeting: Meeting = {
    extension,
    alice,
    bob,
    running,
    async end() {
      await Promise.all([meeting.alice.close(), friends.close()]);
      await running.stop();
    },
  };
  return meeting;
}

/** How many messages of each side are kept, over all threads. */
export async function counted(extension: Extension): Promise<{ me: number; them: number }> {
  const facts = await extension.rows<FactRow>('facts');
  return {
    me: facts.filter(({ from }) => from === 'me').length,
    them: facts.filter(({ from }) => from === 'them').length,
  };
}

export const expectCounted = (extension: Extension, me: number, them: number) =>
  expect.poll(() => counted(extension)).toEqual({ me, them });

/** Gives what waits until as many more messages of each side are kept as are now. */
export async function countFromNow(extension: Extension): Promise<(me: number, them: number) => Promise<void>> {
  const before = await counted(extension);
  return (me, them) => expectCounted(extension, before.me + me, before.them + them);
}

/** Everything Tend drew: its host stands right under the document element, its root open in the test build. */
export const bar = (page: Page) => page.locator('html > :not(head, body)');

/** Waits for the first chip; a bar without room shows it after a press on its handle. */
export async function firstChip(page: Page): Promise<{ chip: ReturnType<typeof bar>; words: string }> {
  const chip = bar(page).locator('.chip .words').first();
  const folded = bar(page).getByRole('button', { name: /^Show \d suggestions?$/ });
  await expect(chip.or(folded)).toBeVisible();
  if (await folded.isVisible()) await folded.click();
  return { chip, words: (await chip.textContent())!.trim() };
}
