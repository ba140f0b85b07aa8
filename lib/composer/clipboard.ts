import type { Span } from '@/lib/coach/advice';
import type { Method } from './attempt';
import { selectIn } from './editable-text';
import { pause } from './frame';

/**
 * Selects in an editor that keeps a selection of its own. It hears of a new one through `selectionchange`, and some only
 * act on it a while later, in milliseconds. One that missed the person's last step would hear of nothing when the same
 * place is selected again: so it is told.
 */
async function selectHeard(element: HTMLElement, range: Span, milliseconds: number): Promise<void> {
  element.focus();
  selectIn(element, range);
  element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  await pause(milliseconds);
}

/** Enough for most, in milliseconds: Firefox tells of a new selection later than a timer of nothing. */
const SETTLE = 30;

/**
 * Hands text to the editor as a paste would, and takes words out as a cut would, without touching the clipboard.
 * `settle`: how long the editor needs to hear of the selection, in milliseconds.
 */
export const paste =
  (element: HTMLElement, settle = SETTLE): Method =>
  async (text, range) => {
    await selectHeard(element, range, settle);
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
    await selectHeard(element, range, settle);
    const data = text === '' ? {} : { data: text };
    const type = text === '' ? 'deleteContentBackward' : inputType;
    element.dispatchEvent(
      new InputEvent('beforeinput', { inputType: type, ...data, bubbles: true, cancelable: true, composed: true }),
    );
  };
