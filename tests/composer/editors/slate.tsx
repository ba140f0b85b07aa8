import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** A Slate editor in `host`, its box named `id`; returns what it holds. */
export function slateIn(host: HTMLElement, id: string): () => string {
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
  return () => editor.children.map((line) => Node.string(line)).join('\n');
}
