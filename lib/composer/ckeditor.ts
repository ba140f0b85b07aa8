import type { Method } from './attempt';
import { beforeInput, paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith } from './editable';

/** CKEditor 5 lets nothing by that it did not do itself; how long it needs to hear of a caret, in milliseconds. */
const SETTLE = 60;
/** In a busy page (Teams) it hears of selected words this much later; before, they would stay beside what replaces them. */
const SELECTED = 350;

export const ckeditor = (element: HTMLElement): Composer =>
  editableWith(element, [pasteLines(element), beforeInput(element, 'insertText', SETTLE)]);

/** A paste's empty line begins a paragraph, which is one line of the draft, as Enter makes it. */
const pasteLines =
  (element: HTMLElement): Method =>
  (text, range) =>
    paste(element, range[0] < range[1] ? SELECTED : SETTLE)(text.replaceAll('\n', '\n\n'), range);
