import type { BrowserContext } from '@playwright/test';

/** Opens one of Tend's pages anew for each sample: milliseconds from the navigation to the frame with the first person's row. */
export async function timeFirstRow(
  context: BrowserContext,
  url: string,
  row: string,
  samples: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const page = await context.newPage();
    await page.addInitScript((row) => {
      const looking = new MutationObserver(() => {
        if (!document.querySelector(row)) return;
        looking.disconnect();
        requestAnimationFrame(() => {
          const frame = new MessageChannel();
          frame.port1.addEventListener('message', () => performance.mark('first row'));
          frame.port1.start();
          frame.port2.postMessage(null);
        });
      });
      looking.observe(document, { childList: true, subtree: true });
    }, row);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('first row').length > 0);
    times.push(await page.evaluate(() => performance.getEntriesByName('first row')[0]!.startTime));
    await page.close();
  }
  return times;
}
