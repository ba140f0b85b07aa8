import Quill from 'quill';
import QuillOne from 'quill-1';

/** A Quill editor in `host`, its box named `id`. */
export function quillIn(host: HTMLElement, id: string, version: 1 | 2) {
  const options = { modules: { toolbar: false } };
  const quill: Quill = version === 1 ? new QuillOne(host, options) : new Quill(host, options);
  quill.root.id = id;
  return {
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => void quill.setText(''),
    bold: (start: number, length: number) => void quill.formatText(start, length, 'bold', true),
  };
}
