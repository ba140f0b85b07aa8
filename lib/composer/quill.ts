import type { Method } from './attempt';
import { selectionHeard } from './clipboard';
import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';

/** Quill hears of what is typed; its first version answers a paste by a script with deleting the selection. */
export const quill = (element: HTMLElement): Composer => editableWith(element, [typeLines(element)]);

/** How long it takes to draw anew what a deletion over several lines left, in milliseconds. */
const SETTLE = 30;

/** Line by line, as a person types: several at once Firefox runs into one. */
const typeLines =
  (element: HTMLElement): Method =>
  async (text, [start, end]) => {
    const [first = '', ...others] = text.split('\n');
    const type = typeInto(element);
    if (others.length && start < end) {
      type('', [start, end]);
      await selectionHeard(SETTLE);
      type(first, [start, start]);
    } else type(first, [start, end]);
    for (const line of others) {
      document.execCommand('insertParagraph');
      if (line) document.execCommand('insertText', false, line);
    }
  };
