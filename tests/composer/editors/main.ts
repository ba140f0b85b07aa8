import type { PageEditor } from './editor';
import { inElement, onElement } from './frameworks';
import { lexicalIn, mangling, refusing } from './lexical';

declare global {
  var editors: Record<string, PageEditor>;
  /** Puts new editors in the place of all; a large one only where it is named. */
  var renew: (wanted: string) => Promise<void>;
}

const element = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const empty = document.body.innerHTML;

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

globalThis.renew = async (wanted) => {
  document.body.innerHTML = empty;
  globalThis.editors = {};
  for (const id of ['textarea', 'refuses-textarea', 'mangles-textarea']) {
    globalThis.editors[id] = await onElement.textarea(element(id));
  }
  for (const id of ['plain', 'refuses-plain', 'mangles-plain'])
    globalThis.editors[id] = await onElement.plain(element(id));

  globalThis.editors.lexical = lexicalIn(element('lexical'));
  globalThis.editors['refuses-lexical'] = lexicalIn(element('refuses-lexical'), refusing);
  globalThis.editors['mangles-lexical'] = lexicalIn(element('mangles-lexical'), mangling);

  // A controlled field that throws away what is not typed letter by letter.
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
  const shouted = element<HTMLTextAreaElement>('mangles-textarea');
  shoutOnce(shouted, () => (shouted.value = shouted.value.toUpperCase()));
  const plain = element('mangles-plain');
  shoutOnce(plain, () => (plain.textContent = plain.textContent?.toUpperCase() ?? ''));

  // What brings a framework along is loaded when a test is about it.
  const [, start] = Object.entries(inElement).find(([name]) => name === wanted) ?? [];
  if (start) globalThis.editors[wanted] = await start(element(`${wanted}-root`), wanted);
  // React draws a moment later.
  while (!element(wanted)) await new Promise(requestAnimationFrame);
};

await globalThis.renew('textarea');
document.documentElement.dataset.ready = '';
