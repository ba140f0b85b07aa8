import { beforeInput, paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';

/** Lexical keeps its own state: it is told through a paste, which it takes with all lines; typing keeps the first line only. */
export const lexical = (element: HTMLElement): Composer =>
  editableWith(element, [paste(element), beforeInput(element, 'insertText'), typeInto(element)]);
