import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { PageEditor } from './editor';

/** A Tiptap editor, which is ProseMirror, in `host`, its box named `id`. */
export function tiptapIn(host: HTMLElement, id: string): PageEditor {
  const editor = new Editor({ element: host, extensions: [StarterKit], editorProps: { attributes: { id } } });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
  };
}
