import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

/** A CKEditor 5 in `host`, its box named `id`; returns what it holds. */
export async function ckeditorIn(host: HTMLElement, id: string): Promise<() => string> {
  const editor = await ClassicEditor.create(host, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    toolbar: [],
  });
  const { view } = editor.editing;
  view.change((writer) => writer.setAttribute('id', id, view.document.getRoot()!));
  return () =>
    [...editor.model.document.getRoot()!.getChildren()]
      .map((line) =>
        line.is('element') ? [...line.getChildren()].map((part) => (part.is('$text') ? part.data : '\n')).join('') : '',
      )
      .join('\n');
}
