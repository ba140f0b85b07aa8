import { element } from './dom';
import { direction, language, say } from './words';

interface Action {
  label: string;
  press(): void;
  /** The one that goes on. */
  first?: true;
}

/** The card that says what to point at. It stands at the top, or at the bottom while the head of the page is wanted. */
export class Panel {
  readonly card = element('div', { class: 'card', role: 'dialog', 'aria-label': say('teach.title') });
  private presses = new Map<Element, () => void>();
  private readonly said = element('p', { class: 'now', role: 'status' });

  constructor() {
    Object.assign(this.card, { lang: language, dir: direction });
  }

  press(pressed: Element | null): void {
    [...this.presses].find(([button]) => button.contains(pressed))?.[1]();
  }

  holds({ clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = this.card.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }

  /** One of the four steps. Arrow keys of a screen reader reach it as an application's. */
  ask(step: number, what: string, trouble: string | null, actions: Action[]): void {
    this.card.classList.toggle('low', step === 4);
    const task = element(
      'div',
      { class: 'task', role: 'application', tabindex: '0' },
      say('teach.step', { step }),
      ' ',
      what,
    );
    task.setAttribute('aria-label', `${say('teach.step', { step })}: ${what} ${say('teach.keys')}`);
    this.draw(
      [task, ...notes(trouble), element('p', { class: 'keys' }, `${say('teach.promise')} ${say('teach.keys')}`)],
      actions,
    );
    task.focus();
  }

  /** What came of it. */
  tell(sentence: string, hint: string, actions: Action[]): void {
    this.card.classList.remove('low');
    const told = element('p', { class: 'task', tabindex: '-1' }, sentence);
    this.draw([told, element('p', { class: 'hint' }, hint)], actions);
    told.focus();
  }

  /** Where the pointing is now: also for who does not see the frame. */
  now(words: string): void {
    this.said.textContent = words;
  }

  private draw(parts: Element[], actions: Action[]): void {
    this.now('');
    const buttons = actions.map(({ label, first }) =>
      element('button', { type: 'button', ...(first && { class: 'first' }) }, label),
    );
    this.presses = new Map(actions.map(({ press }, index) => [buttons[index]!, press]));
    this.card.replaceChildren(
      element('h2', {}, say('teach.title')),
      ...parts,
      this.said,
      element('div', { class: 'row' }, ...buttons),
    );
  }
}

const notes = (trouble: string | null) => (trouble ? [element('p', { class: 'trouble', role: 'alert' }, trouble)] : []);
