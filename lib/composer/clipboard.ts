import type { Method } from './attempt';
import { selectIn } from './editable-text';

/** Editors that keep a selection of their own hear of a new one through `selectionchange`; some only act on it a while later. */
export const selectionHeard = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Enough for most, in milliseconds: Firefox tells of a new selection later than a timer of nothing. */
const SETTLE = 30;

/**
 * Hands text to the editor as a paste would, and takes words out as a cut would, without touching the clipboard.
 * `settle`: how long the editor needs to hear of the selection, in milliseconds.
 */
export const paste =
  (element: HTMLElement, settle = SETTLE): Method =>
  async (text, range) => {
    element.focus();
    selectIn(element, range);
    await selectionHeard(settle);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = clipboardEvent(text === '' ? 'cut' : 'paste', text, clipboardData);
    // A browser that hands on an empty clipboard would have the editor paste nothing over the selection.
    if (text === '' || event.clipboardData?.getData('text/plain') === text) element.dispatchEvent(event);
  };

/** Firefox empties the clipboard of an event made by a script unless it is told the text in its own two fields. */
function clipboardEvent(type: 'paste' | 'cut', text: string, clipboardData: DataTransfer): ClipboardEvent {
  const options: ClipboardEventInit & { data?: string; dataType?: string } = {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const event = new ClipboardEvent(type, options);
  if (event.clipboardData?.getData('text/plain') === text) return event;
  return new ClipboardEvent(type, { ...options, data: text, dataType: 'text/plain' } as ClipboardEventInit);
}

/** Tells the editor what is about to be typed over the selection, and leaves the doing to it. */
export const beforeInput =
  (element: HTMLElement, inputType: 'insertText' | 'insertReplacementText', settle = 0): Method =>
  async (text, range) => {
    element.focus();
    selectIn(element, range);
    await selectionHeard(settle);
    const data = text === '' ? {} : { data: text };
    const type = text === '' ? 'deleteContentBackward' : inputType;
    element.dispatchEvent(
      new InputEvent('beforeinput', { inputType: type, ...data, bubbles: true, cancelable: true, composed: true }),
    );
  };
