import type { Method } from './attempt';
import type { Composer } from './composer';
import { editableWith, typeInto } from './editable';
import { selectIn } from './editable-text';

/** Lexical keeps its own state: it is told through a paste, which it takes with all lines; typing keeps the first line only. */
export const lexical = (element: HTMLElement): Composer =>
  editableWith(element, [paste(element), replaceText(element), typeInto(element)]);

/** Lexical hears of a new selection through `selectionchange`, which comes a task later. */
const selectionHeard = () => new Promise<void>((resolve) => setTimeout(resolve));

const paste =
  (element: HTMLElement): Method =>
  async (text, range) => {
    element.focus();
    selectIn(element, range);
    await selectionHeard();
    if (text === '') {
      element.dispatchEvent(
        new InputEvent('beforeinput', {
          inputType: 'deleteContentBackward',
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
      return;
    }
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
    // Firefox hands on an empty clipboard; then this way is none.
    if (event.clipboardData?.getData('text/plain') === text) element.dispatchEvent(event);
  };

const replaceText =
  (element: HTMLElement): Method =>
  async (text, range) => {
    element.focus();
    selectIn(element, range);
    await selectionHeard();
    element.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'insertText',
        data: text,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  };
