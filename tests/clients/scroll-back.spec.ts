import type { Page } from '@playwright/test';
import type { HandleRow, OfferRow } from '@/lib/people/rows';
import type { Extension } from '../e2e/extension';
import { bar, expect, expectCounted, type Meeting, test } from './meeting';
import { messengers } from './messengers';

const BATCH = 10;
/** Most that a message is under way, in milliseconds. */
const ARRIVAL = 20_000;
const NEWS = 'I finally finished the pottery course on Sunday!';

/** Both write, ten messages at a time; one of the ten is always the same word. */
async function talk({ alice, bob, running }: Meeting, each: number): Promise<void> {
  for (let first = 1; first <= each; first += BATCH) {
    for (const [from, to, name] of [
      [alice, bob, 'Alice'],
      [bob, alice, 'Bob'],
    ] as const) {
      const lines = Array.from({ length: BATCH }, (_, index) => (index === 4 ? 'ok' : `${name} ${first + index}!`));
      if (name === 'Bob' && first + BATCH > each) lines.splice(-1, 1, NEWS);
      for (const line of lines) await running.say(from, line);
      await running.shown(to, lines.at(-1)!);
    }
  }
}

/** Scrolls the messages, a screen at a time, until this is in view. */
function scroll(page: Page, by: number, text: string): Promise<void> {
  return page.evaluate(
    async ({ by, text }) => {
      const saying = (said: RegExp | string): Element[] => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: Element[] = [];
        while (texts.nextNode())
          if (texts.currentNode.textContent?.match(said)) found.push(texts.currentNode.parentElement!);
        return found;
      };
      const scrolls = (box: Element) =>
        box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY);
      for (;;) {
        let box: Element | null = saying(/(?:Alice|Bob) \d+!/)[0] ?? null;
        while (box && !scrolls(box)) box = box.parentElement;
        const seen = box?.getBoundingClientRect();
        const isInView = (message: Element) => {
          const { top, bottom } = message.getBoundingClientRect();
          return box!.contains(message) && top < seen!.bottom && bottom > seen!.top;
        };
        if (box && saying(text).some(isInView)) return;
        // A client that shows part of the messages goes on only when they move: at the end they are drawn back first.
        for (const way of [-by / 50, by]) {
          box?.scrollBy({ top: way });
          for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
        }
      }
    },
    { by, text },
  );
}

const direct = async (extension: Extension) =>
  (await extension.rows<HandleRow>('handles')).find(({ kind }) => kind === 'direct')!;

for (const messenger of messengers) {
  test.describe(messenger.site, () => {
    test.use({ messenger });
    const each = messenger.showsAtFirst / 2;

    test('scrolling back and forth counts nothing twice and settles nothing', async ({ extension, meeting }) => {
      const { alice, bob, running } = meeting;
      await talk(meeting, each);
      await expectCounted(extension, each, each);
      await running.reload(alice);
      await running.shown(alice, NEWS);
      await expect(alice.getByText('Alice 1!')).toHaveCount(0);

      await alice.locator(running.composer).click();
      const chip = bar(alice).locator('.chip .words').first();
      const folded = bar(alice).getByRole('button', { name: /^Show \d suggestions?$/ });
      await expect(chip.or(folded)).toBeVisible();
      if (await folded.isVisible()) await folded.click();
      const words = (await chip.textContent())!.trim();
      await chip.click();
      await expect(alice.locator(running.composer)).toHaveValue(words);
      const outcomes = async () =>
        (await extension.rows<OfferRow>('offers'))
          .map(({ outcome }) => outcome)
          .filter((outcome) => outcome !== 'ignored' && outcome !== null);
      await expect.poll(outcomes).toEqual(['inserted']);
      const before = await direct(extension);

      for (const _ of ['once', 'twice']) {
        await scroll(alice, -3000, 'Alice 1!');
        await scroll(alice, 3000, NEWS);
      }
      await expect(alice.locator(running.composer)).toHaveValue(words);
      expect(await outcomes()).toEqual(['inserted']);
      // A client may put the server's time of a message in place of that of its arrival.
      const after = await direct(extension);
      expect(Math.abs(after.lastFromMe! - before.lastFromMe!)).toBeLessThan(ARRIVAL);
      expect(Math.abs(after.lastFromThem! - before.lastFromThem!)).toBeLessThan(ARRIVAL);
      await expectCounted(extension, each, each);

      await alice.locator(running.composer).press('Enter');
      await running.shown(bob, words);
      await expect.poll(outcomes).toEqual(['sentAsIs']);
      await expectCounted(extension, each + 1, each);
    });
  });
}
