import { ckeditor } from './ckeditor';
import { codemirror } from './codemirror';
import type { Composer } from './composer';
import { draftJs } from './draft-js';
import { editable } from './editable';
import { field, isField } from './field';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';

export { bringBack } from './bring-back';

/** The marks editor frameworks leave on the box they edit, most telling first, and who writes into it. */
const frameworks: readonly [mark: string, writer: (element: HTMLElement) => Composer][] = [
  ['[data-lexical-editor]', lexical],
  ['[data-slate-editor]', slate],
  ['.public-DraftEditor-content', draftJs],
  ['.ck-editor__editable', ckeditor],
  ['.ProseMirror', prosemirror],
  ['.ql-editor', quill],
  ['.cm-content', codemirror],
];

/** The writer for this element; null for a part of an editor that is not its box: then words are copied, never forced in. */
export function composerFor(element: HTMLElement): Composer | null {
  if (isField(element)) return field(element);
  for (const [mark, writer] of frameworks) {
    if (element.matches(mark)) return writer(element);
    if (element.closest(mark)) return null;
  }
  return element.isContentEditable ? editable(element) : null;
}
