import { minimalSetup } from 'codemirror';
import { EditorView } from '@codemirror/view';

/** A CodeMirror 6 in `host`, its box named `id`; returns what it holds. */
export function codemirrorIn(host: HTMLElement, id: string): () => string {
  const view = new EditorView({
    parent: host,
    extensions: [minimalSetup, EditorView.lineWrapping, EditorView.contentAttributes.of({ id })],
  });
  return () => view.state.doc.toString();
}
