import './words';
import { createBar, type Said } from '@/entrypoints/coach.content/bar/bar';
import { draft } from './draft';
import { states, type State } from './states';

declare global {
  var tend: {
    show(state: State): void;
    said(message: Said): void;
    focus(): void;
    hasFocus(): boolean;
    hide(): void;
    remove(): void;
  };
  /** What was asked for in the bar, in order. */
  var asked: string[];
  /** What the page heard of keys, clicks and focus. */
  var heard: string[];
}

globalThis.asked = [];
globalThis.heard = [];
const composer = document.getElementById('composer') as HTMLTextAreaElement;

const parameters = new URLSearchParams(location.search);
document.documentElement.className = parameters.get('theme') ?? '';
document.documentElement.dir = parameters.get('dir') ?? '';
document.documentElement.style.colorScheme = parameters.get('scheme') ?? '';
document.body.style.background = parameters.get('background') ?? '';
const list = document.getElementById('list')!;
list.className = parameters.has('full') ? 'full' : 'roomy';
if (parameters.has('full')) {
  const story =
    'A long message goes over the whole width of the list and so leaves no room at all beside it, whoever wrote it. ';
  list.append(
    ...Array.from({ length: 12 }, () => Object.assign(document.createElement('p'), { textContent: story.repeat(2) })),
  );
  list.scrollTop = list.scrollHeight;
}

const note = (what: string) => (id: string | { id: string } | void) => {
  globalThis.asked.push(typeof id === 'object' ? `${what} ${id.id}` : id ? `${what} ${id}` : what);
};
const bar = createBar(
  {
    insert: note('insert'),
    rewrite: note('rewrite'),
    undo: note('undo'),
    notThis: note('notThis'),
    keep: note('keep'),
    decline: note('decline'),
    pull: note('pull'),
    parts: () => import('@/entrypoints/coach.content/on-click'),
    leave: () => {
      note('leave')();
      composer.focus();
    },
  },
  true,
);

globalThis.tend = {
  show(state) {
    bar.show(states[state], { thread: 'mira', name: 'Mira', draft: state === 'nudge' ? draft : '' });
    bar.place(composer, {});
  },
  said: (message) => bar.said(message, 'What was the pottery course like?'),
  focus: () => bar.focus(),
  hasFocus: () => bar.hasFocus(),
  hide: () => bar.hide(),
  remove: () => bar.remove(),
};

for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'pointerdown', 'mousedown', 'click']) {
  document.addEventListener(type, (event) => {
    if (event.target !== composer)
      globalThis.heard.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type);
  });
}
