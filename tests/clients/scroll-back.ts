import type { Page } from '@playwright/test';
import type { Meeting } from './meeting';

const BATCH = 10;
export const NEWS = 'I finally finished the pottery course on Sunday!';

/** Both write, ten messages at a time; one of the ten is always the same word. */
export async function talk({ alice, bob, running }: Meeting, each: number): Promise<void> {
  for (let first = 1; first <= each; first += BATCH) {
    for (const [from, to, name] of [
      [alice, bob, 'Alice'],
      [bob, alice, 'Bob'],
    ] as const) {
      const lines = Array.from({ length: BATCH }, (_, index) => (index === 4 ? 'ok' : `${name} ${first + index}!`));
      if (name === 'Bob' && first + BATCH > each) lines.splice(-1, 1, NEWS);
      await running.sayAll(from, lines);
      await running.shown(to, lines.at(-1)!);
    }
  }
}

/** Scrolls the messages, a screen at a time, until this is in view. */
export function scroll(page: Page, way: 'up' | 'down', text: string): Promise<void> {
  return page.evaluate(
    async ({ way, text }) => {
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
        const screen = 0.9 * (box?.clientHeight ?? 0) * (way === 'up' ? -1 : 1);
        for (const top of [-screen / 50, screen]) {
          box?.scrollBy({ top });
          for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
        }
      }
    },
    { way, text },
  );
}
