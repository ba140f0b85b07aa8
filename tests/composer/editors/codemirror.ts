import { EditorView, minimalSetup } from 'codemirror';
import type { PageEditor } from './editor';

/** A CodeMirror 6 in `host`, its box named `id`. */
export function codemirrorIn(host: HTMLElement, id: string): PageEditor {
  const view = new EditorView({
    parent: host,
    extensions: [minimalSetup, EditorView.lineWrapping, EditorView.contentAttributes.of({ id })],
  });
  return {
    text: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
  };
}
