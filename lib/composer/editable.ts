import type { Span } from '@/lib/coach/advice';
import { writeProven, type Method } from './attempt';
import type { Composer } from './composer';
import { selectIn, selectionIn, textOf } from './editable-text';

/** A composer over an editable element, with the ways to write that its framework understands, best first. */
export function editableWith(element: HTMLElement, methods: readonly Method[]): Composer {
  const read = () => textOf(element);
  return {
    element,
    read,
    selection: () => (hasFocus(element) ? selectionIn(element) : null),
    async write(text, { replace, select } = {}) {
      const caret = selectionIn(element)?.[0] ?? read().length;
      const range: Span = replace ?? [caret, caret];
      const [start, end] = select ?? [text.length, text.length];
      const place = () => selectIn(element, [range[0] + start, range[0] + end]);
      return writeProven({ read, methods }, text, range, place);
    },
  };
}

export function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && element.contains(root.activeElement);
}

/** A plain editable box: as if typed, so that the page hears it and Ctrl+Z takes it back. */
export const editable = (element: HTMLElement): Composer => editableWith(element, [typeInto(element)]);

export const typeInto =
  (element: HTMLElement): Method =>
  (text, range) => {
    element.focus();
    selectIn(element, range);
    if (text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, text);
  };
