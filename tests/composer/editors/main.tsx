import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ckeditorIn } from './ckeditor';
import { codemirrorIn } from './codemirror';
import { draftIn } from './draft-js';
import type { PageEditor } from './editor';
import { lexicalIn, mangling, refusing } from './lexical';
import { tiptapIn } from './prosemirror';
import { quillIn } from './quill';
import { slateIn } from './slate';

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

globalThis.editors.slate = slateIn(element('slate-root'), 'slate');
globalThis.editors.draft = draftIn(element('draft-root'), 'draft');
globalThis.editors.quill1 = quillIn(element('quill1-root'), 'quill1', 1);
globalThis.editors.quill2 = quillIn(element('quill2-root'), 'quill2', 2);
globalThis.editors.tiptap = tiptapIn(element('tiptap-root'), 'tiptap');
globalThis.editors.codemirror = codemirrorIn(element('codemirror-root'), 'codemirror');

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

// The last editor that starts up in its own time.
globalThis.editors.ckeditor = await ckeditorIn(element('ckeditor-root'), 'ckeditor');
document.documentElement.dataset.ready = '';
