import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { bringBack, known, read, selection, write, type Bench } from './bench';
import { benches, editors, expectDraft, typed } from './drafts';
import { servePage, type Served } from './serve';

/** Their history takes back what was typed within the same second, too. */
const undoesMore = ['slate', 'quill1', 'quill2', 'tiptap'];
/** It forgets its caret with the focus: words go to the end. */
const forgetsCaret = ['draft'];
const took = { took: true };
const takenBack = { took: false, restored: true };

for (const [name, launch] of Object.entries(benches)) {
  test.describe(name, () => {
    let bench: Bench;
    let page: Served;

    test.beforeAll(async () => {
      page = await servePage(resolve(import.meta.dirname, 'editors'));
      bench = await launch(page.url);
    });
    test.afterAll(async () => {
      await bench.close();
      page.stop();
    });
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a test needs from this pattern
    test.beforeEach(({}, { title }) => bench.open(title.split(':')[0]!));

    for (const editor of editors) {
      test(`${editor}: words go into an empty box, and typing goes on behind them`, async () => {
        await bench.click(editor);
        expect(await read(bench, editor)).toBe('');
        expect(await write(bench, editor, 'How did it go?')).toEqual(took);
        await expectDraft(bench, editor, 'How did it go?');
        await bench.type(' Tell me');
        await expectDraft(bench, editor, 'How did it go? Tell me');
      });

      test(`${editor}: words go in at the caret of a half-written draft`, async () => {
        await typed(bench, editor, 'Hello you');
        for (let step = 0; step < 3; step++) await bench.press('ArrowLeft');
        expect(await selection(bench, editor)).toEqual([6, 6]);
        expect(await write(bench, editor, 'there, ')).toEqual(took);
        expect(await selection(bench, editor)).toEqual([13, 13]);
        await bench.type('dear ');
        await expectDraft(bench, editor, 'Hello there, dear you');
      });

      test(`${editor}: words take the place of others, and nothing else changes`, async () => {
        await typed(bench, editor, 'So, we should catch up soon. Bye');
        expect(await write(bench, editor, 'Coffee on Thursday?', { replace: [4, 28] })).toEqual(took);
        await expectDraft(bench, editor, 'So, Coffee on Thursday? Bye');
      });

      test(`${editor}: the slot is selected, and typing takes its place`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'Thursday after work?', { select: [0, 8] })).toEqual(took);
        expect(await selection(bench, editor)).toEqual([0, 8]);
        await bench.type('Sunday');
        await expectDraft(bench, editor, 'Sunday after work?');
      });

      test(`${editor}: several lines stay several lines`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'One\nTwo\n\nFour')).toEqual(took);
        expect(await read(bench, editor)).toBe('One\nTwo\n\nFour');
        await bench.type('!');
        expect(await read(bench, editor)).toBe('One\nTwo\n\nFour!');
      });

      test(`${editor}: emoji and right-to-left words arrive whole`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'Bravo 👩‍👩‍👧 ❤️ ')).toEqual(took);
        expect(await write(bench, editor, 'كيف حالك؟ מה שלומך')).toEqual(took);
        await expectDraft(bench, editor, 'Bravo 👩‍👩‍👧 ❤️ كيف حالك؟ מה שלומך');
      });

      test(`${editor}: the same words twice are there twice`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'Well done. ')).toEqual(took);
        expect(await write(bench, editor, 'Well done. ')).toEqual(took);
        await expectDraft(bench, editor, 'Well done. Well done. ');
      });

      test(`${editor}: words typed on several lines are read as they stand`, async () => {
        await typed(bench, editor, 'One\nTwo');
        expect(await read(bench, editor)).toBe('One\nTwo');
        expect(await write(bench, editor, ' and a half')).toEqual(took);
        expect(await read(bench, editor)).toBe('One\nTwo and a half');
      });

      for (const draft of ['', 'Half a thought', 'One\nTwo']) {
        test(`${editor}: the earlier draft ${JSON.stringify(draft)} comes back to the letter`, async () => {
          await typed(bench, editor, draft);
          expect(await write(bench, editor, ' How was it?')).toEqual(took);
          expect(await bringBack(bench, editor, draft)).toEqual(took);
          expect(await read(bench, editor)).toBe(draft);
          await bench.type('x');
          expect(await read(bench, editor)).toBe(`${draft}x`);
        });
      }

      test(`${editor}: Ctrl+Z takes an insertion back`, async () => {
        await typed(bench, editor, 'Hi');
        expect(await write(bench, editor, ' there')).toEqual(took);
        await bench.undoKey();
        await expectDraft(bench, editor, undoesMore.includes(editor) ? '' : 'Hi');
      });

      test(`${editor}: with the focus elsewhere nothing is selected, and words go where the caret was`, async () => {
        await typed(bench, editor, 'ab');
        await bench.press('ArrowLeft');
        // The editor itself hears of its caret a moment after the key.
        await expect.poll(() => selection(bench, editor)).toEqual([1, 1]);
        await bench.click('elsewhere');
        expect(await selection(bench, editor)).toBeNull();
        expect(await write(bench, editor, '-')).toEqual(took);
        await expectDraft(bench, editor, forgetsCaret.includes(editor) ? 'ab-' : 'a-b');
      });
    }

    for (const editor of name === 'Chromium' ? editors : []) {
      test(`${editor}: words wait until an input method is done`, async () => {
        await bench.click(editor);
        await bench.compose?.('にほ');
        const written = write(bench, editor, '!');
        await bench.compose?.('にほん');
        expect(await read(bench, editor)).toBe('にほん');
        await bench.commit?.('日本');
        expect(await written).toEqual(took);
        await expectDraft(bench, editor, '日本!');
      });
    }

    for (const kind of ['textarea', 'plain', 'lexical']) {
      test(`${kind}: an editor that refuses keeps its draft, and it is said`, async () => {
        await typed(bench, `refuses-${kind}`, 'my own words');
        expect(await write(bench, `refuses-${kind}`, ' and yours')).toEqual(takenBack);
        await expectDraft(bench, `refuses-${kind}`, 'my own words');
      });

      test(`${kind}: an editor that makes something else of it gets its draft back`, async () => {
        await typed(bench, `mangles-${kind}`, 'my own words');
        expect(await write(bench, `mangles-${kind}`, ' and yours')).toEqual(takenBack);
        await expectDraft(bench, `mangles-${kind}`, 'my own words');
      });
    }

    test('slate: a part of an editor is not taken for a box of its own', async () => {
      expect(await known(bench, 'slate')).toBe(true);
      expect(await known(bench, 'slate-line')).toBe(false);
    });
  });
}
