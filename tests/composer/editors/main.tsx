import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageEditor } from './editor';
import { lexicalIn, mangling, refusing } from './lexical';

declare global {
  var editors: Record<string, PageEditor>;
}

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
globalThis.editors = {};

/** A textarea that shows only what React's state says. */
function Controlled() {
  const [draft, setDraft] = useState('');
  useEffect(() => void (globalThis.editors.react = { text: () => draft, clear: () => setDraft('') }));
  return <textarea id="react" value={draft} onChange={(event) => setDraft(event.target.value)} />;
}
createRoot(element('react-root')).render(<Controlled />);

for (const id of ['textarea', 'refuses-textarea', 'mangles-textarea']) {
  const field = element<HTMLTextAreaElement>(id);
  globalThis.editors[id] = { text: () => field.value, clear: () => (field.value = '') };
}
for (const id of ['plain', 'refuses-plain', 'mangles-plain']) {
  const box = element(id);
  globalThis.editors[id] = { text: () => box.innerText.replace(/\n$/, ''), clear: () => (box.textContent = '') };
}

globalThis.editors.lexical = lexicalIn(element('lexical'));
globalThis.editors['refuses-lexical'] = lexicalIn(element('refuses-lexical'), refusing);
globalThis.editors['mangles-lexical'] = lexicalIn(element('mangles-lexical'), mangling);

/** Large ones are loaded when a test is about them: `?slate`. */
const frameworks: Record<string, (host: HTMLElement, id: string) => Promise<PageEditor>> = {
  slate: async (host, id) => (await import('./slate')).slateIn(host, id),
  draft: async (host, id) => (await import('./draft-js')).draftIn(host, id),
  quill1: async (host, id) => (await import('./quill')).quillIn(host, id, 1),
  quill2: async (host, id) => (await import('./quill')).quillIn(host, id, 2),
  tiptap: async (host, id) => (await import('./prosemirror')).tiptapIn(host, id),
  codemirror: async (host, id) => (await import('./codemirror')).codemirrorIn(host, id),
  ckeditor: async (host, id) => (await import('./ckeditor')).ckeditorIn(host, id),
};

/** A controlled field that throws away what is not typed letter by letter. */
const refuser = element<HTMLTextAreaElement>('refuses-textarea');
let accepted = '';
refuser.addEventListener('input', () => {
  if (Math.abs(refuser.value.length - accepted.length) > 1) refuser.value = accepted;
  else accepted = refuser.value;
});
const plainRefuser = element('refuses-plain');
let shown = '';
plainRefuser.addEventListener('input', () => {
  const text = plainRefuser.textContent ?? '';
  if (Math.abs(text.length - shown.length) > 1) plainRefuser.textContent = shown;
  else shown = text;
});

/** Not typed letter by letter. */
const long = (event: InputEvent) => (event.data?.length ?? 0) > 1;

/** Shouts the first time something long comes in. */
function shoutOnce(box: HTMLElement, shout: () => void) {
  let shouted = false;
  box.addEventListener('input', (event) => {
    if (shouted || !(event instanceof InputEvent) || !long(event)) return;
    shouted = true;
    shout();
  });
}
const shouted = element<HTMLTextAreaElement>('mangles-textarea');
shoutOnce(shouted, () => (shouted.value = shouted.value.toUpperCase()));
const plain = element('mangles-plain');
shoutOnce(plain, () => (plain.textContent = plain.textContent?.toUpperCase() ?? ''));

const wanted = location.search.slice(1);
const framework = frameworks[wanted];
if (framework) globalThis.editors[wanted] = await framework(element(`${wanted}-root`), wanted);
document.documentElement.dataset.ready = '';
