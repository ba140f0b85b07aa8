import { paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';

/** ProseMirror, and Tiptap on it: typing keeps every line; a paste joins empty ones. */
export const prosemirror = (element: HTMLElement): Composer =>
  editableWith(element, [typeInto(element), paste(element)]);
