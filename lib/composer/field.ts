import type { Span } from '@/lib/coach/advice';
import { writeProven, type Method } from './attempt';
import type { Composer } from './composer';
import { hasFocus } from './editable';

type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: HTMLElement): element is Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** A textarea or input, whatever framework watches it. */
export function field(element: Field): Composer {
  const read = () => element.value;
  return {
    element,
    read,
    selection: () => (hasFocus(element) ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : null),
    async write(text, { replace, select } = {}) {
      const caret = element.selectionStart ?? read().length;
      const range: Span = replace ?? [caret, caret];
      const [start, end] = select ?? [text.length, text.length];
      const place = () => element.setSelectionRange(range[0] + start, range[0] + end);
      return writeProven({ read, methods: [typeInto(element), setValue(element)] }, text, range, place);
    },
  };
}

/** As if typed: frameworks hear it and Ctrl+Z takes it back. */
const typeInto =
  (element: Field): Method =>
  (text, range) => {
    element.focus();
    element.setSelectionRange(...range);
    if (text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, text);
  };

/** Past a framework's own watch on `value`, then told about it. Undo by keyboard is lost, so it comes second. */
const setValue =
  (element: Field): Method =>
  (text, [start, end]) => {
    const value = element.value.slice(0, start) + text + element.value.slice(end);
    const prototype =
      element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  };
