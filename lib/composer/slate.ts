import type { Method } from './attempt';
import { beforeInput, paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith } from './editable';

/** Slate listens to the selection every tenth of a second; a paste sooner goes where the caret was. In milliseconds. */
const SETTLE = 120;

/** Slate draws from its own tree: text typed by a script into the page would be wiped by the next key. */
export const slate = (element: HTMLElement): Composer =>
  editableWith(element, [replace(element), paste(element, SETTLE)]);

/** Replacing looks at the selection anew, so nothing has to wait; only a paste makes lines of several lines. */
const replace =
  (element: HTMLElement): Method =>
  (text, range) =>
    (text.includes('\n') ? paste(element, SETTLE) : beforeInput(element, 'insertReplacementText'))(text, range);
