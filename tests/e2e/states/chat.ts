import { expect, type Locator, type Page } from '@playwright/test';
import type { Message } from '@/lib/conversation/thread';
import type { FactRow, OfferRow } from '@/lib/people/rows';
import { servePlayground, type Playground } from '../../playground/server';
import { type Extension, test as withExtension } from '../extension';

/** The playground with Tend beside it. */
export interface Chat {
  page: Page;
  composer: Locator;
  bar: Locator;
  chips: Locator;
  /** Opens somebody's chat and puts the caret into the composer. */
  open(name: string): Promise<void>;
  /** How many messages the page shows. */
  shown(): Promise<number>;
  /** Shows messages, all at once, without the playground's own code, as another site would. */
  show(...messages: Shown[]): Promise<void>;
}

interface Shown {
  from: 'me' | 'them';
  text: string;
  status?: Message['status'];
  id?: string;
  /** Who wrote it, in a group. */
  author?: string;
  daysAgo?: number;
}

/** `chat`: the test build on the playground, switched on. */
export const test = withExtension.extend<{ chat: Chat; playground: Playground }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  playground: async ({}, use) => {
    const playground = await servePlayground();
    await use(playground);
    playground.stop();
  },
  chat: async ({ extension, playground }, use) => {
    await extension.switchOn(new URL(playground.url).hostname, 'playground');
    const page = await extension.context.newPage();
    await page.goto(playground.url);
    await use(chatIn(page));
  },
});

export function chatIn(page: Page): Chat {
  const bar = page.getByRole('region', { name: 'Tend suggestions' });
  return {
    page,
    composer: page.locator('#composer'),
    bar,
    chips: bar.locator('.chip .words'),
    async open(name) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.locator('#composer').click();
    },
    shown: () => page.getByRole('log').locator('[data-id]').count(),
    async show(...messages) {
      const rows = messages.map(({ id, author, daysAgo = 0, status = 'sent', from, text }) => ({
        text,
        at: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
        data: { id: id ?? `shown-${text}`, from, status, ...(author && { author }) },
      }));
      await page.getByRole('log').evaluate((log, shown) => {
        const drawn = shown.map(({ text, at, data }) => {
          const row = log.ownerDocument.createElement('li');
          Object.assign(row.dataset, data);
          row.innerHTML = '<p></p><time></time>';
          row.firstElementChild!.textContent = text;
          row.lastElementChild!.setAttribute('datetime', at);
          return row;
        });
        log.append(...drawn);
      }, rows);
    },
  };
}

/** The popup as it opens over a tab. */
export async function openPopup(extension: Extension, page: Page): Promise<Page> {
  const worker = await extension.worker();
  const pattern = `*://${new URL(page.url()).hostname}/*`;
  const tab: number = await worker.evaluate(`chrome.tabs.query({ url: '${pattern}' }).then(([tab]) => tab.id)`);
  return extension.openPage(`popup.html?tab=${tab}`);
}

/** How many messages are kept, over all chats. */
export const expectKept = (extension: Extension, count: number) =>
  expect.poll(async () => (await extension.rows<FactRow>('facts')).length).toBe(count);

/** What became of offers. */
export const outcomes = async (extension: Extension) =>
  (await extension.rows<OfferRow>('offers')).flatMap(({ outcome }) => outcome ?? []);
