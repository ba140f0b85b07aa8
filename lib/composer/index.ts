import type { Composer } from './composer';
import { editable } from './editable';
import { field, isField } from './field';
import { lexical } from './lexical';

/** Marks of editor frameworks that no writer here understands yet: text forced into them would be lost or do damage. */
const strangers =
  '[data-slate-editor], .public-DraftEditor-content, .ck-editor__editable, .ProseMirror, .ql-editor, .cm-content, [g_editable]';

/** The writer for this element; null for an editor framework without one: then words are copied, never forced in. */
export function composerFor(element: HTMLElement): Composer | null {
  if (isField(element)) return field(element);
  if (element.matches('[data-lexical-editor]')) return lexical(element);
  if (element.matches(strangers) || element.closest(strangers)) return null;
  return element.isContentEditable ? editable(element) : null;
}
