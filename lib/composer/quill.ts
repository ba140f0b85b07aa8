import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';

/** Quill hears of what is typed; its first version answers a paste by a script with deleting the selection. */
export const quill = (element: HTMLElement): Composer => editableWith(element, [typeInto(element)]);
