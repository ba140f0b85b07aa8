import type { HandleRow, OfferRow } from '@/lib/people/rows';
import { test } from '../e2e/extension';
import { openPopup } from '../e2e/states/chat';
import { expectInTouch, weeksAgo, worthAHello } from '../e2e/states/hello';
import { bar, countFromNow, expect, expectCounted, firstChip, meet, type Meeting } from './meeting';
import { messengers } from './messengers';
import { NEWS, scroll, talk } from './scroll-back';

/** Most that a message is under way, in milliseconds. */
const ARRIVAL = 20_000;

for (const messenger of messengers) {
  test.describe(messenger.site, () => {
    // One conversation goes on from test to test: a server and two signed-in people take longer than what is tested.
    let meeting: Meeting;
    test.beforeAll(async ({ shared, browser }) => void (meeting = await meet(messenger, shared, browser)));
    test.afterAll(() => meeting.end());

    const directs = async () =>
      (await meeting.extension.rows<HandleRow>('handles')).filter(({ kind }) => kind === 'direct');

    test('from what they wrote to a chip, the composer, their screen and the popup', async () => {
      const { extension, alice, bob, running } = meeting;
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

      const { chip, words } = await firstChip(alice);
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
      await Promise.all([popup.close(), people.close()]);
      await alice.bringToFront();
    });

    test('nothing is counted twice', async () => {
      const { extension, alice, bob, running } = meeting;
      const expectMore = await countFromNow(extension);
      for (const [from, to, words] of [
        [bob, alice, 'Are you home?'],
        [alice, bob, 'ok'],
        [bob, alice, 'ok'],
        [alice, bob, 'On my way'],
      ] as const) {
        await running.say(from, words);
        await running.shown(to, words);
      }
      await expectMore(2, 2);

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
      await expectMore(2, 3);
      await running.say(second, 'See you');
      await running.shown(bob, 'See you');
      await expectMore(3, 3);
      expect(await directs()).toHaveLength(1);
      // Some messengers work in one tab only: the newest.
      await alice.close();
      meeting.alice = second;
    });

    test('scrolling back and forth counts nothing twice and settles nothing', async () => {
      const { extension, alice, bob, running } = meeting;
      const each = messenger.showsAtFirst / 2;
      const expectMore = await countFromNow(extension);
      const settled = async () =>
        (await extension.rows<OfferRow>('offers'))
          .map(({ outcome }) => outcome)
          .filter((outcome) => outcome !== 'ignored' && outcome !== null)
          .toSorted();
      const settledBefore = await settled();
      await talk(meeting, each);
      await expectMore(each, each);
      await running.reload(alice);
      await running.shown(alice, NEWS);
      await expect(alice.getByText('Alice 1!')).toHaveCount(0);

      await alice.locator(running.composer).click();
      const { chip, words } = await firstChip(alice);
      await chip.click();
      await expect(alice.locator(running.composer)).toHaveValue(words);
      const inserted = ['inserted', ...settledBefore];
      await expect.poll(settled).toEqual(inserted);
      const [before] = await directs();

      for (const _ of ['once', 'twice']) {
        await scroll(alice, 'up', 'Alice 1!');
        await scroll(alice, 'down', NEWS);
      }
      await expect(alice.locator(running.composer)).toHaveValue(words);
      expect(await settled()).toEqual(inserted);
      // A client may put the server's time of a message in place of that of its arrival.
      const [after] = await directs();
      expect(Math.abs(after!.lastFromMe! - before!.lastFromMe!)).toBeLessThan(ARRIVAL);
      expect(Math.abs(after!.lastFromThem! - before!.lastFromThem!)).toBeLessThan(ARRIVAL);
      await expectMore(each, each);

      await alice.locator(running.composer).press('Enter');
      await running.shown(bob, words);
      await expect.poll(settled).toEqual([...settledBefore, 'sentAsIs']);
      await expectMore(each + 1, each);
    });

    if (messenger.sideBySide) {
      test('several chats side by side: the one being written in counts', async () => {
        const { extension, alice, bob, running } = meeting;
        const expectMore = await countFromNow(extension);
        await running.say(bob, 'I finally passed my driving test on Friday!');
        await running.shown(alice, 'driving test');
        const { direct, group } = await running.openSideBySide!(alice);

        await group.click();
        await expect(bar(alice).getByRole('button')).not.toHaveCount(0);
        await expect(bar(alice).locator('.chip .words')).toHaveCount(0);
        await expect(bar(alice).getByRole('button', { name: /^Show/ })).toHaveCount(0);
        await direct.click();
        const { chip, words } = await firstChip(alice);
        await chip.click();
        await expect(direct).toHaveValue(words);
        await expect(group).toHaveValue('');
        await direct.press('Enter');
        await running.shown(bob, words);
        await expectMore(1, 1);
      });
    }
  });
}
