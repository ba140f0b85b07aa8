import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A Draft.js editor in `host`, its box named `id`; returns what it holds. */
export function draftIn(host: HTMLElement, id: string): () => string {
  let held = EditorState.createEmpty();
  function Draft() {
    const [state, setState] = useState(held);
    held = state;
    const named = (editor: Editor | null) => editor?.editor && (editor.editor.id = id);
    return <Editor ref={(editor) => void named(editor)} editorState={state} onChange={setState} />;
  }
  createRoot(host).render(<Draft />);
  return () => held.getCurrentContent().getPlainText();
}
