import type { BrowserContext, Page } from '@playwright/test';

/** A page with the mark of Converse at an address of its own, and nothing more. */
export async function openMessenger(context: BrowserContext, url = 'https://chat.example/'): Promise<Page> {
  await context.route('https://chat.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Chat</title><converse-root></converse-root>',
    }),
  );
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
