import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import type { PageEditor } from './editor';

declare module 'slate' {
  interface CustomTypes {
    /** A line, or an emoji within it that is drawn as a picture. */
    Element: { emoji?: string; children: Descendant[] };
  }
}

/** A Slate editor in `host`, its box named `id`. */
export function slateIn(host: HTMLElement, id: string) {
  const editor = withHistory(withReact(createEditor()));
  const isEmoji = (element: Element) => element.emoji !== undefined;
  editor.isInline = isEmoji;
  editor.isVoid = isEmoji;
  const draw = ({ attributes, children, element: { emoji } }: RenderElementProps) =>
    emoji === undefined ? (
      <p {...attributes} id={`${id}-line`}>
        {children}
      </p>
    ) : (
      <span {...attributes}>
        {children}
        <img alt={emoji} contentEditable={false} draggable={false} />
      </span>
    );
  createRoot(host).render(
    <Slate editor={editor} initialValue={[{ children: [{ text: '' }] }]}>
      <Editable id={id} placeholder="Message" renderElement={draw} />
    </Slate>,
  );
  const textOf = (node: Node): string =>
    Element.isElement(node) ? (node.emoji ?? node.children.map(textOf).join('')) : Node.string(node);
  return {
    text: () => editor.children.map(textOf).join('\n'),
    clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }),
    /** What a messenger's own emoji picker does. */
    emoji(sign: string) {
      Transforms.insertNodes(editor, { emoji: sign, children: [{ text: '' }] });
      Transforms.move(editor);
    },
  } satisfies PageEditor & Record<string, unknown>;
}
