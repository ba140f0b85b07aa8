import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createTextNode, $getRoot, $getSelection, createEditor, type LexicalEditor } from 'lexical';

/** A Lexical editor in `element`; returns what it holds, which is what would be sent. */
export function lexicalIn(element: HTMLElement, bend?: (editor: LexicalEditor) => void): () => string {
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
  return () => editor.read(() => $getRoot().getTextContent());
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
