import { type BrowserContext, chromium, expect as patient, type Page } from '@playwright/test';
import type { FactRow, HandleRow, OfferRow } from '@/lib/people/rows';
import { chromiumArguments, type Extension, test as withExtension } from '../e2e/extension';
import { chromiumPath } from '../setup/browsers.mjs';
import type { Messenger, RunningMessenger } from './messenger';
import { messengers } from './messengers';

/** Two browsers and a server start side by side on machines of any speed. */
const expect = patient.configure({ timeout: 20_000 });

interface Meeting {
  /** The one who uses Tend. */
  alice: Page;
  /** Their friend, in a browser without it. */
  bob: Page;
  running: RunningMessenger;
}

const test = withExtension.extend<{ messenger: Messenger; meeting: Meeting }>({
  messenger: [messengers[0]!, { option: true }],
  meeting: async ({ messenger, extension }, use) => {
    const [running, browser] = await Promise.all([
      messenger.start(),
      chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments }),
    ]);
    try {
      await extension.switchOn(messenger.hostname, messenger.site);
      const friends: BrowserContext = await browser.newContext({ locale: 'en-US' });
      const bob = await running.open(friends, 'bob');
      const alice = await running.open(extension.context, 'alice');
      await use({ alice, bob, running });
    } finally {
      await browser.close();
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

const expectCounted = (extension: Extension, me: number, them: number) =>
  expect.poll(() => counted(extension)).toEqual({ me, them });

/** Everything Tend drew: its host stands right under the document element, its root open in the test build. */
const bar = (page: Page) => page.locator('html > :not(head, body)');

/** The popup as it opens over a tab. */
async function openPopupOver(extension: Extension, page: Page): Promise<Page> {
  const worker = await extension.worker();
  const pattern = `*://${new URL(page.url()).hostname}/*`;
  const tab: number = await worker.evaluate(`chrome.tabs.query({ url: '${pattern}' }).then(([tab]) => tab.id)`);
  return extension.openPage(`popup.html?tab=${tab}`);
}

for (const messenger of messengers) {
  test.describe(messenger.site, () => {
    test.use({ messenger });

    test('from what they wrote to a chip, the composer, their screen and the popup', async ({ extension, meeting }) => {
      const { alice, bob, running } = meeting;
      await running.say(bob, 'I finally finished the pottery course on Sunday!');
      await running.shown(alice, 'pottery course');
      await alice.locator(running.composer).click();

      const chip = bar(alice).locator('.chip .words').first();
      const folded = bar(alice).getByRole('button', { name: /^Show \d suggestions?$/ });
      await expect(chip.or(folded)).toBeVisible();
      if (await folded.isVisible()) await folded.click();
      const words = (await chip.textContent())?.trim() ?? '';
      await chip.click();
      await expect(alice.locator(running.composer)).toHaveValue(words);

      await alice.locator(running.composer).press('Enter');
      await running.shown(bob, words);
      await expectCounted(extension, 1, 1);
      await expect
        .poll(async () => (await extension.rows<OfferRow>('offers')).map(({ outcome }) => outcome))
        .toContain('sentAsIs');

      const [handle] = await extension.rows<HandleRow>('handles');
      expect(handle).toMatchObject({ site: messenger.site, kind: 'direct', name: running.names.bob });
      const popup = await openPopupOver(extension, alice);
      await expect(popup.locator('.health[data-state="reading"]')).toContainText('2 messages');
      const people = await extension.openPage('dashboard.html');
      await expect(people.getByRole('main')).toContainText(running.names.bob);
    });

    test('nothing is counted twice', async ({ extension, meeting }) => {
      const { alice, bob, running } = meeting;
      for (const [from, to, words] of [
        [bob, alice, 'Are you home?'],
        [alice, bob, 'ok'],
        [bob, alice, 'ok'],
        [alice, bob, 'On my way'],
      ] as const) {
        await running.say(from, words);
        await running.shown(to, words);
      }
      await expectCounted(extension, 2, 2);

      await running.reload(alice);
      await running.shown(alice, 'On my way');
      await running.openGroup(alice);
      await running.openDirect(alice);
      await running.shown(alice, 'On my way');
      const second = await running.open(extension.context, 'alice');
      await running.shown(second, 'On my way');
      await running.say(bob, 'Good');
      await running.shown(second, 'Good');
      if (messenger.manyTabs) await running.shown(alice, 'Good');
      await expectCounted(extension, 2, 3);
      await running.say(second, 'See you');
      await running.shown(bob, 'See you');
      await expectCounted(extension, 3, 3);
      const direct = (await extension.rows<HandleRow>('handles')).filter(({ kind }) => kind === 'direct');
      expect(direct).toHaveLength(1);
    });
  });
}
