import { expect } from '@playwright/test';
import { read, type Bench } from './bench';
import { chromiumBench } from './chromium';
import { firefoxBench } from './firefox';

export const benches = { Chromium: chromiumBench, Firefox: firefoxBench };

export const editors = [
  ...['textarea', 'react', 'plain'],
  ...['lexical', 'slate', 'draft', 'quill1', 'quill2', 'tiptap', 'ckeditor', 'codemirror'],
];

/** The box and what the editor holds are the same, and this. */
export async function expectDraft(bench: Bench, editor: string, draft: string) {
  await expect.poll(() => bench.model(editor)).toBe(draft);
  expect(await read(bench, editor)).toBe(draft);
}

export async function typed(bench: Bench, editor: string, draft: string) {
  await bench.click(editor);
  for (const [index, line] of draft.split('\n').entries()) {
    if (index > 0) await bench.press('Enter');
    await bench.type(line);
  }
}
