import { report } from '@/lib/errors';
import { sendToBackground } from '@/lib/messages';

type ClickParts = typeof import('./on-click');

declare global {
  /** Brought into this page by the background when they are asked for. */
  var tendClickParts: ClickParts | undefined;
}

let coming: Promise<ClickParts | null> | null = null;

/** Asks once for what a click needs. Null when it did not come: words are offered to be copied, and the next click asks again. */
export function clickParts(): Promise<ClickParts | null> {
  coming ??= load().catch((error: unknown) => {
    coming = null;
    report('click parts', error);
    return null;
  });
  return coming;
}

/** What an earlier Tend left in the same page is replaced too. */
async function load(): Promise<ClickParts> {
  await sendToBackground('clickPartsWanted', null);
  if (!globalThis.tendClickParts) throw new Error('They did not come.');
  return globalThis.tendClickParts;
}
