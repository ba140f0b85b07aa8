type Child = Node | string | null;

/** An element with attributes and children; the bar's own small way to draw without a framework. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button only a real click or key press works: what a page forges is not trusted. */
export function button(
  attributes: Record<string, string>,
  label: Child | Child[],
  press: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...[label].flat());
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}

/** The buttons inside, in order. */
export function buttonsIn(parent: Element): HTMLButtonElement[] {
  return [...parent.children].flatMap((child) => (child instanceof HTMLButtonElement ? [child] : buttonsIn(child)));
}

/** What a screen reader calls a button. */
export const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;

function drawing(tag: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  return made;
}

/** A drawing of one path, in the colour of its surroundings, hidden from screen readers. */
export function icon(path: string, size: number): Element {
  const made = drawing('svg', { viewBox: '0 0 32 32', width: size, height: size, 'aria-hidden': 'true' });
  made.append(drawing('path', { d: path, fill: 'currentColor', 'fill-rule': 'evenodd' }));
  return made;
}

/** Tend's sprout in a speech bubble. */
export const sprout =
  'M16 1C7.4 1 .6 6.6.6 13.9c0 3.9 1.9 7.3 5 9.6L4.3 30c-.2 1 .8 1.6 1.6 1.1l7.3-4.4c.9.1 1.8.2 2.8.2 8.6 0 15.4-5.7 15.4-13S24.6 1 16 1zM14.4 22v-6.4C9.8 15.4 6.7 12.7 6.5 7.6c4.8-.2 8 2 9.3 5.6C17.3 9.3 20.7 6.9 25.5 7c0 5.5-3.1 8.5-7.9 8.7V22z';

/** Two bars of a scale, neither longer: the balance mark, the same whatever the numbers say. */
export const scales = 'M4 10h24v4H4zM4 18h24v4H4z';
