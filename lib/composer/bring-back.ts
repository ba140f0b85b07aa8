import type { Composer, WriteResult } from './composer';
import { difference } from './difference';

/** Makes the draft what it was before. Only what differs is written, so that the rest keeps its bold words and links. */
export async function bringBack(composer: Composer, draft: string): Promise<WriteResult> {
  const now = composer.read();
  if (now === draft) return { took: true };
  const { range, text } = difference(now, draft);
  return composer.write(text, { replace: range });
}
