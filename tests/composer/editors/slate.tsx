import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { PageEditor } from './editor';

/** A Slate editor in `host`, its box named `id`. */
export function slateIn(host: HTMLElement, id: string): PageEditor {
  const editor = withHistory(withReact(createEditor()));
  createRoot(host).render(
    <Slate editor={editor} initialValue={[{ children: [{ text: '' }] }]}>
      <Editable
        id={id}
        placeholder="Message"
        renderElement={({ attributes, children }) => (
          <p {...attributes} id={`${id}-line`}>
            {children}
          </p>
        )}
      />
    </Slate>,
  );
  return {
    text: () => editor.children.map((line) => Node.string(line)).join('\n'),
    clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }),
  };
}
