import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  createEditor,
  type LexicalEditor,
} from 'lexical';
import type { PageEditor } from './editor';

/** A Lexical editor in `element`. */
export function lexicalIn(element: HTMLElement, bend?: (editor: LexicalEditor) => void): PageEditor {
  const editor = createEditor({
    namespace: element.id,
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  bend?.(editor);
  return {
    text: () => editor.read(() => $getRoot().getTextContent()),
    clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd()),
  };
}

/** Throws away what is not typed letter by letter. */
export function refusing(editor: LexicalEditor): void {
  let accepted = '';
  editor.registerUpdateListener(({ editorState }) => {
    const text = editorState.read(() => $getRoot().getTextContent());
    if (Math.abs(text.length - accepted.length) <= 1) accepted = text;
    else editor.update(() => void $getRoot().clear().selectEnd().insertText(accepted));
  });
}

/** Adds words of its own the first time something long comes in. */
export function mangling(editor: LexicalEditor): void {
  let before = '';
  let mangled = false;
  editor.registerUpdateListener(({ editorState }) => {
    const text = editorState.read(() => $getRoot().getTextContent());
    if (!mangled && text.length - before.length > 1) {
      mangled = true;
      editor.update(() => void $getSelection()?.insertNodes([$createTextNode(' SOMETHING ELSE')]));
    }
    before = text;
  });
}
