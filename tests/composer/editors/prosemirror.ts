import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** A Tiptap editor, which is ProseMirror, in `host`, its box named `id`; returns what it holds. */
export function tiptapIn(host: HTMLElement, id: string): () => string {
  const editor = new Editor({ element: host, extensions: [StarterKit], editorProps: { attributes: { id } } });
  return () => editor.getText({ blockSeparator: '\n' });
}
