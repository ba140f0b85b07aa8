import Quill from 'quill';
import QuillOne from 'quill-1';

/** A Quill editor in `host`, its box named `id`; returns what it holds. */
export function quillIn(host: HTMLElement, id: string, version: 1 | 2): () => string {
  const options = { modules: { toolbar: false } };
  const quill: Quill = version === 1 ? new QuillOne(host, options) : new Quill(host, options);
  quill.root.id = id;
  return () => quill.getText().replace(/\n$/, '');
}
