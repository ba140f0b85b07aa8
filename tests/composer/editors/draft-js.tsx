import { Editor, EditorState } from 'draft-js';
import { createRoot } from 'react-dom/client';
import type { PageEditor } from './editor';

/** A Draft.js editor in `host`, its box named `id`. */
export function draftIn(host: HTMLElement, id: string): PageEditor {
  const root = createRoot(host);
  const named = (editor: Editor | null) => void (editor?.editor && (editor.editor.id = id));
  let held = EditorState.createEmpty();
  function hold(state: EditorState) {
    held = state;
    root.render(<Editor ref={named} editorState={state} onChange={hold} />);
  }
  hold(held);
  return {
    text: () => held.getCurrentContent().getPlainText(),
    clear: () => hold(EditorState.moveFocusToEnd(EditorState.createEmpty())),
  };
}
