import type { HandleRow, OfferRow } from '@/lib/people/rows';
import { openPopup } from '../e2e/states/chat';
import { expectInTouch, weeksAgo, worthAHello } from '../e2e/states/hello';
import { bar, expect, expectCounted, test } from './meeting';
import { messengers } from './messengers';

for (const messenger of messengers) {
  test.describe(messenger.site, () => {
    test.use({ messenger });

    test('from what they wrote to a chip, the composer, their screen and the popup', async ({ extension, meeting }) => {
      const { alice, bob, running } = meeting;
      const news = 'I started a pottery course on Sunday!';
      // Where it can be weeks old, it waits until Tend says that they are worth a hello.
      const old = running.arriveFrom !== undefined;
      if (running.arriveFrom) running.arriveFrom('bob', news, weeksAgo());
      else await running.say(bob, news);
      await running.shown(alice, 'pottery course');
      if (old) {
        await expectCounted(extension, 0, 1);
        await running.openGroup(alice);
        const hello = await worthAHello(extension, running.names.bob);
        await hello.getByRole('button', { name: `Open chat with ${running.names.bob}` }).click();
        await running.shown(alice, 'pottery course');
      }
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
      if (old) await expectInTouch(extension, running.names.bob);

      const [handle] = await extension.rows<HandleRow>('handles');
      expect(handle).toMatchObject({ site: messenger.site, kind: 'direct', name: running.names.bob });
      const popup = await openPopup(extension, alice);
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
