import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import type { PageEditor } from './editor';

/** A CKEditor 5 in `host`, its box named `id`. */
export async function ckeditorIn(host: HTMLElement, id: string): Promise<PageEditor> {
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    toolbar: [],
  });
  const { view } = editor.editing;
  const mark = (attribute: string, value: string) =>
    view.change((writer) => writer.setAttribute(attribute, value, view.document.getRoot()!));
  mark('id', id);
  const text = () =>
    [...editor.model.document.getRoot()!.getChildren()]
      .map((line) =>
        line.is('element') ? [...line.getChildren()].map((part) => (part.is('$text') ? part.data : '\n')).join('') : '',
      )
      .join('\n');
  return { text, clear: () => editor.setData(''), mark };
}
