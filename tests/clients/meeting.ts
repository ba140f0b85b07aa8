import { type BrowserContext, expect as patient, type Page } from '@playwright/test';
import type { FactRow } from '@/lib/people/rows';
import { type Extension, test as withExtension } from '../e2e/extension';
import type { Messenger, RunningMessenger } from './contract';
import { messengers } from './messengers';

/** A browser and a server start on machines of any speed. */
export const expect = patient.configure({ timeout: 20_000 });

export interface Meeting {
  /** The one who uses Tend. */
  alice: Page;
  /** Their friend, in a browser without it. */
  bob: Page;
  running: RunningMessenger;
}

/** Two people on a real messenger with its real server, the test build beside one of them and switched on. */
export const test = withExtension.extend<{ messenger: Messenger; meeting: Meeting }>({
  messenger: [messengers[0]!, { option: true }],
  meeting: async ({ messenger, extension, browser }, use) => {
    const running = await messenger.start();
    try {
      await extension.switchOn(messenger.hostname, messenger.site);
      const friends: BrowserContext = await browser.newContext({ locale: 'en-US' });
      const bob = await running.open(friends, 'bob');
      const alice = await running.open(extension.context, 'alice');
      await use({ alice, bob, running });
    } finally {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await running.stop();
    }
  },
});

/** How many messages of each side are kept, over all threads. */
async function counted(extension: Extension): Promise<{ me: number; them: number }> {
  const facts = await extension.rows<FactRow>('facts');
  return {
    me: facts.filter(({ from }) => from === 'me').length,
    them: facts.filter(({ from }) => from === 'them').length,
  };
}

export const expectCounted = (extension: Extension, me: number, them: number) =>
  expect.poll(() => counted(extension)).toEqual({ me, them });

/** Everything Tend drew: its host stands right under the document element, its root open in the test build. */
export const bar = (page: Page) => page.locator('html > :not(head, body)');
