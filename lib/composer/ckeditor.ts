import { beforeInput, paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith } from './editable';

/** CKEditor 5 lets nothing by that it did not do itself; how long it needs to hear of a selection, in milliseconds. */
const SETTLE = 60;

export const ckeditor = (element: HTMLElement): Composer =>
  editableWith(element, [paste(element, SETTLE), beforeInput(element, 'insertText', SETTLE)]);
