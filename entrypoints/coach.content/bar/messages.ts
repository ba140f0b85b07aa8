import type { Said } from './contract';
import { button, element } from './dom';
import { say } from './words';

export function noteBox(words: string): HTMLElement {
  return element('p', { class: 'line note', role: 'note' }, words);
}

/** What became of a click, with the way back, or the words to copy when they did not go in. */
export function saidBox(said: Said, act: { undo(): void; copy(): void }): HTMLElement {
  return element(
    'div',
    { class: 'line' },
    element('p', {}, say(said)),
    said === 'inserted' ? button({ class: 'quiet' }, say('undo'), act.undo) : null,
    said === 'notTaken' ? button({ class: 'words' }, say('copy'), act.copy) : null,
  );
}
