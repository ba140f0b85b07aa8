/** Every node below `root` that matches, through open shadow roots. */
export function allBelow(root: ParentNode, selector: string): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [...root.querySelectorAll(selector), ...inside.flatMap((shadow) => allBelow(shadow, selector))];
}

export function theOne(selector: string): HTMLElement {
  const [only, ...others] = allBelow(document, selector);
  if (!(only instanceof HTMLElement) || others.length > 0) {
    throw new Error(`"${selector}" should be one element of the page, and is ${only ? others.length + 1 : 0}.`);
  }
  return only;
}

interface Policy {
  createHTML(html: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;
}

/** A page may forbid markup that no policy made. */
const policy = globalThis.trustedTypes?.createPolicy('replica', { createHTML: (html) => html });

const trusted = (html: string) => policy?.createHTML(html) ?? html;

/** Puts markup into an element; shadow roots in it are built. */
export function fill(element: Element, html: string): void {
  element.setHTMLUnsafe(trusted(html));
}

/** The only element of some markup; null for no markup. */
export function made(html: string): Element | null {
  const holder = document.createElement('template');
  fill(holder, html);
  const { children } = holder.content;
  if (children.length > 1) throw new Error(`A row should be one element, and is ${children.length}: ${html}`);
  return children[0] ?? null;
}

/** Makes a used element into another one, as a list does that recycles its rows. False where that cannot be. */
export function recycle(used: Element, wanted: Element): boolean {
  if (used.localName !== wanted.localName || used.shadowRoot || wanted.shadowRoot) return false;
  for (const name of used.getAttributeNames()) used.removeAttribute(name);
  for (const { name, value } of wanted.attributes) used.setAttribute(name, value);
  used.replaceChildren(...wanted.childNodes);
  return true;
}
