import { paste } from './clipboard';
import type { Composer } from './composer';
import { editableWith } from './editable';

/** After an input method is done Draft.js takes this long to understand what was written, in milliseconds. */
const SETTLE = 40;

/** Draft.js understands a paste alone: typing by a script into an empty box ends it for good. */
export const draftJs = (element: HTMLElement): Composer => editableWith(element, [paste(element, SETTLE)]);
