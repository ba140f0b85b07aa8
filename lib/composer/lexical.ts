import type { Method } from './attempt';
import { beforeInput, paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';
import { selectIn } from './editable-text';

/** Lexical keeps its own state: it is told through a paste, which it takes with all lines; typing keeps the first line only. */
export const lexical = (element: HTMLElement): Composer =>
  editableWith(
    element,
    [paste(element), beforeInput(element, 'insertText'), typeInto(element)].map((method) => caughtUp(element, method)),
  );

/**
 * A step of the caret right after a key it leaves out, and it would hear of nothing when the same place is selected again:
 * it is told where the caret is before anything is written.
 */
const caughtUp =
  (element: HTMLElement, method: Method): Method =>
  (text, range) => {
    element.focus();
    selectIn(element, range);
    element.ownerDocument.dispatchEvent(new Event('selectionchange'));
    return method(text, range);
  };
