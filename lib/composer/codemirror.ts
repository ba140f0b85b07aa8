import { paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';

export const codemirror = (element: HTMLElement): Composer =>
  editableWith(element, [paste(element), typeInto(element)]);
