import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ckeditorIn } from './ckeditor';
import { codemirrorIn } from './codemirror';
import { draftIn } from './draft-js';
import { lexicalIn, mangling, refusing } from './lexical';
import { tiptapIn } from './prosemirror';
import { quillIn } from './quill';
import { slateIn } from './slate';

declare global {
  /** What each editor itself holds, whatever its box shows. */
  var models: Record<string, () => string>;
}

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
globalThis.models = {};

/** A textarea that shows only what React's state says. */
function Controlled() {
  const [draft, setDraft] = useState('');
  return <textarea id="react" data-state={draft} value={draft} onChange={(event) => setDraft(event.target.value)} />;
}
globalThis.models.react = () => element('react').dataset.state ?? '';
createRoot(element('react-root')).render(<Controlled />);

for (const id of ['textarea', 'refuses-textarea', 'mangles-textarea']) {
  globalThis.models[id] = () => element<HTMLTextAreaElement>(id).value;
}
for (const id of ['plain', 'refuses-plain', 'mangles-plain'])
  globalThis.models[id] = () => element(id).innerText.replace(/\n$/, '');

globalThis.models.lexical = lexicalIn(element('lexical'));
globalThis.models['refuses-lexical'] = lexicalIn(element('refuses-lexical'), refusing);
globalThis.models['mangles-lexical'] = lexicalIn(element('mangles-lexical'), mangling);

globalThis.models.slate = slateIn(element('slate-root'), 'slate');
globalThis.models.draft = draftIn(element('draft-root'), 'draft');
globalThis.models.quill1 = quillIn(element('quill1-root'), 'quill1', 1);
globalThis.models.quill2 = quillIn(element('quill2-root'), 'quill2', 2);
globalThis.models.tiptap = tiptapIn(element('tiptap-root'), 'tiptap');
globalThis.models.codemirror = codemirrorIn(element('codemirror-root'), 'codemirror');

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
globalThis.models.ckeditor = await ckeditorIn(element('ckeditor-root'), 'ckeditor');
document.documentElement.dataset.ready = '';
