import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { bringBack, read, write, type Bench } from './bench';
import { benches, editors, expectDraft, typed } from './drafts';
import { servePage, type Served } from './serve';

const took = { took: true };

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

      test(`${editor}: keys and later words hold after an insertion`, async () => {
        await typed(bench, editor, 'So ');
        expect(await write(bench, editor, 'good')).toEqual(took);
        await bench.type(' of you');
        await bench.press('Backspace');
        await expectDraft(bench, editor, 'So good of yo');
      });

      test(`${editor}: a half-written draft is replaced, not doubled`, async () => {
        await typed(bench, editor, 'I wanted to');
        expect(await write(bench, editor, 'How was the trip?', { replace: [0, 11] })).toEqual(took);
        await expectDraft(bench, editor, 'How was the trip?');
      });
    }

    const bold = (editor: string) => bench.evaluate(`document.querySelector('#${editor} strong').textContent`);

    for (const editor of ['quill1', 'quill2']) {
      test(`${editor}: bold words before an insertion stay bold`, async () => {
        await typed(bench, editor, 'Really good');
        await bench.evaluate(`editors['${editor}'].bold(0, 6)`);
        expect(await write(bench, editor, ', Ana')).toEqual(took);
        expect(await read(bench, editor)).toBe('Really good, Ana');
        expect(await bold(editor)).toBe('Really');
      });

      test(`${editor}: bold words stay bold when others are replaced, and when that is taken back`, async () => {
        await typed(bench, editor, 'Really, we should catch up soon');
        await bench.evaluate(`editors['${editor}'].bold(0, 6)`);
        expect(await write(bench, editor, 'shall we meet on Friday?', { replace: [8, 31] })).toEqual(took);
        expect(await bold(editor)).toBe('Really');
        expect(await bringBack(bench, editor, 'Really, we should catch up soon')).toEqual(took);
        expect(await read(bench, editor)).toBe('Really, we should catch up soon');
        expect(await bold(editor)).toBe('Really');
      });
    }

    test('slate: emoji that are pictures are read, kept, and written behind', async () => {
      await typed(bench, 'slate', 'Good morning ');
      await bench.evaluate(`editors.slate.emoji('☀️')`);
      await bench.type(' you');
      await expectDraft(bench, 'slate', 'Good morning ☀️ you');
      expect(await write(bench, 'slate', '. How was it?')).toEqual(took);
      await expectDraft(bench, 'slate', 'Good morning ☀️ you. How was it?');
      expect(await write(bench, 'slate', 'Hello', { replace: [0, 12] })).toEqual(took);
      await expectDraft(bench, 'slate', 'Hello ☀️ you. How was it?');
      expect(await bringBack(bench, 'slate', 'Hello ☀️ you')).toEqual(took);
      await expectDraft(bench, 'slate', 'Hello ☀️ you');
      await bench.type('!');
      await expectDraft(bench, 'slate', 'Hello ☀️ you!');
    });

    test('ckeditor: words of which it hears late that they are selected are replaced, not doubled', async () => {
      await typed(bench, 'ckeditor', 'So, we should catch up soon. Bye');
      await bench.evaluate(`window.addEventListener('selectionchange', (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        setTimeout(() => document.dispatchEvent(new Event('selectionchange')), 250);
      }, true)`);
      expect(await write(bench, 'ckeditor', 'Coffee on Thursday?', { replace: [4, 28] })).toEqual(took);
      await expectDraft(bench, 'ckeditor', 'So, Coffee on Thursday? Bye');
    });
  });
}
