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

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one path, in the colour of its surroundings, hidden from screen readers. */
export function icon(path: string, size: number): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('viewBox', '0 0 32 32');
  made.setAttribute('width', String(size));
  made.setAttribute('height', String(size));
  made.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'currentColor');
  line.setAttribute('fill-rule', 'evenodd');
  made.append(line);
  return made;
}

/** Tend's sprout in a speech bubble. */
export const sprout =
  'M16 1C7.4 1 .6 6.6.6 13.9c0 3.900 1.900 7.300 5 9.600L4.300 30c-.2 1 .8 1.600 1.600 1.100l7.300-4.400c.9.1 1.800.2 2.800.2 8.600 0 15.400-5.700 15.400-13S24.600 1 16 1zM14.400 22v-6.400C9.800 15.400 6.700 12.700 6.500 7.600c4.800-.2 8 2 9.300 5.600C17.300 9.300 20.700 6.900 25.500 7c0 5.500-3.100 8.500-7.900 8.700V22z';

/** Two bars of a scale, neither longer: the balance mark, the same whatever the numbers say. */
export const scales = 'M4 10h24v4H4zM4 18h24v4H4z';
