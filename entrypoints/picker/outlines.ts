import { element } from './dom';

interface Outlined {
  of: Element;
  label: string;
  kind: string;
}

/** Frames around parts of the page, drawn above it; nothing of the page is touched. */
export class Outlines {
  readonly layer = element('div', { class: 'outlines', 'aria-hidden': 'true' });
  private outlined: Outlined[] = [];

  constructor(signal: AbortSignal) {
    const again = () => this.draw();
    window.addEventListener('scroll', again, { capture: true, passive: true, signal });
    window.addEventListener('resize', again, { passive: true, signal });
  }

  show(...outlined: Outlined[]): void {
    this.outlined = outlined;
    this.draw();
  }

  private draw(): void {
    this.layer.replaceChildren(...this.outlined.map(frame));
  }
}

function frame({ of, label, kind }: Outlined): Element {
  const { left, top, width, height } = of.getBoundingClientRect();
  const made = element('div', { class: `outline ${kind}` }, ...(label ? [element('span', {}, label)] : []));
  Object.assign(made.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return made;
}
