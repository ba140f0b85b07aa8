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
      test(`${editor}: words go into an empty box; typing, keys and later words go on behind them`, async () => {
        await bench.click(editor);
        expect(await read(bench, editor)).toBe('');
        expect(await write(bench, editor, 'How did')).toEqual(took);
        await expectDraft(bench, editor, 'How did');
        await bench.type(' it ');
        expect(await write(bench, editor, 'go??')).toEqual(took);
        await bench.press('Backspace');
        await expectDraft(bench, editor, 'How did it go?');
      });

      test(`${editor}: words go in at the caret of a half-written draft`, async () => {
        await typed(bench, editor, 'Hi you');
        for (let step = 0; step < 3; step++) await bench.press('ArrowLeft');
        expect(await selection(bench, editor)).toEqual([3, 3]);
        expect(await write(bench, editor, 'there, ')).toEqual(took);
        expect(await selection(bench, editor)).toEqual([10, 10]);
        await bench.type('my ');
        await expectDraft(bench, editor, 'Hi there, my you');
      });

      test(`${editor}: words take the place of others, or of all, and nothing else changes`, async () => {
        await typed(bench, editor, 'So, soon. Bye');
        expect(await write(bench, editor, 'Coffee on Thursday?', { replace: [4, 9] })).toEqual(took);
        await expectDraft(bench, editor, 'So, Coffee on Thursday? Bye');
        expect(await write(bench, editor, 'How was the trip?', { replace: [0, 27] })).toEqual(took);
        await expectDraft(bench, editor, 'How was the trip?');
      });

      test(`${editor}: the slot is selected, and typing takes its place`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'Thursday after work?', { select: [0, 8] })).toEqual(took);
        expect(await selection(bench, editor)).toEqual([0, 8]);
        await bench.type('Now');
        await expectDraft(bench, editor, 'Now after work?');
      });

      test(`${editor}: several lines stay several lines`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'One\nTwo\n\nFour')).toEqual(took);
        expect(await read(bench, editor)).toBe('One\nTwo\n\nFour');
        await bench.type('!');
        expect(await read(bench, editor)).toBe('One\nTwo\n\nFour!');
      });

      test(`${editor}: emoji, the same words twice and right-to-left words arrive whole`, async () => {
        await bench.click(editor);
        expect(await write(bench, editor, 'Bravo 👩‍👩‍👧 ❤️ ')).toEqual(took);
        expect(await write(bench, editor, 'Bravo 👩‍👩‍👧 ❤️ ')).toEqual(took);
        expect(await write(bench, editor, 'كيف حالك؟ מה שלומך')).toEqual(took);
        await expectDraft(bench, editor, 'Bravo 👩‍👩‍👧 ❤️ Bravo 👩‍👩‍👧 ❤️ كيف حالك؟ מה שלומך');
      });

      for (const draft of ['', 'Half a', 'Oh\nNo']) {
        test(`${editor}: the draft ${JSON.stringify(draft)} is read as typed, and comes back to the letter`, async () => {
          await typed(bench, editor, draft);
          expect(await read(bench, editor)).toBe(draft);
          expect(await write(bench, editor, ' How was it?')).toEqual(took);
          expect(await read(bench, editor)).toBe(`${draft} How was it?`);
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

      test(`${editor}: what is sent right after an insertion has the words in it, and nothing of it stays`, async () => {
        await bench.evaluate(`window.addEventListener('keydown', function send(event) {
          if (event.key !== 'Enter') return;
          window.removeEventListener('keydown', send, true);
          event.preventDefault();
          event.stopImmediatePropagation();
          globalThis.sent = editors['${editor}'].text();
          editors['${editor}'].clear();
        }, true)`);
        await typed(bench, editor, 'Hi');
        expect(await write(bench, editor, ' there')).toEqual(took);
        await bench.press('Enter');
        expect(await bench.evaluate('globalThis.sent')).toBe('Hi there');
        await expectDraft(bench, editor, '');
        expect(await write(bench, editor, 'How are you?')).toEqual(took);
        await expectDraft(bench, editor, 'How are you?');
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
        await typed(bench, `refuses-${kind}`, 'my own');
        expect(await write(bench, `refuses-${kind}`, ' and yours')).toEqual(takenBack);
        await expectDraft(bench, `refuses-${kind}`, 'my own');
      });

      test(`${kind}: an editor that makes something else of it gets its draft back`, async () => {
        await typed(bench, `mangles-${kind}`, 'my own');
        expect(await write(bench, `mangles-${kind}`, ' and yours')).toEqual(takenBack);
        await expectDraft(bench, `mangles-${kind}`, 'my own');
      });
    }

    test('slate: a part of an editor is not taken for a box of its own', async () => {
      expect(await known(bench, 'slate')).toBe(true);
      expect(await known(bench, 'slate-line')).toBe(false);
    });

    const bold = (editor: string) => bench.evaluate(`document.querySelector('#${editor} strong').textContent`);

    for (const editor of ['quill1', 'quill2']) {
      test(`${editor}: bold words before an insertion stay bold`, async () => {
        await typed(bench, editor, 'Oh good');
        await bench.evaluate(`editors['${editor}'].bold(0, 2)`);
        expect(await write(bench, editor, ', Ana')).toEqual(took);
        expect(await read(bench, editor)).toBe('Oh good, Ana');
        expect(await bold(editor)).toBe('Oh');
      });

      test(`${editor}: bold words stay bold when others are replaced, and when that is taken back`, async () => {
        await typed(bench, editor, 'Oh, soon');
        await bench.evaluate(`editors['${editor}'].bold(0, 2)`);
        expect(await write(bench, editor, 'shall we meet on Friday?', { replace: [4, 8] })).toEqual(took);
        expect(await bold(editor)).toBe('Oh');
        expect(await bringBack(bench, editor, 'Oh, soon')).toEqual(took);
        expect(await read(bench, editor)).toBe('Oh, soon');
        expect(await bold(editor)).toBe('Oh');
      });
    }

    test('slate: emoji that are pictures are read, kept, and written behind', async () => {
      await typed(bench, 'slate', 'Hi ');
      await bench.evaluate(`editors.slate.emoji('☀️')`);
      await bench.type(' you');
      await expectDraft(bench, 'slate', 'Hi ☀️ you');
      expect(await write(bench, 'slate', '. How was it?')).toEqual(took);
      await expectDraft(bench, 'slate', 'Hi ☀️ you. How was it?');
      expect(await write(bench, 'slate', 'Hello', { replace: [0, 2] })).toEqual(took);
      await expectDraft(bench, 'slate', 'Hello ☀️ you. How was it?');
      expect(await bringBack(bench, 'slate', 'Hello ☀️ you')).toEqual(took);
      await expectDraft(bench, 'slate', 'Hello ☀️ you');
      await bench.type('!');
      await expectDraft(bench, 'slate', 'Hello ☀️ you!');
    });

    test('ckeditor: words of which it hears late that they are selected are replaced, not doubled', async () => {
      await typed(bench, 'ckeditor', 'So, soon. Bye');
      await bench.evaluate(`window.addEventListener('selectionchange', (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        setTimeout(() => document.dispatchEvent(new Event('selectionchange')), 250);
      }, true)`);
      expect(await write(bench, 'ckeditor', 'Coffee on Thursday?', { replace: [4, 9] })).toEqual(took);
      await expectDraft(bench, 'ckeditor', 'So, Coffee on Thursday? Bye');
    });
  });
}
