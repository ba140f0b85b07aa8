import type { PageEditor } from './editor';

type Start = (host: HTMLElement, id: string) => Promise<PageEditor>;

function fieldIn(field: HTMLElement): PageEditor {
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`<${field.localName}> is no textarea.`);
  return { text: () => field.value, clear: () => (field.value = '') };
}

const plainIn = (box: HTMLElement): PageEditor => ({
  text: () => box.innerText.replace(/\n$/, ''),
  clear: () => (box.textContent = ''),
});

/** Editors that take over the element they are given. */
export const onElement = {
  textarea: async (element) => fieldIn(element),
  plain: async (element) => plainIn(element),
  lexical: async (element) => (await import('./lexical')).lexicalIn(element),
} satisfies Record<string, Start>;

/** Editors that build a box of their own, named `id`, in the element they are given. The large ones are loaded when they are wanted. */
export const inElement = {
  react: async (host, id) => (await import('./react')).reactIn(host, id),
  slate: async (host, id) => (await import('./slate')).slateIn(host, id),
  draft: async (host, id) => (await import('./draft-js')).draftIn(host, id),
  quill1: async (host, id) => (await import('./quill')).quillIn(host, id, 1),
  quill2: async (host, id) => (await import('./quill')).quillIn(host, id, 2),
  tiptap: async (host, id) => (await import('./prosemirror')).tiptapIn(host, id),
  codemirror: async (host, id) => (await import('./codemirror')).codemirrorIn(host, id),
  ckeditor: async (host, id) => (await import('./ckeditor')).ckeditorIn(host, id),
} satisfies Record<string, Start>;

export type Framework = keyof typeof onElement | keyof typeof inElement;
