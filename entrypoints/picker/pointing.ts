import { element } from './dom';

interface Heard {
  /** This is what the person is at now. */
  at(element: Element): void;
  take(element: Element): void;
  end(): void;
}

/** Where the picker's own buttons are: pressing them points at nothing. */
interface Own {
  onButton(): boolean;
  inPanel(point: MouseEvent): boolean;
  /** Presses the button at a point, or the one the keyboard is on: the click itself ends at the window, so that the page hears none. */
  press(point: MouseEvent | null): void;
}

const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Pointing at parts of the page, by mouse, finger or keyboard. A pane of glass lies above the page while it lasts, so
 * that nothing in it is clicked, and no key reaches it.
 */
export class Pointing {
  readonly glass = element('div', { class: 'glass' });
  private current: Element | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly own: Own,
    private readonly heard: Heard,
    signal: AbortSignal,
  ) {
    const options = { capture: true, signal };
    for (const type of KEYS) window.addEventListener(type, (event) => this.key(event), options);
    for (const type of PRESSES) window.addEventListener(type, (event) => this.press(event), options);
    const move = (event: PointerEvent) => this.moved(event);
    this.glass.addEventListener('pointermove', move, { signal });
    this.glass.addEventListener('wheel', (event) => this.scroll(event), { passive: true, signal });
  }

  get on(): boolean {
    return !this.glass.hidden;
  }

  set on(on: boolean) {
    this.glass.hidden = !on;
    this.current = null;
  }

  private beneath({ clientX, clientY }: MouseEvent): Element | null {
    return document.elementsFromPoint(clientX, clientY).find((one) => one !== this.host) ?? null;
  }

  private moved(event: PointerEvent): void {
    const found = this.beneath(event);
    if (found && event.isTrusted) this.go(found);
  }

  private go(found: Element): void {
    if (found === this.current) return;
    this.current = found;
    this.heard.at(found);
  }

  /** From the window a closed root is seen from outside: what is not in the panel is on the glass. A key's click has no place. */
  private press(event: MouseEvent): void {
    if (event.target !== this.host) return;
    event.stopPropagation();
    const clicked = event.type === 'click' && event.isTrusted;
    if (event.detail === 0 && event.type === 'click') return clicked ? this.own.press(null) : undefined;
    if (this.own.inPanel(event)) return clicked ? this.own.press(event) : undefined;
    event.preventDefault();
    const found = clicked && this.on ? this.beneath(event) : null;
    if (found) this.heard.take(found);
  }

  private key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') this.swallow(event, () => this.heard.end());
    else if (!this.on) return event.target === this.host ? event.stopPropagation() : undefined;
    else if (event.key === 'Tab' || (this.own.onButton() && /^(?:Enter| )$/.test(event.key))) event.stopPropagation();
    else this.swallow(event, () => this.steer(event.key));
  }

  private swallow(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'keydown') act();
  }

  private steer(key: string): void {
    const from =
      this.current ?? document.elementsFromPoint(innerWidth / 2, innerHeight / 2).find((one) => one !== this.host);
    if (!from) return;
    if (key === 'Enter') return this.current ? this.heard.take(from) : undefined;
    const next = this.current ? neighbour(from, key) : from;
    if (next) {
      next.scrollIntoView({ block: 'nearest' });
      this.go(next);
    }
  }

  /** What lies beneath the glass scrolls as it would without. */
  private scroll(event: WheelEvent): void {
    for (let at = this.beneath(event); at; at = at.parentElement) {
      if (at.scrollHeight <= at.clientHeight || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
      at.scrollBy({ top: event.deltaY });
      return;
    }
  }
}

const seen = (element: Element | null | undefined): element is Element => element?.checkVisibility() ?? false;

function neighbour(from: Element, key: string): Element | null {
  if (key === 'ArrowUp') return from === document.body ? null : from.parentElement;
  if (key === 'ArrowDown') return [...from.children].find(seen) ?? null;
  const siblings = [...(from.parentElement?.children ?? [])].filter(seen);
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? null : (siblings[siblings.indexOf(from) + step] ?? null);
}
